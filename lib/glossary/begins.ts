/** Where terms may begin in a text: the engine's own pattern finds it, which needs no warming up. */
import { kindAt, unseen } from './letters.ts';

/** A text, made ready for looking through. */
export interface Passage {
  text: string;
  /** In small letters, each where it stands in the text. */
  low: string;
  /** Last letter of the next beginning, as far as was looked; Infinity: there is none. */
  ahead: number;
}

/** Makes a text ready. */
export function passageOf(text: string): Passage {
  const low = text.toLowerCase();
  // Of one letter only the small one is longer.
  const fits = low.length === text.length;
  return {
    text,
    low: fits ? low : text.replace(/[^\u0130]+/g, (part) => part.toLowerCase()),
    ahead: -1,
  };
}

/** So many letters tell whether a word may begin a term. */
const enough = 4;
/** Accents and what is not seen: such a word is looked at whatever its letters are. No dash, quote or dot is in here. */
const odd = '[^\\0-\\xa0\\u2010-\\u203f]';

/**
 * The next place in the part from `from` to `to`, at `at` or behind it, where a term may begin; -1 where none does.
 */
export type NextBegin = (passage: Passage, at: number, from: number, to: number) => number;

/** Finds where one of these folded surface forms may begin. */
export function beginsOf(surfaces: readonly string[]): NextBegin {
  // First letters of a form → what stands behind them in the forms.
  const words = new Map<string, string[]>();
  const others = new Set<string>([odd]);
  for (const surface of surfaces) {
    // An accent may be a character of its own.
    const apart = surface.normalize('NFD');
    const [word] = /^\w{0,4}/.exec(apart)!;
    const isOdd = word.length < Math.min(enough, apart.length) && inWord(apart, word.length);
    if (word !== '' && !isOdd) {
      const rest = surface.slice(word.length);
      const rests = words.get(word);
      if (rests) rests.push(rest);
      else words.set(word, [rest]);
    } else if (!isOdd) others.add(surface[0]!.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  }
  if (words.size > 0) others.add(`\\b(?:${firstWords(words)})`);
  const pattern = new RegExp([...others].join('|'), 'g');

  function find(passage: Passage, at: number): number {
    pattern.lastIndex = at;
    if (pattern.test(passage.low)) return (passage.ahead = pattern.lastIndex - 1);
    // What the last word goes on with, behind the text, is not known.
    const last = passage.text.length - 1;
    return (passage.ahead = at <= last && inWord(passage.text, last) ? last : Infinity);
  }

  function begin(passage: Passage, at: number, from: number, to: number): number {
    const { text } = passage;
    let last = passage.ahead < at ? find(passage, at) : passage.ahead;
    for (; last < to + enough; last = find(passage, last + 1)) {
      let start = last;
      while (start > from && last - start < enough && inWord(text, start - 1)) start -= 1;
      if (start >= at && start < to && last - start < enough) return start;
      // It may be one of the next part.
      if (last >= to) return -1;
    }
    return -1;
  }

  return (passage, at, from, to) => {
    if (at === from && isCutOff(passage.text, at, to)) return at;
    const start = begin(passage, at, from, to);
    if (start >= 0) return start;
    const end = shortEnd(passage.text, from, to);
    return end < at ? -1 : end;
  };
}

/** As a pattern, by first letters: the engine is quicker with those than with one long row. */
function firstWords(words: ReadonlyMap<string, readonly string[]>): string {
  const byLetter = new Map<string, string[]>();
  for (const [word, rests] of words) {
    const way = word.slice(1) + (word.length < enough ? behindShort(rests) : '');
    byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), way]);
  }
  return [...byLetter].map(([letter, ways]) => `${letter}(?:${ways.sort().join('|')})`).join('|');
}

/** Behind a first word of few letters: its plural, or the first letter of the next word. */
function behindShort(rests: readonly string[]): string {
  if (rests.includes('')) return '(?=e?s?\\b)';
  const letters = new Set(rests.map((rest) => /^ (\w)/.exec(rest)?.[1]));
  return letters.has(undefined) ? '\\b' : `\\b(?=\\W*(?:[${[...letters].join('')}]|$))`;
}

/** False: no term begins in the part, as was found out with what stands before it. */
export function mayBegin({ text, ahead }: Passage, from: number, to: number): boolean {
  return ahead < to + enough || isCutOff(text, from, to) || shortEnd(text, from, to) >= 0;
}

/** Whether the part begins with letters that are, for the pattern, one word with those before it. */
function isCutOff(text: string, from: number, to: number): boolean {
  return from > 0 && from < to && inWord(text, from - 1) && inWord(text, from);
}

/** Where a short word begins, or its plural, that is for the pattern one with letters behind the part; or -1. */
function shortEnd(text: string, from: number, to: number): number {
  if (!isCutOff(text, to, text.length) || from === to) return -1;
  let start = to;
  while (start > from && to - start < enough + 2 && inWord(text, start - 1)) start -= 1;
  return start < to && to - start < enough + 2 ? start : -1;
}

const inWord = (text: string, at: number) => kindAt(text, at) >= unseen;
