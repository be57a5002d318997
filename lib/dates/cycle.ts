/** Billing cycles: from the cycle day of one month to the day before that of the next. */
import { endOfMonth, parseDate } from '@internationalized/date';
import { addDays, type Day } from './day.ts';

/** "1" to "31", the day on which a billing cycle begins; undefined where it is no such day. */
export function readCycleDay(text: string | undefined): number | undefined {
  if (text === undefined || !/^[1-9]\d?$/.test(text)) return undefined;
  const day = Number(text);
  return day <= 31 ? day : undefined;
}

/** The first day of the cycle in which a day lies. */
export function cycleStart(day: Day, cycleDay: number): Day {
  const inThisMonth = startInMonth(day, cycleDay, 0);
  return inThisMonth <= day ? inThisMonth : startInMonth(day, cycleDay, -1);
}

/** The last day of the cycle in which a day lies. */
export function cycleEnd(day: Day, cycleDay: number): Day {
  const inThisMonth = startInMonth(day, cycleDay, 0);
  const next = inThisMonth > day ? inThisMonth : startInMonth(day, cycleDay, 1);
  return addDays(next, -1);
}

/** The last days of the cycle that is running on a day and of those after it. */
export function nextCycleEnds(from: Day, cycleDay: number, count: number): Day[] {
  const ends: Day[] = [];
  for (let day = from; ends.length < count; day = addDays(ends.at(-1)!, 1)) {
    ends.push(cycleEnd(day, cycleDay));
  }
  return ends;
}

// Months without the day begin their cycle on their last day: the 31st is the 30th in April.
function startInMonth(day: Day, cycleDay: number, months: number): Day {
  const first = parseDate(day).set({ day: 1 }).add({ months });
  return first.set({ day: Math.min(cycleDay, endOfMonth(first).day) }).toString();
}
