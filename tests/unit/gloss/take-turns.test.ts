/** When looks come, by a clock of our own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from '../../../entrypoints/gloss.content/take-turns.ts';

const clock = { now: 0, due: [] as { at: number; act: () => void }[] };

/** What is due by then happens at its time. Work moves the clock itself. */
function letPass(ms: number): void {
  const end = clock.now + ms;
  for (;;) {
    clock.due.sort((a, b) => a.at - b.at);
    if (!clock.due[0] || clock.due[0].at > end) break;
    const { at, act } = clock.due.shift()!;
    clock.now = Math.max(clock.now, at);
    act();
  }
  clock.now = Math.max(clock.now, end);
}

beforeEach(() => {
  Object.assign(clock, { now: 1000, due: [] });
  const later = (act: () => void, ms: number) => clock.due.push({ at: clock.now + ms, act });
  vi.stubGlobal('setTimeout', later);
  // A busy page: never idle before it has to be.
  vi.stubGlobal('requestIdleCallback', (act: () => void, { timeout }: IdleRequestOptions) =>
    later(act, timeout!),
  );
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Looks of so many steps of a millisecond each; when each began and ended, and how long it was at work at once. */
function open(steps: number) {
  const end = new AbortController();
  const seen = { began: [] as number[], ended: [] as number[], slices: [] as number[] };
  function* look(): Generator<void> {
    seen.began.push(clock.now);
    for (let step = 0, last = -1; step < steps; step += 1) {
      if (clock.now === last) seen.slices.push(seen.slices.pop()! + 1);
      else seen.slices.push(1);
      last = clock.now += 1;
      yield;
    }
    seen.ended.push(clock.now);
  }
  const turns = new Turns(look, end.signal);
  return { turns, end, ...seen };
}

test('called for again and again before it begins, a look is one', () => {
  const { turns, began } = open(1);
  for (let call = 0; call < 5; call += 1) turns.soon();
  letPass(5000);
  expect(began).toHaveLength(1);
});

test('a long look is cut into slices of 4 ms, and goes on though the page is never idle', () => {
  const { turns, slices, ended } = open(10);
  turns.soon();
  letPass(1000);
  expect(slices).toEqual([4, 4, 2]);
  expect(ended).toHaveLength(1);
  expect(turns.looking).toBe(false);
});

test('what changes between the slices of a look is looked at after it', () => {
  const { turns, began, ended } = open(10);
  turns.soon();
  letPass(60);
  expect(turns.looking).toBe(true);
  turns.soon();
  letPass(2000);
  expect(began).toHaveLength(2);
  expect(began[1]).toBeGreaterThanOrEqual(ended[0]! + 150);
});

test('a page that never rests is looked at again and again, with a rest between', () => {
  const { turns, began, ended } = open(6);
  for (let ms = 0; ms < 5000; ms += 1) {
    turns.soon();
    letPass(1);
  }
  expect(began.length).toBeGreaterThan(7);
  for (const [at, beginning] of began.slice(1).entries()) {
    expect(beginning - ended[at]!).toBeGreaterThanOrEqual(450);
    expect(beginning - ended[at]!).toBeLessThanOrEqual(510);
  }
});

test('after one change the next look comes once the page has been still for a moment', () => {
  const { turns, began } = open(1);
  turns.soon();
  letPass(100);
  turns.soon();
  letPass(1000);
  expect(began[1]! - began[0]!).toBeLessThan(350);
});

test('the signal ends it, in the middle of a look as well', () => {
  const { turns, end, ended } = open(10);
  turns.soon();
  letPass(60);
  end.abort();
  turns.soon();
  letPass(5000);
  expect(ended).toEqual([]);
});
