/** Search of the whole glossary: in English, in Chinese of either kind, in pinyin, in Spanish. */
import type { Term, Text } from '../../content-rules/schema.ts';
import { foldQuery, pinyinLetters } from './fold-query.ts';
import { matchPinyin, soundsIn, type Fit, type Sounds } from './match-pinyin.ts';

/** A term made ready for search, once for all that is typed. */
export interface Searchable {
  term: Term;
  names: string[];
  sounds: Sounds[];
  means: Record<keyof Text, string>;
}

const worth: Record<Fit, number> = { whole: 5, start: 4, inside: 2 };
const languages = ['zh-CN', 'zh-TW'] as const;

/** The glossary made ready for `searchTerms`. */
export function prepareSearch(terms: readonly Term[]): Searchable[] {
  return terms.map((term) => {
    const called = languages.map((language) => term.called[language]);
    return {
      term,
      names: [term.en, ...term.variants, ...term.es, ...called.flatMap(withShort)].map(foldQuery),
      sounds: languages.flatMap((language) =>
        withShort(term.called[language]).map((name) =>
          soundsIn(name, term.pinyin?.[language] ?? ''),
        ),
      ),
      means: {
        en: foldQuery(term.means.en),
        'zh-CN': foldQuery(term.means['zh-CN']),
        'zh-TW': foldQuery(term.means['zh-TW']),
      },
    };
  });
}

// "退租（註銷門號）" is also called "退租".
function withShort(name: string): string[] {
  const short = /^[^（]+/.exec(name)?.[0] ?? name;
  return short === name ? [name] : [short, name];
}

/** The terms that fit, best first: named so, beginning so, holding it, meaning it. None for no query. */
export function searchTerms(
  entries: readonly Searchable[],
  query: string,
  locale: keyof Text,
): Term[] {
  const folded = foldQuery(query);
  if (folded === '') return [];
  const letters = pinyinLetters(folded);
  return entries
    .map((entry) => ({ ...entry, score: scoreOf(entry, folded, letters, locale) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byWeight(a.term, b.term))
    .map(({ term }) => term);
}

function scoreOf(
  { names, sounds, means }: Searchable,
  folded: string,
  letters: string | undefined,
  locale: keyof Text,
): number {
  const scores = names.map((name) => scoreOfName(name, folded));
  if (letters) scores.push(...sounds.map((one) => scoreOfSounds(one, letters)));
  return Math.max(...scores) || Number(holds(means[locale], folded));
}

function scoreOfName(name: string, folded: string): number {
  if (name === folded) return 5;
  // A whole word of it says as much as a beginning: "fee" is "late fee" as well as "feedback".
  if (name.startsWith(folded) || ` ${name} `.includes(` ${folded} `)) return 4;
  return holds(name, folded) ? 3 : 0;
}

function scoreOfSounds(sounds: Sounds, letters: string): number {
  const fit = matchPinyin(sounds, letters);
  return fit ? worth[fit] : 0;
}

// In English from the beginning of a word on: "pin" is not in "shipping".
function holds(text: string, folded: string): boolean {
  return /^[a-z0-9]/.test(folded) ? ` ${text}`.includes(` ${folded}`) : text.includes(folded);
}

// What can do harm, then what matters, then the plainest name.
function byWeight(a: Term, b: Term): number {
  return (
    Number(b.danger) - Number(a.danger) ||
    Number(b.key ?? false) - Number(a.key ?? false) ||
    a.en.length - b.en.length ||
    a.en.localeCompare(b.en)
  );
}
