/** Until when a letter must be there. */
import { expect, test } from 'vitest';
import type { Limit } from '../../../content-rules/schema.ts';
import { lastDay, workdaysBefore } from '../../../lib/letters/last-day.ts';

const limit = (counted: Pick<Limit, 'after' | 'before'>) => counted as Limit;

test('days are counted from the blank, over months and leap years', () => {
  const sixty = limit({ after: { slot: 'statement-on', days: 60 } });
  expect(lastDay(sixty, { 'statement-on': '2026-11-20' })).toBe('2027-01-19');
  expect(lastDay(sixty, { 'statement-on': '2028-01-15' })).toBe('2028-03-15');
});

test('what is not known, or no day, tells none', () => {
  const sixty = limit({ after: { slot: 'statement-on', days: 60 } });
  expect(lastDay(sixty, {})).toBeNull();
  expect(lastDay(sixty, { 'statement-on': '2026-02-30' })).toBeNull();
  expect(lastDay(limit({}), { 'statement-on': '2026-11-20' })).toBeNull();
});

test.each([
  ['2026-11-20', '2026-11-17', 'a Friday'],
  ['2026-11-23', '2026-11-18', 'over a weekend'],
  ['2026-11-30', '2026-11-24', 'over Thanksgiving, which is a Thursday'],
  ['2027-01-04', '2026-12-29', 'over New Year'],
])('three business days before %s are %s: %s', (charge, day) => {
  expect(workdaysBefore(charge, 3)).toBe(day);
  const before = limit({ before: { slot: 'next-charge-on', workdays: 3 } });
  expect(lastDay(before, { 'next-charge-on': charge })).toBe(day);
});
