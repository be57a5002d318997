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

const after = ['confirm-ended', 'final-bill', 'recycled-number', 'close-card', 'credit-check'];
const ending = after.map((id) => task(id));

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

  test('take the place of their task on the same day, not on another', () => {
    const plan = planOf(
      [task('confirm-ended', '2027-01-01'), task('final-bill', '2027-01-20')],
      '2026-12-31',
    );
    expect(told(plan, '2027-01-10')).toEqual([
      '2027-01-20 final-bill/start',
      '2027-01-30 final-bill-30',
    ]);
    expect(told(plan, '2026-12-31')[0]).toBe('2027-01-01 ended-1');
  });

  test('three days before the day on which the final bill is due, once it is known', () => {
    const plan = planOf([task('final-bill')]);
    const due = (certain: boolean) => ({ day: '2027-02-02', certain });
    const billed = (certain: boolean) =>
      told({ ...plan, anchors: { ...plan.anchors, finalBill: due(certain) } }, '2026-11-22');
    expect(billed(true)).toEqual(['2027-01-30 final-bill']);
    expect(billed(false)).toEqual([]);
  });

  test('stop with their task', () => {
    const paid = ending.map((one) => ({ ...one, done: one.id !== 'credit-check' }));
    expect(told(planOf(paid, '2026-12-31'), '2026-11-22')).toEqual(['2027-06-29 credit-180']);
  });

  test('are not made where nothing will end, or nobody knows when', () => {
    expect(told(planOf(ending, null), '2026-11-22')).toEqual([]);
    expect(told(planOf([task('pay-nobody')], '2026-12-31'), '2026-11-22')).toEqual([]);
  });

  test('know leap years', () => {
    expect(told(planOf([task('confirm-ended')], '2028-02-28'), '2026-11-22')).toEqual([
      '2028-02-29 ended-1',
    ]);
  });
});
