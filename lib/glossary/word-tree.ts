/**
 * Terms as a tree of letters, in which a text is looked up where one may begin: how many terms there are does
 * not matter.
 */
import { beginsOf, type Passage } from './begins.ts';
import { foldSurface } from './fold-surface.ts';
import { gap, kindAt, seenOf, unseen } from './letters.ts';

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
  next(passage: Passage, at: number, from: number, to: number): Begun<Form> | undefined;
}

/** Figures that are part of an amount or a longer number are no short code: "$611.00", "555-611-0100". */
const amountBefore = /(?:[$\u20a0-\u20cf\xa2-\xa5]\s?|\d[.,-])$/;
const amountAfter = /^(?:[.,-]\d|%)/;
const space = 32;

/** Folded surface forms → their tree; the plurals of their last words are found as well. */
export function growTree<Form>(forms: ReadonlyMap<string, Form>): WordTree<Form> {
  // Of each letter that stands in the tree: which it is, the first that may follow it, and the next that may
  // stand in its place; 0: none. The first of all is the root.
  const codes = [0];
  const firsts = [0];
  const others = [0];
  const ends: (Form | undefined)[] = [undefined];
  /** The letters of the first row by their codes: most texts are asked for these. */
  const starts = Array.from({ length: 128 }, () => 0);
  const all = [...forms];
  for (const [surface, form] of forms)
    if (/[^aeiou]y$/.test(surface)) all.push([`${surface.slice(0, -1)}ies`, form]);
  for (const [surface, form] of all) plant(surface, form);
  const nextBegin = beginsOf(all.map(([surface]) => surface));

  function plant(surface: string, form: Form): void {
    let node = 0;
    for (let at = 0; at < surface.length; at += 1) {
      const code = surface.charCodeAt(at);
      let next = follow(node, code);
      if (next === 0) {
        next = codes.push(code) - 1;
        others.push(firsts[node]!);
        firsts.push(0);
        ends.push(undefined);
        firsts[node] = next;
        if (node === 0 && code < 128) starts[code] = next;
      }
      node = next;
    }
    ends[node] ??= form;
  }

  /** Where the letter leads to; 0: nowhere. */
  function follow(node: number, code: number): number {
    let next = node === 0 && code < 128 ? starts[code]! : firsts[node]!;
    while (next !== 0 && codes[next] !== code) next = others[next]!;
    return next;
  }

  function followAll(from: number, word: string, first: number, end: number): number {
    let node = from;
    for (let at = first; at < end && (at === first || node !== 0); at += 1)
      node = follow(node, word.charCodeAt(at));
    return node;
  }

  /** The form whose plural a word ends. */
  function singular(from: number, word: string, first: number, end: number): Form | undefined {
    if (end - first < 2 || word[end - 1] !== 's') return undefined;
    const short =
      end - first > 2 && word[end - 2] === 'e' ? followAll(from, word, first, end - 2) : 0;
    return ends[short] ?? ends[followAll(from, word, first, end - 1)];
  }

  /** Whether what may follow goes on behind the part. */
  function mayFollow(node: number, { text, low }: Passage, at: number): boolean {
    const behind = endOfGap(text, at, text.length);
    if (behind === text.length || kindAt(text, behind) >= 128) return true;
    const next = isGap(text, at, behind) ? follow(node, space) : node;
    return next !== 0 && follow(next, low.charCodeAt(behind)) !== 0;
  }

  function longest(
    passage: Passage,
    place: number,
    from: number,
    to: number,
  ): Begun<Form> | undefined {
    const { text } = passage;
    let start = place;
    while (start < to && kindAt(text, start) === unseen) start += 1;
    if (start === to) return undefined;
    let found: Begun<Form> | undefined;
    let open = false;
    let node = 0;
    let at = start;
    do {
      const first = endOfGap(text, at, to);
      if (first === to) {
        open = mayFollow(node, passage, at);
        break;
      }
      if (isGap(text, at, first) && (node = follow(node, space)) === 0) break;
      // Where the word leads to, and its end; a sign is a word of its own.
      let next = node;
      let odd = false;
      for (at = first; at < to; at += 1) {
        const kind = kindAt(text, at);
        if (kind < unseen) break;
        odd ||= kind === unseen || kind >= 128;
        if (next !== 0 || at === first) next = follow(next, kind);
      }
      let form: Form | undefined;
      if (at === first || odd) {
        if (at === first) at += 1;
        const word = foldSurface(seenOf(text.slice(first, at)));
        next = followAll(node, word, 0, word.length);
        form = ends[next] ?? singular(node, word, 0, word.length);
      } else form = ends[next] ?? singular(node, passage.low, first, at);
      node = next;
      if (at === to) open = isCutAt(text, to) && (node !== 0 || mayGoOn(text, to));
      if (form) {
        const stop = endOfSeen(text, at);
        if (!isAmount(text, start, stop, from, to)) found = { start, end: stop, form, open: false };
      }
    } while (!open && firsts[node] !== 0 && node !== 0);
    if (found) found.open = open;
    return found ?? (open ? { start, end: start + 1, open } : undefined);
  }

  return {
    next(passage, at, from, to) {
      for (;;) {
        const start = nextBegin(passage, at, from, to);
        if (start < 0) return undefined;
        const found = longest(passage, start, from, to);
        if (found) return found;
        at = start + 1;
      }
    },
  };
}

/** Whether a word that leads nowhere may be one with what comes behind: an accent, or a plural's ending. */
function mayGoOn(text: string, to: number): boolean {
  return !(text.charCodeAt(to) < 128) || /[es]/i.test(text[to - 1]!);
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
  while (end < to && isBetween(kindAt(text, end))) end += 1;
  return end;
}

const isBetween = (kind: number) => kind === gap || kind === unseen;

function endOfSeen(text: string, end: number): number {
  while (kindAt(text, end - 1) === unseen) end -= 1;
  return end;
}

function isGap(text: string, from: number, to: number): boolean {
  return from < to && (kindAt(text, from) === gap || seenOf(text.slice(from, to)) !== '');
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
