import { expect, test } from 'vitest';
import { calendarEntries } from '../../../lib/calendar-file/calendar-entries.ts';
import { planOf, task } from '../reminders/plans.ts';

const today = '2026-11-22';
const shown = (plan: ReturnType<typeof planOf>, on = today) =>
  calendarEntries(plan, on).tasks.map(
    ({ task, part, from, to }) => `${task.id} ${part} ${from} ${to}`,
  );

test('a task stands on the days of its window', () => {
  expect(
    shown(planOf([task('end', '2026-12-01 2026-12-07'), task('sign-in', '2026-11-22')])),
  ).toEqual(['end whole 2026-12-01 2026-12-07', 'sign-in whole 2026-11-22 2026-11-22']);
});

test('a long window is its first and its last day, not a bar across weeks', () => {
  expect(shown(planOf([task('move-codes', '2026-12-01 2026-12-31')]))).toEqual([
    'move-codes first 2026-12-01 2026-12-01',
    'move-codes last 2026-12-31 2026-12-31',
  ]);
});

test('what is done or has no date is left out', () => {
  expect(shown(planOf([task('done', '2026-12-01', { done: true }), task('undated')]))).toEqual([]);
});

test('the looks back are in it, as sure as the end of service', () => {
  const plan = planOf([task('final-bill', '2027-01-30 2027-02-02')], '2026-12-31');
  expect(calendarEntries(plan, today).checks).toEqual([
    {
      check: { id: 'final-bill-7', kind: 'final-bill', task: 'final-bill', day: '2027-01-07' },
      certain: true,
    },
  ]);
  expect(calendarEntries(plan, '2027-01-08').checks).toEqual([]);
});
