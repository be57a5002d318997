/** One page, asked by everyone; the places found are compared before any time counts. */
import type { TermIndex } from '../../../lib/glossary/types.ts';
import { seeded } from '../random.ts';
import { timeAll, type Timed } from '../timing/samples.ts';
import { flatAlternation, floors, ours, type Roots, type Seeker } from './contenders.ts';
import { answerOf, numberTexts, type Answer } from './hits.ts';
import { makeTermPage, type TermPage, type TermPageWish } from './page.ts';
import { indexOf, makeSurfaces } from './words.ts';

export interface TermRow extends Omit<Timed<unknown>, 'answer'> {
  kind: Seeker['kind'];
  hits: number | null;
  /** The same places as the product; null: it tells none, or only how many. */
  same: boolean | null;
}

export interface TermLane extends TermPageWish {
  terms: number;
  made: { nodes: number; characters: number; roots: number };
  rows: TermRow[];
}

export type MakePeers = (roots: Roots, surfaces: readonly string[]) => Seeker[];

/** The list of which shorter ones are the beginning: pages have words of its first hundred only. */
const allSurfaces = makeSurfaces(1000, seeded(7));

/** Measures one page with so many terms. */
export function measureTerms(
  wish: TermPageWish,
  terms: number,
  samples: number,
  peers: MakePeers = () => [],
  index?: TermIndex,
): TermLane {
  const surfaces = allSurfaces.slice(0, terms);
  const page = makeTermPage(document, wish, allSurfaces.slice(0, Math.min(terms, 500)));
  const seekers = [
    ...floors(page.roots),
    ...ours(index ?? indexOf(surfaces)),
    // Rivals are told of the made forms only.
    ...(index ? [] : [flatAlternation(page.roots, surfaces), ...peers(page.roots, surfaces)]),
  ];
  const { roots, nodes, characters } = page;
  const made = { nodes, characters, roots: roots.length };
  return { ...wish, terms, made, rows: timeSeekers(page, seekers, samples) };
}

function timeSeekers(page: TermPage, seekers: readonly Seeker[], samples: number): TermRow[] {
  const numbers = numberTexts(page.roots);
  const timed = timeAll(seekers, samples);
  const answers = timed.map(({ answer }, at) => {
    const { hits } = seekers[at]!;
    return hits && answerOf(hits(answer), numbers);
  });
  const own = answers[seekers.findIndex(({ kind }) => kind === 'ours')]!;
  return timed.map(({ answer, ...times }, at) => ({
    ...times,
    kind: seekers[at]!.kind,
    hits: answers[at]?.hits ?? (seekers[at]!.kind === 'peer' ? Number(answer) : null),
    same: sameAs(own, answers[at]),
  }));
}

function sameAs(own: Answer, other: Answer | undefined): boolean | null {
  return other ? other.hits === own.hits && other.places === own.places : null;
}
