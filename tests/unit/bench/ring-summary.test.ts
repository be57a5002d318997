/** How the rounds of bench:ring are put together: counts and shapes, no time. */
import { expect, it } from 'vitest';
import type { Round } from '../../bench/ring/measure.ts';
import { summarise } from '../../bench/ring/summary.ts';

const round = (lane: Round['lane'], frame: number, frames: number | null): Round => ({
  lane,
  ...(lane === 'nothing' ? { first: 0, warm: 0 } : { first: 3, warm: 1 }),
  firstAll: 9,
  warmAll: 5,
  frame,
  idle: 0.2,
  replaced: { frames, detached: frames === null },
});

it('a lane is its middle round, without what the page alone takes', () => {
  const { rows, goals } = summarise([
    ...[1, 2, 9].map((frame) => round('nothing', frame, null)),
    ...[3, 2.05, 2.01].map((frame) => round('signoff', frame, 2)),
    ...[5, 6, 7].map((frame) => round('driver.js', frame, null)),
  ]);
  expect(rows.map(({ lane, rounds }) => [lane, rounds])).toEqual([
    ['nothing', 3],
    ['signoff', 3],
    ['driver.js', 3],
  ]);
  const [nothing, ours, driver] = rows;
  expect(nothing!.frame).toBe(2);
  expect(ours!.frame).toBeCloseTo(0.05);
  expect(driver!.frame).toBeCloseTo(4);
  expect(ours).toMatchObject({ again: 3, framesAtMost: 2 });
  expect(driver).toMatchObject({ again: 0, framesAtMost: null });
  expect(goals.map(({ met }) => met)).toEqual([false, true, true, true]);
});
