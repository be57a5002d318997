/** A text's words, split the same way in names and in addresses. */
import { isTidy, isWords } from './plain-text.ts';

/** "Sign inAccount" as it is read: pieces side by side have no space between them. */
export function splitWords(text: string): string {
  const border = isTidy(text) ? /([a-z])(?=[A-Z])/g : /(\p{Ll})(?=\p{Lu})/gu;
  return text.replace(border, '$1 ');
}

/** One form for one and many. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && word.at(-2) !== 's' ? word.slice(0, -1) : word;
}

/** The part of the smaller set that is in the other, 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** A text's words and numbers, "" before and after included. Asking for every script's letters is dear, and seldom needed. */
export function partsOf(text: string): string[] {
  if (isTidy(text)) return text.split(isWords(text) ? ' ' : /[^A-Za-z0-9]+/);
  return text.split(/[^\p{L}\p{N}]+/u);
}

/** The telling words of a text, one form for one and many: without little words and numbers. */
export function wordsOf(text: string): Set<string> {
  const apart = splitWords(text).toLowerCase();
  const hasNumber = isWords(apart) ? () => false : (word: string) => /\d/.test(word);
  const telling = partsOf(apart).filter(
    (word) => word.length > 2 && !little.has(word) && !hasNumber(word),
  );
  return new Set(telling.map(singular));
}

const little: ReadonlySet<string> = new Set(
  'the and for your you our with from del los las para htm html php asp aspx www com'.split(' '),
);
