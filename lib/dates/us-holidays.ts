/** US federal holidays (5 U.S.C. 6103), reckoned for any year. */
import { addDays, type Day } from './day.ts';

/** Month, weekday (0 = Sunday) and which one of the month; -1 is the last. */
const movable: [month: number, weekday: number, nth: number][] = [
  [1, 1, 3], // Martin Luther King
  [2, 1, 3], // Presidents
  [5, 1, -1], // Memorial
  [9, 1, 1], // Labor
  [10, 1, 2], // Columbus
  [11, 4, 4], // Thanksgiving
];
const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/** The days of a year on which federal holidays fall or are observed, in order. */
export function usHolidays(year: number): Day[] {
  const named = movable.map((rule) => nthWeekday(year, ...rule));
  // New Year's Day of the next year is observed in this one where it is a Saturday.
  const dated = [...fixed.map((date) => `${year}-${date}`), `${year + 1}-01-01`].flatMap(observed);
  const days = new Set([...named, ...dated].filter((day) => day.startsWith(`${year}-`)));
  return [...days].sort();
}

/**
 * The days among these on which a carrier is poorly reached: Sundays, federal holidays, and the Friday
 * after Thanksgiving.
 */
export function poorDaysToCall(days: readonly Day[]): Day[] {
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  const off = new Set([...years].flatMap((year) => [...usHolidays(year), blackFriday(year)]));
  return days.filter((day) => weekdayOf(day) === 0 || off.has(day));
}

function blackFriday(year: number): Day {
  return addDays(nthWeekday(year, 11, 4, 4), 1);
}

// On a Saturday it is observed the day before, on a Sunday the day after.
function observed(day: Day): Day[] {
  const weekday = weekdayOf(day);
  if (weekday === 6) return [addDays(day, -1), day];
  if (weekday === 0) return [day, addDays(day, 1)];
  return [day];
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return addDays(start, (nth - 1) * 7);
  const fifth = addDays(start, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(start, 21);
}
