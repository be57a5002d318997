/** A first look in slices, as the gloss does it: what the longest lasts, beside the look in one go. */
import { openMatcher, type Matcher } from '../../../lib/glossary/matcher.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import { seeded } from '../random.ts';
import { timeAll } from '../timing/samples.ts';
import { makeTermPage, type TermPageWish } from './page.ts';
import { indexOf, makeSurfaces } from './words.ts';

export interface Slices {
  nodes: number;
  slices: number;
  /** Milliseconds. */
  longest: number;
  all: number;
  hits: number;
  /** All slices to the same look in one go, both warm: the middle of five. */
  toOneGo: number;
}

/** The clock stands at four milliseconds a slice. Nothing of ours has run in this world before. */
export function measureSlices(wish: TermPageWish, terms: number): Slices {
  const surfaces = makeSurfaces(1000, seeded(7)).slice(0, terms);
  const { nodes } = makeTermPage(document, wish, surfaces);
  // What is drawn is drawn before the gloss begins.
  void document.body.offsetHeight;
  const times: number[] = [];
  let began = performance.now();
  const scanner = openScanner(document, openMatcher(indexOf(surfaces)));
  for (let done = false; !done; began = performance.now()) {
    done = scanner.scan(began + 4);
    times.push(performance.now() - began);
  }
  const hits = scanner.entries().reduce((sum, { found }) => sum + found.length, 0);
  const all = times.reduce((sum, one) => sum + one, 0);
  const toOneGo = comparedToOneGo(openMatcher(indexOf(surfaces)));
  return { nodes, slices: times.length, longest: Math.max(...times), all, hits, toOneGo };
}

function comparedToOneGo(matcher: Matcher): number {
  const look = (sliceMs: number) => () => {
    const one = openScanner(document, matcher);
    while (!one.scan(performance.now() + sliceMs));
  };
  const [cut, whole] = timeAll(
    [
      { name: 'slices', run: look(4) },
      { name: 'one go', run: look(Infinity) },
    ],
    5,
  );
  return cut!.median / whole!.median;
}
