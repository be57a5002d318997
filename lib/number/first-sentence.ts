/** A text in a few words: its first sentence, where the rest is to be read elsewhere. */
import type { Text } from '../../content-rules/schema.ts';

// A point within "$1.50" or "att.com" ends no sentence.
const sentence = /^.+?(?:[。！？]|[.!?](?=\s|$))/;

/** The first sentence of a text, in each language. */
export function firstSentence(text: Text): Text {
  const first = (words: string) => (sentence.exec(words)?.[0] ?? words).replace(/[。.]$/, '');
  return { en: first(text.en), 'zh-CN': first(text['zh-CN']), 'zh-TW': first(text['zh-TW']) };
}
