/** Who looks for terms: the floor, the product, and one flat alternation. Packages are in `packages.ts`. */
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';
import type { Hit } from './hits.ts';

export type Roots = readonly (Document | ShadowRoot)[];

export interface Seeker {
  name: string;
  kind: 'floor' | 'ours' | 'peer';
  /** All there is to do on the page. */
  run(): unknown;
  /** The places in what `run` answered; undefined for a floor. Not timed. */
  hits?: (answer: unknown) => readonly Hit[];
}

export const floorNames = {
  known: 'floor: walk and read',
  piercing: 'floor: find roots, walk and read',
};

/** Every text of these roots. */
export function eachText(roots: Iterable<Document | ShadowRoot>, act: (text: Text) => void): void {
  for (const root of roots) {
    const walker = document.createTreeWalker('body' in root ? root.body : root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) act(node as Text);
  }
}

/** Reading every text, and nothing else. */
export function floors(roots: Roots): Seeker[] {
  const readAll = (some: Iterable<Document | ShadowRoot>) => {
    let characters = 0;
    eachText(some, (text) => {
      characters += text.nodeValue!.length;
    });
    return characters;
  };
  const known: Seeker = { name: floorNames.known, kind: 'floor', run: () => readAll(roots) };
  if (roots.length === 1) return [known];
  const run = () => readAll(pageRoots(document));
  return [known, { name: floorNames.piercing, kind: 'floor', run }];
}

/** The product: a page seen for the first time, and a page it knows and reads from its beginning. */
export function ours(index: TermIndex): Seeker[] {
  const matcher = openMatcher(index);
  const known = openScanner(document, matcher);
  known.scan();
  const roots = [...pageRoots(document)];
  return [
    {
      name: 'signoff',
      kind: 'ours',
      run: () => {
        const scanner = openScanner(document, matcher);
        scanner.scan();
        return scanner;
      },
      hits: hitsOfScanner,
    },
    {
      name: 'signoff, again',
      kind: 'ours',
      run: () => {
        for (const root of roots) known.look(root);
        known.scan();
        return known;
      },
      hits: hitsOfScanner,
    },
  ];
}

function hitsOfScanner(answer: unknown): Hit[] {
  return (answer as Scanner)
    .entries()
    .flatMap(({ found }) => found.flatMap(({ span }) => (span ? [span] : [])))
    .map(({ start, startOffset, end, endOffset }): Hit => [start, startOffset, end, endOffset]);
}

/** All forms one after the other, letters of every script told from the rest: what one would write first. */
export function flatAlternation(roots: Roots, surfaces: readonly string[]): Seeker {
  const pattern = flatPattern(surfaces);
  return {
    name: 'one flat alternation',
    kind: 'peer',
    run: () => {
      const hits: Hit[] = [];
      eachText(roots, (text) => {
        const { data } = text;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(data); match; match = pattern.exec(data))
          if (mayRead(text)) hits.push([text, match.index, text, match.index + match[0].length]);
      });
      return hits;
    },
    hits: (answer) => answer as Hit[],
  };
}

/** Longest first, plural and gap as the product has them. */
export function flatPattern(surfaces: readonly string[]): RegExp {
  const escape = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const ways = formsOf(surfaces)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.split(' ').map(escape).join('[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${ways.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** With the plurals that the product knows without their being listed. */
export function formsOf(surfaces: readonly string[]): string[] {
  return surfaces.flatMap((form) => [
    form,
    `${form}s`,
    `${form}es`,
    ...(/[^aeiou]y$/.test(form) ? [`${form.slice(0, -1)}ies`] : []),
  ]);
}

/** What no reader reads. */
export function mayRead(text: Text): boolean {
  return !/^(script|style|code)$/.test(text.parentElement?.localName ?? '');
}
