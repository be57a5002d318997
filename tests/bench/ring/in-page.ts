/** What runs in the page of a lane of bench:ring. */
import { openLane, type LaneName, type RingLane } from './lanes.ts';

/** What became of the ring when the page replaced the node it stood around by an equal one. */
export interface Replaced {
  /** Frames until a ring stood around the new node; null: never. */
  frames: number | null;
  /** The node followed is on no page any more. */
  detached: boolean;
}

const giveUpAfter = 60;
const lanes: { here?: RingLane } = {};

const nextFrame = () => new Promise<number>((next) => requestAnimationFrame(next));

/** Makes the page; the ring is not there yet. */
export async function open(name: LaneName): Promise<void> {
  lanes.here = openLane(name);
  await nextFrame();
  await nextFrame();
}

/** Draws, and lets what comes later come; how long the page was held up at once, ms. */
export async function draw(): Promise<number> {
  const held = lanes.here!.draw();
  await idle(500);
  return held;
}

/** Begins to follow; there is a ring then. */
export async function follow(): Promise<void> {
  lanes.here!.follow();
  for (let frame = 0; frame < giveUpAfter && !lanes.here!.ring(); frame += 1) await nextFrame();
  await idle(1200);
}

/** Scrolls the page to and fro for so many frames. */
export async function scroll(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    scrollBy({ top: frame % 20 < 10 ? 8 : -8, behavior: 'instant' });
    await nextFrame();
  }
}

/** Lets the page be. */
export const idle = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Puts an equal node where the target is, a little aside, as a re-render does. */
export async function replace(): Promise<Replaced> {
  const { target, ring } = lanes.here!;
  const made = target.cloneNode(true) as HTMLElement;
  made.style.marginLeft = '120px';
  target.replaceWith(made);
  for (let frame = 1; frame <= giveUpAfter; frame += 1) {
    await nextFrame();
    const [box, wanted] = [ring(), made.getBoundingClientRect()];
    if (box && Math.abs(box.x - wanted.x) < 2 && Math.abs(box.y - wanted.y) < 2)
      return { frames: frame, detached: false };
  }
  return { frames: null, detached: ring() !== undefined };
}
