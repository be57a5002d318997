/**
 * Terms as a tree of words, in which a text is looked up word by word: how many terms there are does not
 * matter. Most words are passed over by their first letters alone.
 */
import { gap, kindAt, seenOf, sign, unseen } from './letters.ts';
import { foldSurface } from './fold-surface.ts';

/** Which words may follow one another. */
interface Branch<Form> {
  form?: Form;
  /** After a gap, and right behind, as signs stand. */
  apart?: Words<Form>;
  close?: Words<Form>;
  /** A bit for each character that one of them begins with; 0: nothing follows. */
  initials: number;
}

type Words<Form> = Map<string, Branch<Form>>;

/** What begins at a place of a text. */
export interface Begun<Form> {
  start: number;
  /** From where to go on. */
  end: number;
  /** Absent: nothing yet, but something may begin here where the text goes on behind the part that was read. */
  form?: Form;
  /** With what comes behind the part it may be something else. */
  open: boolean;
}

export interface WordTree<Form> {
  /**
   * The next place, from `at` on, where something begins in the part of a text that is given by `from` and `to`.
   * What stands behind the part is looked at only to know what is open.
   */
  next(text: string, at: number, from: number, to: number): Begun<Form> | undefined;
}

/** So many letters tell whether a word may begin a term. */
const enough = 4;
/** Figures that are part of an amount or a longer number are no short code: "$611.00", "555-611-0100". */
const amountBefore = /(?:[$\u20a0-\u20cf\xa2-\xa5]\s?|\d[.,-])$/;
const amountAfter = /^(?:[.,-]\d|%)/;

const mix = (key: number, kind: number) => (key * 33 + kind) & 0xffff;

/** Folded surface forms → their tree; the plurals of their last words are found as well. */
export function growTree<Form>(forms: ReadonlyMap<string, Form>): WordTree<Form> {
  const root: Branch<Form> = { initials: 0 };
  const begins = new Uint8Array(0x10000);
  const signs = new Set<number>();
  for (const [surface, form] of forms) plant(surface, form);
  for (const [surface, form] of forms)
    if (surface.endsWith('y') && /[^aeiou]y$/.test(surface))
      plant(`${surface.slice(0, -1)}ies`, form);

  function plant(surface: string, form: Form): void {
    let branch = root;
    for (const [at, part] of surface.split(' ').entries())
      for (const [sub, word] of wordsOf(part).entries()) {
        if (at === 0 && sub === 0) noteFirst(word);
        branch.initials |= bitOf(word, 0);
        const words = (branch[at > 0 && sub === 0 ? 'apart' : 'close'] ??= new Map());
        let next = words.get(word);
        if (!next) words.set(word, (next = { initials: 0 }));
        branch = next;
      }
    branch.form ??= form;
  }

  function noteFirst(word: string): void {
    if (kindAt(word, 0) === sign) signs.add(word.charCodeAt(0));
    else if (word.length >= enough) note(word);
    else for (const ending of ['', 's', 'es']) note(word + ending);
  }

  function note(first: string): void {
    let key = 0;
    for (let at = 0; at < Math.min(first.length, enough); at += 1)
      key = mix(key, kindAt(first, at));
    begins[first.length < enough ? mix(key, sign) : key] = 1;
  }

  /** Where a term may begin; -1 where none does. A word is known by its first letters, or ends before. */
  function nextBegin(text: string, from: number, at: number, to: number): number {
    // In the middle of a word none begins.
    let letters = at > from && kindAt(text, at - 1) > unseen ? enough : 0;
    let start = at;
    let key = 0;
    for (; at < to || (letters % enough > 0 && at < text.length); at += 1) {
      const kind = kindAt(text, at);
      if (letters % enough > 0) {
        // Which of what comes behind is one with this part is not known.
        if ((kind <= gap || at >= to) && begins[mix(key, sign)]) return start;
      }
      if (kind <= gap) {
        if (kind === sign && letters === 0 && at < to && signs.has(text.charCodeAt(at))) return at;
        letters = 0;
      } else if (letters < enough) {
        if (letters === 0) {
          start = at;
          key = 0;
        }
        // Letters that have no key.
        if (kind >= 128 || kind === unseen) return start;
        key = mix(key, kind);
        letters += 1;
        if (letters === enough && begins[key]) return start;
      }
    }
    return letters % enough > 0 ? start : -1;
  }

  function longest(text: string, start: number, from: number, to: number): Begun<Form> | undefined {
    while (start < to && kindAt(text, start) === unseen) start += 1;
    if (start === to) return undefined;
    let found: Begun<Form> | undefined;
    let open = false;
    let branch = root;
    for (let at = start; branch.initials !== 0;) {
      const first = endOfGap(text, at, to);
      if (!mayFollow(branch, text, first)) break;
      if (first === to) {
        open = true;
        break;
      }
      const end = endOfWord(text, first, to);
      const words = isGap(text, at, first) ? branch.apart : branch.close;
      const written = text.slice(first, end).toLowerCase();
      const word = words?.has(written) ? written : foldOdd(written);
      const next = words?.get(word);
      const form = next?.form ?? singular(words, word);
      const stop = endOfSeen(text, end);
      if (form && !isAmount(text, start, stop, from, to))
        found = { start, end: stop, form, open: false };
      if (end === to) open = isCutAt(text, to);
      if (!next || open) break;
      branch = next;
      at = end;
    }
    if (found) found.open = open;
    return found ?? (open ? { start, end: start + 1, open } : undefined);
  }

  return {
    next(text, at, from, to) {
      for (;;) {
        const start = nextBegin(text, from, at, to);
        if (start < 0) return undefined;
        const found = longest(text, start, from, to);
        if (found) return found;
        at = start + 1;
      }
    },
  };
}

