/** What people write into a field for a date, a cycle day or a number of months. */
import { readCycleDay } from './cycle.ts';
import { addDays, readDay, type Day } from './day.ts';

export type DayFault = 'not-a-day' | 'ambiguous' | 'no-such-day' | 'far-off';
export type CycleDayFault = 'not-a-number' | 'no-such-day';
export type CountFault = 'not-a-number' | 'not-whole' | 'too-many';

// Nobody plans, or is still billed for, a line over so many days: it is a slip ("0202").
const farOffDays = 5 * 366;
const mostMonths = 60;

/** A day near enough to today to be meant, or what is wrong with the entry. */
export function readDayEntry(text: string, today: Day): { day: Day } | { fault: DayFault } {
  const entry = plain(text).replace(/[日号號]$/, '');
  // 12/1 is December in the US and January in most of the world.
  if (/^\d{1,2}\D\d{1,2}\D\d{2,4}$/.test(entry)) return { fault: 'ambiguous' };
  const parts = /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})$/.exec(entry);
  if (parts === null) return { fault: 'not-a-day' };
  const [, year = '', month = '', date = ''] = parts;
  const two = (number: string) => number.padStart(2, '0');
  const day = readDay(`${year.padStart(4, '0')}-${two(month)}-${two(date)}`);
  if (day === undefined) return { fault: 'no-such-day' };
  const near = addDays(today, -farOffDays) <= day && day <= addDays(today, farOffDays);
  return near ? { day } : { fault: 'far-off' };
}

/** The day of the month on which a billing cycle begins: "31", "31st", "31 号". */
export function readCycleDayEntry(text: string): { cycleDay: number } | { fault: CycleDayFault } {
  const [, digits] = /^(\d+) ?(?:st|nd|rd|th|[日号號])?$/i.exec(plain(text)) ?? [];
  if (digits === undefined) return { fault: 'not-a-number' };
  const cycleDay = readCycleDay(digits.replace(/^0+(?=\d)/, ''));
  return cycleDay === undefined ? { fault: 'no-such-day' } : { cycleDay };
}

/** A whole number of months. */
export function readCountEntry(text: string): { count: number } | { fault: CountFault } {
  const [, digits, rest] = /^(\d+)(\.\d+)? ?(?:months?|[个個]月)?$/i.exec(plain(text)) ?? [];
  if (digits === undefined) return { fault: 'not-a-number' };
  if (rest !== undefined) return { fault: 'not-whole' };
  const count = Number(digits);
  return count > mostMonths ? { fault: 'too-many' } : { count };
}

// Chinese keyboards write full-width digits.
function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
