import { describe, expect, test } from 'vitest';
import { cycleEnd, cycleStart, nextCycleEnds, readCycleDay } from '../../../lib/dates/cycle.ts';
import { addDays } from '../../../lib/dates/day.ts';

// [a day, cycle day, first and last day of its cycle]
test.each([
  ['2026-11-22', 18, '2026-11-18', '2026-12-17'],
  ['2026-11-18', 18, '2026-11-18', '2026-12-17'],
  ['2026-11-17', 18, '2026-10-18', '2026-11-17'],
  ['2026-11-22', 1, '2026-11-01', '2026-11-30'],
  ['2026-12-31', 1, '2026-12-01', '2026-12-31'],
  ['2026-12-20', 18, '2026-12-18', '2027-01-17'],
  ['2027-01-05', 18, '2026-12-18', '2027-01-17'],
  // Months that have no such day begin their cycle on their last one.
  ['2027-04-29', 31, '2027-03-31', '2027-04-29'],
  ['2027-04-30', 31, '2027-04-30', '2027-05-30'],
  ['2027-05-30', 31, '2027-04-30', '2027-05-30'],
  ['2027-05-31', 31, '2027-05-31', '2027-06-29'],
  ['2027-02-27', 31, '2027-01-31', '2027-02-27'],
  ['2027-02-28', 31, '2027-02-28', '2027-03-30'],
  ['2028-02-28', 31, '2028-01-31', '2028-02-28'],
  ['2028-02-29', 31, '2028-02-29', '2028-03-30'],
  ['2028-02-28', 29, '2028-01-29', '2028-02-28'],
  ['2028-02-29', 29, '2028-02-29', '2028-03-28'],
  ['2027-02-28', 29, '2027-02-28', '2027-03-28'],
  ['2027-03-01', 30, '2027-02-28', '2027-03-29'],
  ['2026-12-31', 31, '2026-12-31', '2027-01-30'],
])('%s with cycle day %i lies in %s to %s', (day, cycleDay, start, end) => {
  expect(cycleStart(day, cycleDay)).toBe(start);
  expect(cycleEnd(day, cycleDay)).toBe(end);
});

describe('cycles one after the other', () => {
  test.each(Array.from({ length: 31 }, (_, i) => i + 1))(
    'with cycle day %i leave no day out for four years',
    (cycleDay) => {
      const ends = nextCycleEnds('2026-11-22', cycleDay, 50);
      expect(ends).toHaveLength(50);
      for (const [i, end] of ends.entries()) {
        const start = addDays(end, 1);
        expect(cycleStart(start, cycleDay)).toBe(start);
        expect(cycleEnd(end, cycleDay)).toBe(end);
        if (i > 0) expect(cycleStart(end, cycleDay)).toBe(addDays(ends[i - 1]!, 1));
      }
    },
  );

  test('the running one counts, on its last day too', () => {
    expect(nextCycleEnds('2026-11-17', 18, 3)).toEqual(['2026-11-17', '2026-12-17', '2027-01-17']);
    expect(nextCycleEnds('2026-11-18', 18, 1)).toEqual(['2026-12-17']);
    expect(nextCycleEnds('2028-01-31', 31, 3)).toEqual(['2028-02-28', '2028-03-30', '2028-04-29']);
    expect(nextCycleEnds('2026-11-22', 5, 0)).toEqual([]);
  });
});

test('a cycle day is 1 to 31, without ornaments', () => {
  expect(['1', '9', '28', '31'].map(readCycleDay)).toEqual([1, 9, 28, 31]);
  const none = [undefined, '', '0', '32', '99', '01', '-1', '1.5', 'abc', ' 5', '1e1', '031'];
  expect(none.map(readCycleDay)).toEqual(none.map(() => undefined));
});
