/** A letter that was sent, as the log keeps it. */
import { dayAt, type Day } from '../dates/day.ts';
import { inOrder, newEntry, type Entry } from '../evidence/entry.ts';
import { instantOf, wallClock } from '../evidence/wall-clock.ts';

export interface Sent {
  letter: string;
  line: string;
  carrier: string | null;
  /** Its English name. */
  title: string;
  /** The whole letter, as it was sent. */
  text: string;
  day: Day;
  zone: string;
  now: Date;
  /** A fresh one. */
  unique: string;
}

/** Its entry: today at this minute, on another day at noon. */
export function entryOfLetter(sent: Sent): Entry {
  const { letter, line, carrier, zone, title, text, now, day } = sent;
  const at = day === dayAt(now, zone) ? now : instantOf(`${day}T12:00`, zone);
  const id = `${prefixOf(letter)}${sent.unique}`;
  return { ...newEntry({ id, line, kind: 'letter', at: at ?? now, zone, carrier }), title, text };
}

/** Every time this letter was sent for a line, the newest first. */
export function timesSent(log: readonly Entry[], line: string, letter: string): Entry[] {
  const sent = log.filter((one) => one.line === line && one.id.startsWith(prefixOf(letter)));
  return inOrder(sent).toReversed();
}

/** The day on the wall of whoever sent it. */
export function sentOn({ at, zone }: Entry): Day {
  return wallClock(at, zone).day;
}

/** "signoff-letter-bill-dispute-2026-11-22.txt" */
export function letterFileName(letter: string, day: Day): string {
  return `signoff-letter-${letter}-${day}.txt`;
}

function prefixOf(letter: string): string {
  return `letter-${letter}-`;
}
