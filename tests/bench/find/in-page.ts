/** The bench of finding, in its page, with every rival. */
import { measureLane, type Lane } from './lane.ts';
import type { PageWish } from './page.ts';
import { peers } from './peers.ts';

export const measure = (wish: PageWish, samples: number): Lane => measureLane(wish, samples, peers);
