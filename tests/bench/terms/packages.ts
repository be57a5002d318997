/** The rivals from packages, each made to tell whole words, the longest first. */
import { AhoCorasick } from '@monyone/aho-corasick';
import OldAhoCorasick from 'ahocorasick';
import Mark from 'mark.js';
import { eachText, flatPattern, formsOf, mayRead, type Roots, type Seeker } from './contenders.ts';
import type { Hit } from './hits.ts';

type Range = readonly [from: number, to: number];

/** Automatons look at lower case and tell of every part of a word: that is seen to here, as their users must. */
export function automatons(roots: Roots, surfaces: readonly string[]): Seeker[] {
  const forms = [...new Set(formsOf(surfaces))];
  const monyone = new AhoCorasick(forms);
  const old = new OldAhoCorasick(forms);
  return [
    automaton('@monyone/aho-corasick', roots, (text) =>
      monyone.matchInText(text).map(({ begin, end }): Range => [begin, end]),
    ),
    automaton('ahocorasick', roots, (text) =>
      old
        .search(text)
        .flatMap(([last, words]) => words.map((word): Range => [last + 1 - word.length, last + 1])),
    ),
  ];
}

function automaton(name: string, roots: Roots, search: (text: string) => Range[]): Seeker {
  return {
    name,
    kind: 'peer',
    run: () => {
      const hits: Hit[] = [];
      eachText(roots, (text) => {
        const lower = text.data.toLowerCase();
        const found = search(lower);
        if (found.length === 0 || !mayRead(text)) return;
        for (const [from, to] of longestFirst(found, lower)) hits.push([text, from, text, to]);
      });
      return hits;
    },
    hits: (answer) => answer as Hit[],
  };
}

function longestFirst(ranges: Range[], text: string): Range[] {
  const whole = ranges.filter(([from, to]) => !isLetter(text[from - 1]) && !isLetter(text[to]));
  whole.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return whole.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** mark.js with one regular expression, kept from changing the page: how often it would have marked. */
export function markJs(roots: Roots, surfaces: readonly string[]): Seeker {
  const pattern = flatPattern(surfaces);
  return {
    name: 'mark.js, regular expression',
    kind: 'peer',
    run: () => {
      let count = 0;
      const filter = () => {
        count += 1;
        return false;
      };
      for (const root of roots)
        new Mark('body' in root ? root.body : root).markRegExp(pattern, { filter });
      return count;
    },
  };
}
