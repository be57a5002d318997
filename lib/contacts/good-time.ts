/** When a call is likely to be answered soon. */
import { addDays } from '../dates/day.ts';
import { poorDaysToCall, weekdayOf } from '../dates/us-holidays.ts';
import { dateIn, momentIn } from './zone-time.ts';

export interface GoodTime {
  from: Date;
  to: Date;
  /** It is that time already. */
  now: boolean;
}

/** Where most of the US begins its day; every one of our carriers answers then. */
export const morningZone = 'America/New_York';
const opens = '09:00';
const closes = '11:00';
const goodWeekdays = [2, 3, 4];
const daysToLook = 14;

/** The next morning on the East Coast, Tuesday to Thursday, that is no holiday; two hours long. */
export function goodTime(now: Date): GoodTime {
  const { year, month, day } = dateIn(morningZone, now);
  const two = (number: number) => String(number).padStart(2, '0');
  const today = `${year}-${two(month)}-${two(day)}`;
  for (let days = 0; days < daysToLook; days += 1) {
    const date = addDays(today, days);
    if (!goodWeekdays.includes(weekdayOf(date)) || poorDaysToCall([date]).length > 0) continue;
    const from = momentIn(morningZone, { year, month, day }, opens, days);
    const to = momentIn(morningZone, { year, month, day }, closes, days);
    if (now < to) return { from, to, now: from <= now };
  }
  throw new Error('two weeks without a Tuesday');
}

/** "Tue, Nov 24, 9:00–11:00" in a zone; the user's own where none is given. */
export function nameSpan({ from, to }: GoodTime, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatRange(from, to);
}
