import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../lib/planner/plan.ts';
import { remindersOf } from '../../../lib/reminders/reminders-of.ts';
import { onLine, planOf, task } from './plans.ts';

const told = (plan: Plan, today: string) =>
  remindersOf([onLine(plan)], today).map(({ day, id }) => `${day} ${id.replace('line-1/', '')}`);

describe('the days of a task', () => {
  test('it is told when it begins', () => {
    const plan = planOf([task('save-bills', '2026-12-01 2026-12-08')]);
    expect(told(plan, '2026-11-22')).toEqual(['2026-12-01 save-bills/start']);
  });

  test('and on the day before its last one where being late costs something', () => {
    const gate = { id: 'unlock', name: task('unlock').name, without: task('unlock').name };
    const plan = planOf([
      task('unlock', '2026-12-01 2026-12-20'),
      task('port', '2026-12-21 2026-12-24', { settles: true, waitsFor: [gate] }),
      task('test-codes', '2026-12-01 2026-12-10', { inUs: true }),
    ]);
    expect(told(plan, '2026-11-22')).toEqual([
      '2026-12-01 unlock/start',
      '2026-12-01 test-codes/start',
      '2026-12-09 test-codes/last',
      '2026-12-19 unlock/last',
      '2026-12-21 port/start',
      '2026-12-23 port/last',
    ]);
  });

  test('a day or two need one reminder', () => {
    const plan = planOf([task('end', '2026-12-01 2026-12-02', { settles: true })]);
    expect(told(plan, '2026-11-22')).toEqual(['2026-12-01 end/start']);
  });

  test('nothing of today, of the past, of what is done or has no date', () => {
    const plan = planOf([
      task('begun', '2026-11-22 2026-12-01'),
      task('over', '2026-11-01 2026-11-10'),
      task('done', '2026-12-01', { done: true }),
      task('undated'),
    ]);
    expect(told(plan, '2026-11-22')).toEqual([]);
  });

  test('each line is told of its own', () => {
    const plans = [
      onLine(planOf([task('end', '2026-12-05')]), 'line-1'),
      onLine(planOf([task('end', '2026-12-01')]), 'line-2'),
    ];
    expect(remindersOf(plans, '2026-11-22').map(({ id }) => id)).toEqual([
      'line-2/end/start',
      'line-1/end/start',
    ]);
  });
});

const after = ['confirm-ended', 'final-bill', 'keep-card-open'];
const ending = ['end-service', ...after].map((id) => task(id, null));

describe('the looks back', () => {
  test('count from the end of service', () => {
    expect(told(planOf(ending, '2026-12-31'), '2026-11-22')).toEqual([
      '2027-01-01 ended-1',
      '2027-01-07 final-bill-7',
      '2027-01-30 final-bill-30',
      '2027-01-30 charges-30',
      '2027-02-14 number-reused-45',
      '2027-03-01 charges-60',
      '2027-03-31 charges-90',
      '2027-03-31 card',
      '2027-06-29 credit-180',
    ]);
  });

  test('take the place of the days of the same tasks', () => {
    const plan = planOf([task('confirm-ended', '2027-01-01 2027-01-03')], '2026-12-31');
    expect(told(plan, '2026-11-22')).toEqual(['2027-01-01 ended-1']);
  });

  test('stop with their task', () => {
    const done = planOf(
      [
        task('end-service', null, { done: true }),
        ...after.map((id) => task(id, null, { done: true })),
      ],
      '2026-12-31',
    );
    expect(told(done, '2027-01-02')).toEqual([
      '2027-02-14 number-reused-45',
      '2027-06-29 credit-180',
    ]);
  });

  test('are not made where nothing will end, or nobody knows when', () => {
    expect(told(planOf(ending, null), '2026-11-22')).toEqual([]);
    expect(told(planOf([task('pay-nobody')], '2026-12-31'), '2026-11-22')).toEqual([]);
  });

  test('a number that moved is not given to others', () => {
    const ids = told(planOf([task('port-out'), task('confirm-ended')], '2026-12-31'), '2026-11-22');
    expect(ids).toEqual(['2027-01-01 ended-1']);
  });

  test('a prepaid line that lapses has no bill, but its number goes to others', () => {
    const plan = planOf([task('let-it-lapse'), task('confirm-ended')], '2028-02-28');
    expect(told(plan, '2026-11-22')).toEqual(['2028-02-29 ended-1', '2028-04-13 number-reused-45']);
  });
});
