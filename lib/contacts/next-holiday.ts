/** The US holiday that is near, as the carriers see the calendar. */
import { addDays, dayAt, type Day } from '../dates/day.ts';
import { usHolidays } from '../dates/us-holidays.ts';
import { morningZone } from './good-time.ts';

const near = 10;

/** The next US holiday within ten days, today's among them; null: none. */
export function nextHolidayThere(now: Date): { day: Day; today: boolean } | null {
  const today = dayAt(now, morningZone);
  const until = addDays(today, near);
  const year = Number(today.slice(0, 4));
  const day = [...usHolidays(year), ...usHolidays(year + 1)].find(
    (one) => one >= today && one <= until,
  );
  return day === undefined ? null : { day, today: day === today };
}
