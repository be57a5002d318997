/** The line on the first page of a dossier: the days that count, up to where the service ends. */
import { inOrder, type Entry, type EntryKind } from '../evidence/entry.ts';
import { readDay } from '../dates/day.ts';
import { wallClock } from '../evidence/wall-clock.ts';
import { kindWords, type DossierKey } from './words.ts';

export interface Stop {
  /** "2026-12-01" */
  day: string;
  name: DossierKey;
  /** Where it stands to the end of the service; before it, while none is known. */
  where: 'before' | 'end' | 'after';
}

const talks: readonly EntryKind[] = ['call', 'chat', 'letter'];
/** More do not fit side by side on paper. */
const mostStops = 6;

/** The first day, every call, chat and letter, and the end; where there are too many, the first talk and the latest. */
export function journeyOf(entries: readonly Entry[]): Stop[] {
  const all = inOrder(entries);
  const end = endOf(all);
  const named = all
    .filter(({ kind }, at) => at === 0 || talks.includes(kind))
    .map(({ at, zone, kind }) => ({ day: wallClock(at, zone).day, name: kindWords[kind], kind }));
  const seen = new Set<string>();
  const days = named.filter(({ day, name }) => {
    const fresh = !seen.has(`${day} ${name}`);
    seen.add(`${day} ${name}`);
    return fresh;
  });
  const room = mostStops - (end === null ? 0 : 1);
  const first = days.find(({ kind }) => talks.includes(kind)) ?? days[0]!;
  const kept = days.length <= room ? days : [first, ...days.slice(1 - room)];
  const where = (day: string) => (end !== null && day > end ? 'after' : 'before');
  const stops = kept.map(({ day, name }): Stop => ({ day, name, where: where(day) }));
  if (end === null) return stops;
  const last = { day: end, name: 'fieldServiceEnd', where: 'end' } as const;
  // What was said on the last day was said before the service ended.
  const at = stops.findIndex((stop) => stop.where === 'after');
  return at < 0 ? [...stops, last] : stops.toSpliced(at, 0, last);
}

/** The day on which the service ended; until that is known, the day that was promised last. */
export function endOf(entries: readonly Entry[]): string | null {
  const said = (group: 'happened' | 'promised') =>
    entries
      .map((entry) => readDay(entry[group]['service-end']))
      .findLast((day) => day !== undefined);
  return said('happened') ?? said('promised') ?? null;
}
