/** A calendar day in words: "12月1日", "Dec 1"; with its year where that is not this one. */
import { daysBetween, type Day } from './day.ts';
import type { Locale } from '../languages.ts';

/** The day in the user's language. */
export function nameDay(day: Day, today: Day, locale: Locale): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return formatOf(locale, !sameYear).format(at(day));
}

/** From one day to another: "11月25日–12月3日". */
export function nameDays(from: Day, to: Day, today: Day, locale: Locale): string {
  if (from === to) return nameDay(from, today, locale);
  const year = [from, to].some((day) => day.slice(0, 4) !== today.slice(0, 4));
  const format = formatOf(locale, year);
  if (locale === 'en') return format.formatRange(at(from), at(to)).replace(/\s*–\s*/, '–');
  // The range of Chinese is written with slashes; people say it with 月 and 日.
  const last = formatOf(locale, from.slice(0, 4) !== to.slice(0, 4));
  return `${format.format(at(from))}–${last.format(at(to))}`;
}

/** A distance in days in words: "明天", "3 天后", "in 3 days"; weeks where days are too many to feel. */
export function nameDistance(day: Day, today: Day, locale: Locale): string {
  const days = daysBetween(today, day);
  const weeks = Math.round(days / 7);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return Math.abs(days) < 28 ? words.format(days, 'day') : words.format(weeks, 'week');
}

function formatOf(locale: Locale, year: boolean): Intl.DateTimeFormat {
  const month = locale === 'en' ? 'short' : 'long';
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, {
    day: 'numeric',
    month,
    timeZone: 'UTC',
    ...(year && { year: 'numeric' }),
  });
}

function at(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