/** A sign is a word of its own. */
const wordsOf = (part: string) =>
  /^[a-z\d]*$/.test(part) ? [part] : (part.match(/[\p{L}\p{M}\p{Nd}_]+|./gu) ?? []);

/** The term whose plural a word ends. */
function singular<Form>(words: Words<Form> | undefined, word: string): Form | undefined {
  if (!words || !word.endsWith('s')) return undefined;
  return (
    (word.endsWith('es') ? words.get(word.slice(0, -2))?.form : undefined) ??
    words.get(word.slice(0, -1))?.form
  );
}

const bitOf = (text: string, at: number) => 1 << (kindAt(text, at) & 31);

/** Whether one of the words that may follow may begin after the gap that is here, as far as one letter tells. */
function mayFollow({ initials }: Branch<unknown>, text: string, from: number): boolean {
  const at = endOfGap(text, from, text.length);
  return at === text.length || kindAt(text, at) >= 128 || (initials & bitOf(text, at)) !== 0;
}

/** Whether a word, or a number, that ends a part may go on behind it. */
function isCutAt(text: string, to: number): boolean {
  return (
    to === text.length ||
    (kindAt(text, to) >= unseen && kindAt(text, to - 1) >= unseen) ||
    (isDigit(text, to - 1) && /[.,%-]/.test(text[to]!))
  );
}

function endOfGap(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (kindAt(text, end) === gap || kindAt(text, end) === unseen)) end += 1;
  return end;
}

/** A sign is a word of its own. */
function endOfWord(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && kindAt(text, end) >= unseen) end += 1;
  return end === at ? end + 1 : end;
}

function endOfSeen(text: string, end: number): number {
  while (kindAt(text, end - 1) === unseen) end -= 1;
  return end;
}

function isGap(text: string, from: number, to: number): boolean {
  return from < to && (kindAt(text, from) === gap || seenOf(text.slice(from, to)) !== '');
}

/** Without accents that stand apart, characters that do not count, and curls. */
function foldOdd(word: string): string {
  return /[^\x00-\x7f]/.test(word) ? foldSurface(seenOf(word)) : word;
}

function isAmount(text: string, start: number, end: number, from: number, to: number): boolean {
  return (
    (isDigit(text, start) && amountBefore.test(text.slice(Math.max(from, start - 2), start))) ||
    (isDigit(text, end - 1) && amountAfter.test(text.slice(end, Math.min(to, end + 2))))
  );
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
