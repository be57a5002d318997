/** The guide's words in one language, so that no page has to hold those of all. */
import { guideMessages, type GuideMessages } from '../../assets/messages/guide/tables.ts';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import type { Locale } from '../../lib/languages.ts';
import { showOriginal } from '../../lib/show-original.ts';
import { messageReader } from '../../lib/text.ts';

/** What stands in a word for what only the page knows. */
const blanks = { place: '{place}', count: '{count}', host: '{host}' };

/** Every word by its key; a blank is its name in braces. How to show the original is this browser's way. */
export function guideWords(locale: Locale): Record<string, string> {
  const t = messageReader(guideMessages, locale) as (key: string, slots: object) => string;
  const keys = Object.keys(guideMessages.en) as (keyof GuideMessages)[];
  const words = Object.fromEntries(keys.map((key) => [key, t(key, blanks)]));
  const original = messageReader(wordsTables, locale)(showOriginal(navigator.userAgent));
  return { ...words, translated: [words['translated'], original].join(locale === 'en' ? ' ' : '') };
}
