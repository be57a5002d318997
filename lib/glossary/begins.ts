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
  const words = new Set<string>();
  const others = new Set<string>([odd]);
  for (const surface of surfaces) {
    const [word] = /^\w{0,4}/.exec(surface)!;
    const isOdd = word.length < Math.min(enough, surface.length) && inWord(surface, word.length);
    if (word !== '' && !isOdd) words.add(word);
    else if (!isOdd) others.add(surface[0]!.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  }
  if (words.size > 0) others.add(`\\b(?:${[...words].sort().join('|')})`);
  const pattern = new RegExp([...others].join('|'), 'g');

  function find(passage: Passage, at: number): number {
    pattern.lastIndex = at;
    if (pattern.test(passage.low)) return (passage.ahead = pattern.lastIndex - 1);
    // What the last word goes on with, behind the text, is not known.
    const last = passage.text.length - 1;
    return (passage.ahead = at <= last && inWord(passage.text, last) ? last : Infinity);
  }

  return (passage, at, from, to) => {
    const { text } = passage;
    if (at === from && isCutOff(text, at, to)) return at;
    let last = passage.ahead < at ? find(passage, at) : passage.ahead;
    for (; last < to + enough; last = find(passage, last + 1)) {
      let start = last;
      while (start > from && last - start < enough && inWord(text, start - 1)) start -= 1;
      if (start >= at && start < to && last - start < enough) return start;
      // It may be one of the next part.
      if (last >= to) return -1;
    }
    return -1;
  };
}

/** False: no term begins in the part, as was found out with what stands before it. */
export function mayBegin({ text, ahead }: Passage, from: number, to: number): boolean {
  return ahead < to + enough || isCutOff(text, from, to);
}

/** Whether the part begins with letters that are, for the pattern, one word with those before it. */
function isCutOff(text: string, from: number, to: number): boolean {
  return from > 0 && from < to && inWord(text, from - 1) && inWord(text, from);
}

const inWord = (text: string, at: number) => kindAt(text, at) >= unseen;
