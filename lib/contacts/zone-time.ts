/** Wall-clock time in a zone, right on both sides of a daylight-saving change. */

const minute = 60_000;
const day = 24 * 60 * minute;

export interface WallDate {
  year: number;
  month: number;
  day: number;
}

/** The calendar day it is in a zone. */
export function dateIn(timeZone: string, at: Date): WallDate {
  const wall = new Date(at.getTime() + offsetOf(timeZone, at.getTime()));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/** The moment when a zone's clocks show this time on this day; `days` moves whole calendar days. */
export function momentIn(timeZone: string, date: WallDate, time: string, days = 0): Date {
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  const wall = Date.UTC(date.year, date.month - 1, date.day + days, hour, minutes);
  // Twice: the first guess may lie on the other side of a change of clocks.
  const guess = wall - offsetOf(timeZone, wall);
  return new Date(wall - offsetOf(timeZone, guess));
}

/** Day of the week, 0 = Sunday, of a calendar day moved by whole days. */
export function weekday(date: WallDate, days = 0): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day) + days * day).getUTCDay();
}

function offsetOf(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return wall - Math.floor(at / minute) * minute;
}
