/** The product's languages. Independent of the browser's own; switchable at once. */
import type { Text } from '../content-rules/schema.ts';

export type Locale = keyof Text;
export const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/**
 * The language to start in, from the languages the browser was told about. Any Chinese among them
 * wins, whatever the order: who reads Chinese at all reads it better than English here.
 */
export function localeFor(tags: readonly string[]): Locale {
  const chinese = tags.find((tag) => /^zh\b/i.test(tag));
  if (chinese) return /\b(Hant|TW|HK|MO)\b/i.test(chinese) ? 'zh-TW' : 'zh-CN';
  return tags.some((tag) => /^en\b/i.test(tag)) ? 'en' : 'zh-CN';
}
