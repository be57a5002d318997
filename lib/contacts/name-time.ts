/** Times in words: short, in the user's language and own zone. */
import type { Locale } from '../languages.ts';

/** The time of a change; with the day of the week where it is not today. */
export function changeTime(at: Date, now: Date, locale: Locale, timeZone?: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const today = day.format(at) === day.format(now);
  // In a Chinese sentence 05:00 cannot be misread; English readers expect 5:00 AM.
  const hour =
    locale === 'en'
      ? ({ hour: 'numeric' } as const)
      : ({ hour: '2-digit', hourCycle: 'h23' } as const);
  const clock = new Intl.DateTimeFormat(locale, { timeZone, minute: '2-digit', ...hour }).format(
    at,
  );
  if (today) return clock;
  return `${new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }).format(at)} ${clock}`;
}

/** "Pacific Time", "北美太平洋时间": the zone's name without summer or winter. */
export function zoneName(timeZone: string, at: Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
