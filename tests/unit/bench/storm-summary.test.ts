/** How the rounds of the storm are put together: counts and shapes, no time. */
import { expect, it } from 'vitest';
import { summarise, type Round } from '../../bench/find/storm.ts';

const round = (lane: Round['lane'], work: number, right = true): Round => ({
  lane,
  work,
  longest: work / 10,
  changes: 10_000,
  ms: 2000,
  right,
  late: right ? work : Infinity,
});
const rounds = [20, 40, 90].flatMap((work) => [round('signoff', work), round('naive', 25 * work)]);

it('work is told for a second, the middle round counts, the longest wait stays', () => {
  const { rows, ratio, met } = summarise(rounds);
  expect(rows.map(({ lane, work }) => [lane, work])).toEqual([
    ['signoff', 20],
    ['naive', 500],
  ]);
  expect(rows[0]).toMatchObject({ longest: 9, changesPerSecond: 5000, late: 90 });
  expect(ratio).toBeCloseTo(1 / 25);
  expect(met).toBe(true);
});

it('with a wrong answer at the end nothing is met', () => {
  const { rows, met } = summarise([...rounds, round('signoff', 1, false)]);
  expect(rows[0]!.late).toBeNull();
  expect(met).toBe(false);
});
