import { describe, expect, test } from 'vitest';
import { alarmTurn, morningOf } from '../../../lib/reminders/alarm-turn.ts';
import type { LinePlan, Reminder } from '../../../lib/reminders/reminder.ts';
import { onLine, planOf, task } from './plans.ts';

const zones = ['America/Los_Angeles', 'America/New_York', 'Asia/Shanghai'] as const;

describe('nine in the morning', () => {
  test.each([
    // The clocks of the US go back on 1 November 2026 and forward on 14 March 2027; China's never change.
    ['2026-10-31', '16:00', '13:00', '01:00'],
    ['2026-11-01', '17:00', '14:00', '01:00'],
    ['2026-11-02', '17:00', '14:00', '01:00'],
    ['2027-03-13', '17:00', '14:00', '01:00'],
    ['2027-03-14', '16:00', '13:00', '01:00'],
    ['2027-03-15', '16:00', '13:00', '01:00'],
    ['2028-02-29', '17:00', '14:00', '01:00'],
    ['2026-12-31', '17:00', '14:00', '01:00'],
  ])('of %s is %s, %s and %s in UTC', (day, ...utc) => {
    const said = zones.map((zone) => morningOf(day, zone).toISOString());
    expect(said).toEqual(utc.map((time) => `${day}T${time}:00.000Z`));
  });

  test.each(zones)('is read as nine by the clocks of %s on every day of two years', (timeZone) => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let at = Date.UTC(2026, 9, 1); at < Date.UTC(2028, 9, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      expect(clock.format(morningOf(day, timeZone))).toBe(`${day} 09:00`);
    }
  });
});

const timeZone = 'America/New_York';
const at = (time: string) => new Date(`${time}:00-05:00`);
const turn = (plan: LinePlan['plan'], now: string, kept: Reminder[] = []) =>
  alarmTurn({ kept, plans: [onLine(plan)], now: at(now), timeZone });
const ids = (reminders: readonly Reminder[]) =>
  reminders.map(({ id }) => id.replace('line-1/', ''));

const plan = planOf([
  task('sign-in', '2026-12-01'),
  task('save-bills', '2026-12-01 2026-12-03'),
  task('end', '2026-12-05'),
]);

describe('one look at the clock', () => {
  test('sets the first day still to come', () => {
    const { ring, keep, next } = turn(plan, '2026-11-22T10:00');
    expect(ring).toEqual([]);
    expect(ids(keep)).toEqual(['sign-in/start', 'save-bills/start', 'end/start']);
    expect(next).toEqual(at('2026-12-01T09:00'));
  });

  test('tells everything of a day at once, and goes on to the next', () => {
    const { keep } = turn(plan, '2026-11-22T10:00');
    const early = turn(plan, '2026-12-01T08:59', keep);
    expect([ids(early.ring), early.next]).toEqual([[], at('2026-12-01T09:00')]);
    const rung = turn(plan, '2026-12-01T09:00', early.keep);
    expect(ids(rung.ring)).toEqual(['sign-in/start', 'save-bills/start']);
    expect([ids(rung.keep), rung.next]).toEqual([['end/start'], at('2026-12-05T09:00')]);
    expect(turn(plan, '2026-12-01T09:01', rung.keep).ring).toEqual([]);
  });

  test('tells what was missed once, without what has been done meanwhile', () => {
    const { keep } = turn(plan, '2026-11-22T10:00');
    const doneMeanwhile = planOf(plan.tasks.map((one) => ({ ...one, done: one.id === 'sign-in' })));
    const late = turn(doneMeanwhile, '2026-12-20T15:00', keep);
    expect(ids(late.ring)).toEqual(['save-bills/start', 'end/start']);
    expect([late.keep, late.next]).toEqual([[], null]);
  });

  test('does not tell anew, day by day, what slides along with today', () => {
    const sliding = (today: string) => planOf([task('late-one', `${today} 2026-12-20`)]);
    const first = turn(sliding('2026-12-01'), '2026-12-01T08:00');
    expect(first.keep).toEqual([]);
    const second = turn(sliding('2026-12-02'), '2026-12-02T12:00', first.keep);
    expect([second.ring, second.keep]).toEqual([[], []]);
  });

  test('follows a plan that moves', () => {
    const { keep } = turn(plan, '2026-11-30T10:00');
    const moved = planOf([task('sign-in', '2026-12-10')]);
    const next = turn(moved, '2026-12-01T10:00', keep);
    expect(ids(next.ring)).toEqual([]);
    expect(next.next).toEqual(at('2026-12-10T09:00'));
  });

  test('forgets a line that is gone', () => {
    const { keep } = turn(plan, '2026-11-22T10:00');
    const gone = alarmTurn({ kept: keep, plans: [], now: at('2026-12-02T10:00'), timeZone });
    expect(gone).toEqual({ ring: [], keep: [], next: null });
  });

  test('goes by the clocks of where the computer is now', () => {
    const { keep } = turn(plan, '2026-11-22T10:00');
    const abroad = (now: string) =>
      alarmTurn({
        kept: keep,
        plans: [onLine(plan)],
        now: new Date(now),
        timeZone: 'Asia/Shanghai',
      });
    expect(abroad('2026-12-01T00:59:00Z').next?.toISOString()).toBe('2026-12-01T01:00:00.000Z');
    expect(ids(abroad('2026-12-01T01:00:00Z').ring)).toEqual(['sign-in/start', 'save-bills/start']);
  });
});
