/** What people type as an answer, and how a kept answer is written into its field again. */
import type { Question } from '../../content-rules/schema.ts';
import type { Day } from '../dates/day.ts';
import {
  readCountEntry,
  readCycleDayEntry,
  readDayEntry,
  type CountFault,
  type CycleDayFault,
  type DayFault,
} from '../dates/read-entry.ts';
import { amountEntry, readAmount, readCents, type AmountFault } from '../money/amount.ts';

export type TypedQuestion = Exclude<Question, { kind: 'choice' }>;

/** What is wrong with an entry, and with which kind of entry. */
export type EntryFault =
  | { kind: 'date'; fault: DayFault }
  | { kind: 'cycle-day'; fault: CycleDayFault }
  | { kind: 'count'; fault: CountFault }
  | { kind: 'money'; fault: AmountFault };

/** The answer to keep, as text; or what is wrong with what was typed. */
export function readEntry(
  kind: TypedQuestion['kind'],
  text: string,
  today: Day,
): { answer: string } | EntryFault {
  switch (kind) {
    case 'date': {
      const read = readDayEntry(text, today);
      return 'day' in read ? { answer: read.day } : { kind, ...read };
    }
    case 'cycle-day': {
      const read = readCycleDayEntry(text);
      return 'cycleDay' in read ? { answer: String(read.cycleDay) } : { kind, ...read };
    }
    case 'count': {
      const read = readCountEntry(text);
      return 'count' in read ? { answer: String(read.count) } : { kind, ...read };
    }
    case 'money': {
      const read = readAmount(text);
      return 'cents' in read ? { answer: String(read.cents) } : { kind, ...read };
    }
  }
}

/** A kept answer as it stands in its field; "" where there is none. */
export function entryOf(kind: TypedQuestion['kind'], answer: string | undefined): string {
  if (answer === undefined) return '';
  const cents = kind === 'money' ? readCents(answer) : undefined;
  return cents === undefined ? answer : amountEntry(cents);
}
