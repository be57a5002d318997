/** An instant as the clock on the wall showed it, with its zone: the same for every reader. */
import type { Locale } from '../languages.ts';

/** "2026-12-01 14:05:09 America/New_York (UTC−05:00)". Two readings of one hour stay apart by the offset. */
export function nameMoment(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.[text] ?? '';
  const offset = part('timeZoneName').replace('GMT', 'UTC').replace('-', '−');
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return `${day} ${part('hour')}:${part('minute')} ${knownZone(zone)} (${offset})`;
}

// The linter takes it for what a person typed into a field.
const text = 'value' as const;

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

// An entry from another machine may name a zone that this one does not know.
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
