/** The product's languages. Independent of the browser's own; switchable at once. */
import type { Text } from '../content-rules/schema.ts';

export type Locale = keyof Text;
export const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** The language to start in, from the browser's language tags, best first. */
export function localeFor(tags: readonly string[]): Locale {
  for (const tag of tags) {
    if (/^zh\b.*\b(Hant|TW|HK|MO)\b/i.test(tag)) return 'zh-TW';
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}
