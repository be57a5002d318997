/** The plan as a calendar file (RFC 5545) for any calendar program. */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../dates/day.ts';
import type { Locale } from '../languages.ts';

/** One line of the calendar: whole days, without a zone, so that it stands on the same day everywhere. */
export interface CalendarDay {
  /** Stays the same when the file is made anew: programs then move the entry instead of adding one. */
  uid: string;
  from: Day;
  /** Included. */
  to: Day;
  title: string;
  about: string;
}

// Nine in the morning of the day before, counted from the midnight on which the day begins.
const dayBefore = 15 * 60 * 60;

/** The text of the file. `stamp`: when it is made; nothing here looks at the clock. */
export function writeCalendar(of: {
  name: string;
  locale: Locale;
  days: readonly CalendarDay[];
  stamp: Date;
}): string {
  const calendar = ical({
    name: of.name,
    prodId: { company: 'Signoff', product: 'Signoff', language: of.locale.toUpperCase() },
  });
  for (const { uid, from, to, title, about } of of.days) {
    const event = calendar.createEvent({
      id: uid,
      stamp: of.stamp,
      // The later file wins, also in programs that do not look at the stamp.
      sequence: Math.floor(of.stamp.getTime() / 60_000),
      start: midnight(from),
      // The end of a whole day is the day after it.
      end: midnight(addDays(to, 1)),
      allDay: true,
      summary: title,
      description: about,
      // A thing to do on a day does not make the day busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: dayBefore, description: title });
  }
  return calendar.toString();
}

// The library writes the date of an all-day event as UTC has it, wherever it runs.
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
