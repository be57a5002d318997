/** What the clock on the wall showed at an instant, in a zone. */
import { momentIn } from '../contacts/zone-time.ts';

export interface WallClock {
  /** "2026-12-01" */
  day: string;
  /** "14:05" */
  time: string;
  zone: string;
  /** "UTC−05:00": tells the two hours apart that a change of clocks shows twice. */
  offset: string;
}

/** In the zone, or in UTC where this machine does not know it. */
export function wallClock(at: string, timeZone: string): WallClock {
  const zone = knownZone(timeZone);
  const moment = new Date(at);
  // Swedish writes days and times as ISO 8601 does.
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);
  const [day = '', time = ''] = written.split(' ');
  const named = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offset = named.format(moment).split(' ').at(-1)!;
  return { day, time, zone, offset: offset.replace('GMT', 'UTC').replace('-', '−') };
}

/** The instant of "2026-12-01T14:05" on a wall in that zone; undefined where it is no time. */
export function instantOf(written: string, timeZone: string): Date | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(written);
  if (parts === null) return undefined;
  const [, year, month, day, time] = parts;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const at = momentIn(knownZone(timeZone), date, time!);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

// An entry from another machine may name a zone that this one does not know.
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
