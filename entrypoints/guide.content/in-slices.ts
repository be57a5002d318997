/** Long work in the page's idle time, a little at once. */
import { keeping, resume, type Steps } from '../../lib/navigator/steps.ts';

/** At once (ms): a frame has 16. */
const sliceMs = 4;
/** Waited for idle time, first and between slices (ms). */
const firstMs = 100;
const nextMs = 20;

/**
 * Tells the result and the time it took, waiting left out. `steps` may be ended from outside: nothing is told then.
 * `atFrame` acts when all is laid out for a frame; false where there is no need to wait for one.
 */
export function inSlices<T>(
  steps: Steps<T>,
  done: (result: T, ms: number) => void,
  atFrame: (act: () => void) => boolean,
  signal: AbortSignal,
): void {
  const kept: T[] = [];
  const work = keeping(steps, kept);
  let ms = 0;
  const slice = (laidOut: boolean) => {
    if (signal.aborted) return;
    const began = performance.now();
    const spent = () => performance.now() - began;
    for (const pause of resume(work)) {
      const waits = pause === 'layout' && !laidOut && atFrame(() => slice(true));
      if (!waits && spent() < sliceMs) continue;
      ms += spent();
      if (!waits) wait(() => slice(false), nextMs);
      return;
    }
    if (kept.length > 0) done(kept[0]!, ms + spent());
  };
  wait(() => slice(false), firstMs);
}

/** For idle time; where the page leaves none, until a frame is painted: reading is cheap then, all is laid out. */
function wait(slice: () => void, timeout: number): void {
  const act = ({ didTimeout }: IdleDeadline) =>
    didTimeout && !document.hidden ? requestAnimationFrame(() => setTimeout(slice)) : slice();
  requestIdleCallback(act, { timeout });
}
