/** The bench of terms, in its page, with every rival. */
import { measure as measureOwn } from './in-page-own.ts';
import type { TermLane } from './lane.ts';
import { automatons, markJs } from './packages.ts';
import type { TermPageWish } from './page.ts';

export {
  coldFloor,
  coldOurs,
  measureIndex,
  measureSlices,
  openWords,
  prepare,
  show,
  stormWords,
} from './in-page-own.ts';

export const measure = (wish: TermPageWish, terms: number, samples: number): TermLane =>
  measureOwn(wish, terms, samples, (roots, surfaces) => [
    ...automatons(roots, surfaces),
    markJs(roots, surfaces),
  ]);
