/** A line with its blanks filled: in English as it is said, and in the user's language beside it. */
import type { Scripts, Slot, Text } from '../../content-rules/schema.ts';
import { readDay } from '../dates/day.ts';
import type { Locale } from '../languages.ts';
import { formatMoney, readCents } from '../money/amount.ts';
import { textIn } from '../text.ts';

/** Slot id → what is kept: text, YYYY-MM-DD, whole cents, the id of an option. Absent: not known. */
export type Filled = Readonly<Record<string, string>>;

/** A piece of a line: words, what was filled in, or a blank that is still empty. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'filled'; slot: string; text: string }
  | { kind: 'blank'; slot: string; name: string };

type Slots = Pick<Scripts, 'slots'>['slots'];

/** The pieces of a line in one language. */
export function fillLine(
  say: Text,
  slots: readonly Slot[],
  filled: Filled,
  locale: Locale,
): Piece[] {
  return textIn(say, locale)
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = slots.find(({ id }) => part === `{${id}}`);
      if (slot === undefined) return { kind: 'words', text: part };
      const text = slotText(slot, filled[slot.id], locale);
      return text === null
        ? { kind: 'blank', slot: slot.id, name: textIn(slot.name, locale) }
        : { kind: 'filled', slot: slot.id, text };
    });
}

/** The line as one text; an empty blank is a row of underscores. */
export function plainLine(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'blank' ? '____' : piece.text)).join('');
}

/** The slots of a text, each once. */
export function slotsOf({ en }: Text): string[] {
  return [...new Set([...en.matchAll(/\{([^}]*)\}/g)].map(([, id]) => id!))];
}

/** True where no blank of the text is empty. */
export function isFilled(say: Text, slots: Slots, filled: Filled): boolean {
  return slotsOf(say).every((id) => {
    const slot = slots.find((one) => one.id === id);
    return slot !== undefined && slotText(slot, filled[id], 'en') !== null;
  });
}

/** What fills a blank, as people of the language write it; null where nothing readable does. */
export function slotText(slot: Slot, kept: string | undefined, locale: Locale): string | null {
  if (kept === undefined || kept === '') return null;
  if (slot.kind === 'day') return nameFullDay(kept, locale);
  if (slot.kind === 'choice') {
    const option = slot.options?.find(({ id }) => id === kept);
    return option === undefined ? null : textIn(option.name, locale);
  }
  if (slot.kind !== 'money') return kept;
  const cents = readCents(kept);
  return cents === undefined ? null : formatMoney(cents, locale);
}

/** "May 7, 2027", "2027年5月7日": the month of a US date is a word, never a number. */
export function nameFullDay(day: string, locale: Locale): string | null {
  if (readDay(day) === undefined) return null;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
