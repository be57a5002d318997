/** The glossary → one RegExp and a table. Done where the glossary is (popup), not on the page. */
import type { Term } from '../../content-rules/schema.ts';
import { contextsOf } from './context.ts';
import { apostropheClass, foldSurface, gapClass, isExact, wordClass } from './fold-surface.ts';
import type { TermIndex } from './types.ts';

/** An ending of the plural and no further letter; after a sign ("account #") anything may follow. */
const ending = `(?:(?:e?s)?(?!${wordClass})|(?<!${wordClass}))`;

/** Figures that are part of an amount or of a longer number are no short code: "$611.00", "555-611-0100". */
const noAmountBefore = '(?!\\d(?<=(?:\\p{Sc}\\s?|\\d[.,-])\\d))';
const noAmountAfter = '(?!(?<=\\d)(?:[.,-]\\d|%))';

/** A tree of characters: what the surfaces share is written once, and the longest is tried first. */
interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

export interface CompileOptions {
  /** The default gloss: key terms everywhere, dangers that are none on things to press, no others. */
  key?: boolean;
}

/** The index of the terms that mean something at this carrier; of all terms where none is named. */
export function compileTerms(
  terms: readonly Term[],
  carrier?: string,
  { key = false }: CompileOptions = {},
): TermIndex {
  const here = terms.filter((term) => isToldAt(term, carrier));
  const told = here.filter((term) => !key || term.key || term.danger);
  const surfaces: Record<string, string> = {};
  const exact: Record<string, string> = {};
  const root: Branch = { next: new Map(), ends: false };
  for (const term of told)
    for (const surface of surfacesOf(term)) {
      const folded = foldSurface(surface);
      if (isExact(surface) && !Object.hasOwn(surfaces, folded)) exact[folded] = surface;
      surfaces[folded] ??= term.id;
      addSurface(root, folded);
    }
  const start = `(?<!${wordClass})${noAmountBefore}`;
  return {
    pattern: `${start}${writeBranch(root)}${ending}${noAmountAfter}`,
    surfaces,
    exact,
    contexts: contextsOf(here, new Set(told)),
    controlOnly: key ? told.flatMap((term) => (term.key ? [] : [term.id])) : [],
  };
}

/** False for another carrier's own name. */
export function isToldAt({ carriers }: Term, carrier?: string): boolean {
  return carrier === undefined || carriers === undefined || carriers.includes(carrier);
}

/** Every form of a term that a page may show. */
export function surfacesOf(term: Term): string[] {
  return [term.en, ...term.variants, ...term.es];
}

function addSurface(root: Branch, surface: string): void {
  for (const form of [surface, ...iesPlural(surface)]) {
    let at = root;
    for (const character of form) {
      const next = at.next.get(character) ?? { next: new Map<string, Branch>(), ends: false };
      at.next.set(character, next);
      at = next;
    }
    at.ends = true;
  }
}

// The ending of "cats" and "boxes" is in the pattern; "policies" is not its singular plus an ending.
function iesPlural(surface: string): string[] {
  return /[^aeiou]y$/.test(surface) ? [`${surface.slice(0, -1)}ies`] : [];
}

function writeBranch(branch: Branch): string {
  const ways = [...branch.next].map(
    ([character, next]) => writeCharacter(character) + writeBranch(next),
  );
  // Nothing more, after the longer ways: "transfer PIN" wins over "transfer".
  if (branch.ends) ways.push('');
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
}

function writeCharacter(character: string): string {
  if (character === ' ') return `${gapClass}+`;
  if (character === "'") return apostropheClass;
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
