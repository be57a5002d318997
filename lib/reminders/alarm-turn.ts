/** What rings at this moment, what is kept for later, and when the next alarm is due. */
import { Time, parseDate, toCalendarDateTime, toZoned } from '@internationalized/date';
import { dayAt, type Day } from '../dates/day.ts';
import { openTask, type LinePlan, type Reminder } from './reminder.ts';
import { remindersOf } from './reminders-of.ts';

const ringsAt = new Time(9);

export interface AlarmTurn {
  /** Everything due and not yet told, missed days too: one notification for all of it. */
  ring: Reminder[];
  keep: Reminder[];
  /** null: nothing is left to be reminded of. */
  next: Date | null;
}

/** Nine in the morning of a day by the clocks of a zone, whatever they do that day. */
export function morningOf(day: Day, timeZone: string): Date {
  return toZoned(toCalendarDateTime(parseDate(day), ringsAt), timeZone).toDate();
}

/**
 * One look at the clock. A reminder is taken up while its day lies ahead and kept until it rings: a day
 * that slides along with today ("begin now") is never news.
 */
export function alarmTurn(of: {
  kept: readonly Reminder[];
  plans: readonly LinePlan[];
  now: Date;
  timeZone: string;
}): AlarmTurn {
  const { kept, plans, now, timeZone } = of;
  const today = dayAt(now, timeZone);
  const ahead = remindersOf(plans, today);
  const moved = new Set(ahead.map(({ id }) => id));
  const reached = kept.filter(
    (one) => one.day <= today && !moved.has(one.id) && openTask(one, plans) !== undefined,
  );
  const isDue = ({ day }: Reminder) => morningOf(day, timeZone) <= now;
  const keep = [...reached.filter((one) => !isDue(one)), ...ahead];
  const first = keep.map(({ day }) => day).sort()[0];
  return {
    ring: reached.filter(isDue),
    keep,
    next: first === undefined ? null : morningOf(first, timeZone),
  };
}
