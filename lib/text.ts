/** From tables and rules to words in the user's language. */
import {
  LocalizedStringDictionary,
  LocalizedStringFormatter,
  type LocalizedString,
} from '@internationalized/string';
import type { Text } from '../content-rules/schema.ts';
import type { Locale } from './languages.ts';
import type { SlotsOf, Tables } from './messages-table.ts';

/** Reads a message by key; asks for exactly the slots that the message has. */
export type Reader<Base> = <Key extends keyof Base & string>(
  key: Key,
  ...slots: SlotsOf<Base[Key]>
) => string;

/** A reader of one set of tables in one language. */
export function messageReader<Base>(tables: Tables<Base>, locale: Locale): Reader<Base> {
  // The library types its formatter's `plural` as protected and its slots as one record;
  // SameMessages has checked every message against the base already.
  const strings = tables as unknown as Record<Locale, Record<string, LocalizedString>>;
  const formatter = new LocalizedStringFormatter(
    locale,
    new LocalizedStringDictionary<string, LocalizedString>(strings, 'en'),
  );
  return (key, ...slots) => formatter.format(key, slots[0]);
}

/** A title for what others read too: the user's language, then English. */
export function titleIn(text: Text, locale: Locale): string {
  return locale === 'en' ? text.en : `${text[locale]} · ${text.en}`;
}

/** What a rule says, in the user's language. */
export function textIn(text: Text, locale: Locale): string {
  return text[locale];
}
