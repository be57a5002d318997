/** When a page is looked at again, with the clock in the test's hand. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LookClock } from '../../../entrypoints/guide.content/look-clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A clock whose looks take so long, and when each began. */
function looking(lookMs: number) {
  const begun: number[] = [];
  let busy = false;
  const clock = new LookClock(
    () => {
      clock.begin();
      begun.push(performance.now());
      busy = true;
      setTimeout(() => (busy = false), lookMs);
    },
    () => busy,
  );
  return { clock, begun };
}

/** Changes all the time; when each was made. */
function storm(clock: LookClock, lookMs: number, everyMs: number, forMs: number): number[] {
  const changes: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    clock.changed(lookMs);
    changes.push(performance.now());
    vi.advanceTimersByTime(everyMs);
  }
  return changes;
}

it.each([
  { everyMs: 1, lookMs: 5 },
  { everyMs: 16, lookMs: 40 },
  { everyMs: 70, lookMs: 300 },
])(
  'a storm, a change each $everyMs ms: every one is seen by a look that began within 600 ms',
  (given) => {
    const { clock, begun } = looking(given.lookMs);
    const changes = storm(clock, given.lookMs, given.everyMs, 10_000);
    vi.advanceTimersByTime(1000);
    const waits = changes.map((at) => begun.find((look) => look >= at)! - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(600);
    expect(begun.length).toBeLessThanOrEqual(10_000 / 500);
  },
);

it('one change: looked at once the page is quiet', () => {
  const { clock, begun } = looking(5);
  clock.changed(5);
  vi.advanceTimersByTime(1000);
  expect(begun).toEqual([80]);
});

it('scrolling alone is looked at when it ends, however long it lasts', () => {
  const { clock, begun } = looking(5);
  // Asked every so often, and some frames later.
  for (let time = 0; time < 30; time += 1) {
    clock.moved();
    vi.advanceTimersByTime(200);
  }
  expect(begun).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(begun).toHaveLength(1);
});

it('a change while it scrolls is not put off', () => {
  const { clock, begun } = looking(5);
  clock.changed(5);
  for (let frame = 0; frame < 40; frame += 1) {
    clock.moved();
    vi.advanceTimersByTime(16);
  }
  expect(begun).toHaveLength(1);
});
