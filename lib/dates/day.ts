/** Calendar days without a clock or a zone: "2026-12-01". */
import { getLocalTimeZone, parseDate, toCalendarDate, fromDate } from '@internationalized/date';

/** YYYY-MM-DD; compares as text in the order of time. */
export type Day = string;

const dayLength = 86_400_000;

/** The day as written, or undefined where there is no such day ("2026-02-30") or no day at all. */
export function readDay(text: string | undefined): Day | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return parseDate(text).toString() === text ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(noon(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from one day to the other; negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / dayLength);
}

/** The day it is in a time zone at an instant; here and now where neither is given. */
export function dayAt(now: Date = new Date(), timeZone: string = getLocalTimeZone()): Day {
  return toCalendarDate(fromDate(now, timeZone)).toString();
}

// In UTC every day is equally long, and noon is far from its edges.
function noon(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}
