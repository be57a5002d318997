/** The bench of finding, in its page, without rivals: needs nothing installed. */
import { measureLane, type Lane } from './lane.ts';
import type { PageWish } from './page.ts';

export const measure = (wish: PageWish, samples: number): Lane => measureLane(wish, samples, []);
