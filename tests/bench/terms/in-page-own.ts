/** The bench of terms with the product alone: needs nothing installed. */
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';
import { seeded } from '../random.ts';
import { floors } from './contenders.ts';
import { measureTerms, type MakePeers, type TermLane } from './lane.ts';
import { makeTermPage, type TermPageWish } from './page.ts';
import { indexOf, makeSurfaces } from './words.ts';

export { prepare } from './render.ts';
export { measureSlices } from './slices.ts';
export { openWords, stormWords } from './storm-in-page.ts';

export const measure = (
  wish: TermPageWish,
  terms: number,
  samples: number,
  peers?: MakePeers,
): TermLane => measureTerms(wish, terms, samples, peers);

/** The same page asked for the terms of another index. */
export const measureIndex = (wish: TermPageWish, index: TermIndex, samples: number): TermLane =>
  measureTerms(wish, 500, samples, undefined, index);

const surfacesOf = (terms: number) => makeSurfaces(1000, seeded(7)).slice(0, terms);

/** Only shows a page. */
export function show(wish: TermPageWish, terms: number): void {
  makeTermPage(document, wish, surfacesOf(terms));
}

/** One reading of every text, in milliseconds. */
export function coldFloor(): number {
  const [floor] = floors([document]);
  const began = performance.now();
  floor!.run();
  return performance.now() - began;
}

/** Index to hits, once, in milliseconds. */
export function coldOurs(terms: number): number {
  const index = indexOf(surfacesOf(terms));
  const began = performance.now();
  const scanner = openScanner(document, openMatcher(index));
  scanner.scan();
  scanner.entries();
  return performance.now() - began;
}
