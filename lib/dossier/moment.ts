/** An instant as the clock on the wall showed it, with its zone: the same for every reader. */
import { wallClock } from '../evidence/wall-clock.ts';
import type { Locale } from '../languages.ts';

/** "2026-12-01 14:05 America/New_York (UTC−05:00)" */
export function nameMoment(at: string, timeZone: string): string {
  const { day, time, zone, offset } = wallClock(at, timeZone);
  return `${day} ${time} ${zone} (${offset})`;
}

/** How long it took, in whole minutes; at least one. Null where the end is not known. */
export function minutesOf({ at, until }: { at: string; until: string | null }): number | null {
  if (until === null) return null;
  const minutes = Math.round((Date.parse(until) - Date.parse(at)) / 60_000);
  return minutes < 0 ? null : Math.max(minutes, 1);
}

/** A number of minutes in words. */
export function nameMinutes(minutes: number, locale: Locale): string {
  const format = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, format).format(minutes);
}
