/** Until when a letter must be there, as far as the blanks tell. */
import type { Limit } from '../../content-rules/schema.ts';
import { addDays, readDay, type Day } from '../dates/day.ts';
import { usHolidays, weekdayOf } from '../dates/us-holidays.ts';
import type { Filled } from '../scripts/fill.ts';

/** The last day; null where nothing is counted, or the day to count from is not known. */
export function lastDay({ after, before }: Limit, filled: Filled): Day | null {
  const from = readDay(filled[(after ?? before)?.slot ?? '']);
  if (from === undefined) return null;
  if (after) return addDays(from, after.days);
  return workdaysBefore(from, before!.workdays);
}

/** So many business days of a US bank earlier. */
export function workdaysBefore(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

function isWorkday(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  return !usHolidays(Number(day.slice(0, 4))).includes(day);
}
