/** The guide itself on a page that does not hold still: is any ring painted where it must not be? */
import { rectOnPage } from '../../../lib/navigator/visibility.ts';
import { seeded } from '../random.ts';
import type { Subject } from '../subjects/practice.ts';
import { changes, type Living } from '../temporal/changes.ts';
import { eachFrame, overlap } from './frames.ts';
import { keepPristine, restore } from './pristine.ts';
import { briefFor, startGuide } from './start-guide.ts';

export interface Frames {
  all: number;
  /** With a ring on the control; with none; with one anywhere else. */
  ringed: number;
  hidden: number;
  wrong: number;
  /** Wrong ones by the change before them, and for how long at most, ms. */
  byChange: Record<string, { frames: number; ms: number }>;
}

const pristine = keepPristine(document);
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Follows one control for so long; undefined where no ring ever came. */
export async function follow(
  { id, target }: Subject,
  ms: number,
  seed: number,
): Promise<Frames | undefined> {
  const [control] = restore(document, pristine, pristine.places.get(id)!.slice(0, 1));
  control!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const living: Living = { document, control: control!, truth: control!, random: seeded(seed) };
  const stop = new AbortController();
  const { ring } = startGuide(briefFor(target!), stop.signal);
  const deadline = performance.now() + 5000;
  while (!ring() && performance.now() < deadline) await pause(50);
  if (!ring()) return undefined;
  const last = { change: 'none yet', at: performance.now() };
  const frames = watchFrames(living, ring, last, stop.signal);
  await liveFor(living, ms, last);
  stop.abort();
  return frames;
}

async function liveFor(living: Living, ms: number, last: { change: string; at: number }) {
  const end = performance.now() + ms;
  let order = living.random.shuffled(changes);
  while (performance.now() < end) {
    if (order.length === 0) order = living.random.shuffled(changes);
    const change = order.pop()!;
    const undo = change.begin(living);
    Object.assign(last, { change: change.id, at: performance.now() });
    await pause(350 + living.random.next() * 150);
    undo();
    Object.assign(last, { change: `${change.id}, taken back`, at: performance.now() });
    await pause(150 + living.random.next() * 250);
  }
}

function watchFrames(
  living: Living,
  ring: () => DOMRect | undefined,
  last: { change: string; at: number },
  signal: AbortSignal,
): Frames {
  const frames: Frames = { all: 0, ringed: 0, hidden: 0, wrong: 0, byChange: {} };
  const look = () => {
    frames.all += 1;
    const box = ring();
    if (!box) frames.hidden += 1;
    else if (living.truth && overlap(box, rectOnPage(living.truth)) >= 0.9) frames.ringed += 1;
    else {
      frames.wrong += 1;
      const row = (frames.byChange[last.change] ??= { frames: 0, ms: 0 });
      row.frames += 1;
      row.ms = Math.max(row.ms, Math.round(performance.now() - last.at));
    }
  };
  eachFrame(look, signal);
  return frames;
}
