/** Wall-clock time in a zone, right on both sides of a daylight-saving change. */

const minute = 60_000;
const day = 24 * 60 * minute;

export interface WallDate {
  year: number;
  month: number;
  day: number;
}

export interface ZoneClock {
  /** The calendar day it is there. */
  dateIn(at: Date): WallDate;
  /** The moment when the clocks there show this time on this day; `days` moves whole calendar days. */
  momentIn(date: WallDate, time: string, days?: number): Date;
}

/** The clock of a zone. Making one is slow, reading it is not. */
export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return {
    dateIn(at) {
      const wall = new Date(at.getTime() + offsetOf(format, at.getTime()));
      return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
    },
    momentIn(date, time, days = 0) {
      const [hour = 0, minutes = 0] = time.split(':').map(Number);
      const wall = Date.UTC(date.year, date.month - 1, date.day + days, hour, minutes);
      // Twice: the first guess may lie on the other side of a change of clocks.
      const guess = wall - offsetOf(format, wall);
      return new Date(wall - offsetOf(format, guess));
    },
  };
}

/** The calendar day it is in a zone. */
export function dateIn(timeZone: string, at: Date): WallDate {
  return zoneClock(timeZone).dateIn(at);
}

/** The moment when a zone's clocks show this time on this day; `days` moves whole calendar days. */
export function momentIn(timeZone: string, date: WallDate, time: string, days = 0): Date {
  return zoneClock(timeZone).momentIn(date, time, days);
}

/** Day of the week, 0 = Sunday, of a calendar day moved by whole days. */
export function weekday(date: WallDate, days = 0): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day) + days * day).getUTCDay();
}

function offsetOf(format: Intl.DateTimeFormat, at: number): number {
  const parts = format.formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return wall - Math.floor(at / minute) * minute;
}
