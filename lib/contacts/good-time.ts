/** When a call is likely to be answered soon. */
import type { Contact } from '../../content-rules/schema.ts';
import { addDays, dayAt, type Day } from '../dates/day.ts';
import { poorDaysToCall, weekdayOf } from '../dates/us-holidays.ts';
import { openNow, spansAround } from './open-now.ts';
import { momentIn } from './zone-time.ts';

export interface Span {
  from: Date;
  to: Date;
}

export interface GoodTime extends Span {
  /** It is that time already. */
  now: boolean;
  /** Somebody answers at this moment, at a busier time; null: the hours are not confirmed. */
  openNow: boolean | null;
}

/** Where most of the US begins its day; every one of our carriers answers then. */
export const morningZone = 'America/New_York';
const opens = '09:00';
const closes = '11:00';
const goodWeekdays = [2, 3, 4];
const daysToLook = 21;
/** Too short a rest of a window is not worth waiting for. */
const shortest = 20 * 60_000;

type Hours = NonNullable<Contact['hours']>;

/**
 * The next morning on the East Coast, Tuesday to Thursday, that is no holiday nor the day after one. Never
 * while the line is closed: where its hours are confirmed, only the part of the morning within them; else
 * the first two hours of such a day. null: it is open on no such day.
 */
export function goodTime(now: Date, hours: Hours | null = null): GoodTime | null {
  const known = hours === null || hours.confidence === 'unverified' ? null : hours;
  const open = known === null ? null : openNow(known, now).open;
  const today = dayAt(now, morningZone);
  for (let days = 0; days < daysToLook; days += 1) {
    const day = addDays(today, days);
    if (!isGoodDay(day)) continue;
    const window = within(morningOf(day), known);
    if (window === null || now.getTime() + shortest > window.to.getTime()) continue;
    return { ...window, now: window.from <= now, openNow: open };
  }
  return null;
}

/** "Tue, Nov 24, 9:00–11:00" in a zone; the user's own where none is given. */
export function nameSpan({ from, to }: Span, locale: string, timeZone?: string): string {
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

// The first days after a holiday are slow, so is the Tuesday after a long weekend.
function isGoodDay(day: Day): boolean {
  return (
    goodWeekdays.includes(weekdayOf(day)) && poorDaysToCall([addDays(day, -1), day]).length === 0
  );
}

function morningOf(day: Day): Span {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = (time: string) => momentIn(morningZone, { year, month, day: date }, time);
  return { from: at(opens), to: at(closes) };
}

function within(morning: Span, hours: Hours | null): Span | null {
  if (hours === null) return morning;
  const spans = spansAround(hours, morning.from);
  const over = spans
    .map(({ opens, closes }) => ({
      from: latest(opens, morning.from),
      to: earliest(closes, morning.to),
    }))
    .find(isLong);
  if (over !== undefined) return over;
  // Closed all that morning: as soon as it opens on the same day.
  const later = spans.find(
    (span) => dayAt(span.opens, morningZone) === dayAt(morning.from, morningZone),
  );
  if (later === undefined) return null;
  const twoHours = new Date(later.opens.getTime() + 2 * 60 * 60_000);
  const first = { from: later.opens, to: earliest(later.closes, twoHours) };
  return isLong(first) ? first : null;
}

function isLong({ from, to }: Span): boolean {
  return to.getTime() - from.getTime() >= shortest;
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}
