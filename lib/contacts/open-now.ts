/** Is a line open at this moment, and when does that change? */
import type { Contact } from '../../content-rules/schema.ts';
import { weekday, zoneClock } from './zone-time.ts';

type Hours = Pick<NonNullable<Contact['hours']>, 'timeZone' | 'open' | 'close' | 'days'>;

export interface OpenNow {
  open: boolean;
  /** When it closes (or opens) next; null: never (open round the clock, or no day of the week). */
  changesAt: Date | null;
}

export interface Span {
  opens: Date;
  closes: Date;
}

/** Open or closed at `now`, with the next change. */
export function openNow(hours: Hours, now: Date): OpenNow {
  if (isAlways(hours)) return { open: true, changesAt: null };
  const spans = spansAround(hours, now);
  const current = spans.find((span) => span.opens <= now && now < span.closes);
  if (current) return { open: true, changesAt: endOfRun(current, spans) };
  return { open: false, changesAt: spans.find((span) => span.opens > now)?.opens ?? null };
}

/** Open day and night, every day. */
export function isAlways(hours: Hours): boolean {
  return isWholeDay(hours) && new Set(hours.days).size === 7;
}

/** The spans from yesterday to a week ahead, in order. One that closes at or before it opens ends on the next day. */
export function spansAround(hours: Hours, now: Date): Span[] {
  const clock = zoneClock(hours.timeZone);
  const today = clock.dateIn(now);
  const nights = hours.close <= hours.open ? 1 : 0;
  return [-1, 0, 1, 2, 3, 4, 5, 6, 7]
    .filter((days) => hours.days.includes(weekday(today, days)))
    .map((days) => ({
      opens: clock.momentIn(today, hours.open, days),
      closes: clock.momentIn(today, hours.close, days + nights),
    }));
}

// 00:00–24:00 on several days runs through midnight without closing.
function endOfRun(span: Span, spans: Span[]): Date {
  const next = spans.find((other) => other.opens.getTime() === span.closes.getTime());
  return next ? endOfRun(next, spans) : span.closes;
}

function isWholeDay(hours: Hours): boolean {
  return hours.open === hours.close || (hours.open === '00:00' && hours.close === '24:00');
}
