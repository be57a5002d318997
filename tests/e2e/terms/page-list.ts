/** The list of words that matter on saved pages, read, and marks compared with it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Marked } from './in-page.ts';

/** One page of the list as it is kept. */
interface Kept {
  file: string;
  /** The first 16 digits; positions are those of this very file. */
  sha256: string;
  carrier?: string;
  heldBack?: true;
  /** "term" or "term|term" → "text:offset+length …" */
  terms: Record<string, string>;
}

/** A word that matters, and the terms that are right for it. */
interface Wanted {
  text: number;
  offset: number;
  length: number;
  terms: string[];
}

export interface ListedPage extends Pick<Kept, 'file' | 'sha256' | 'carrier'> {
  heldBack: boolean;
  wanted: Wanted[];
}

/** What came out on one page. */
export interface Outcome {
  file: string;
  heldBack: boolean;
  /** Words that matter, and those of them that are marked as what they mean. */
  matter: number;
  found: number;
  /** Words that are marked, and those of them that do not matter or are marked as something else. */
  marked: number;
  wrong: number;
  /** Words underlined in the default gloss, and in the whole one. */
  key: number;
  all: number;
}

export const listedPages: ListedPage[] = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'terms-that-matter.json'), 'utf8')) as {
    pages: Kept[];
  }
).pages.map(({ terms, heldBack = false, ...page }) => ({
  ...page,
  heldBack,
  wanted: Object.entries(terms).flatMap(([ids, places]) =>
    places.split(' ').map((place) => {
      const [text, offset, length] = place.split(/[:+]/).map(Number) as [number, number, number];
      return { text, offset, length, terms: ids.split('|') };
    }),
  ),
}));

/** The mark of a file by which it is known. */
export function fingerprint(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

/** The marks of a page against its list; `key` and `all`: how many are underlined in these two modes. */
export function compare(
  page: ListedPage,
  marks: readonly Marked[],
  counts: Pick<Outcome, 'key' | 'all'>,
): Outcome {
  const { file, heldBack, wanted } = page;
  const fits = (mark: Marked, want: Wanted) =>
    mark.text === want.text &&
    mark.offset < want.offset + want.length &&
    want.offset < mark.offset + mark.length &&
    want.terms.includes(mark.term);
  return {
    file,
    heldBack,
    matter: wanted.length,
    found: wanted.filter((want) => marks.some((mark) => fits(mark, want))).length,
    marked: marks.length,
    wrong: marks.filter((mark) => !wanted.some((want) => fits(mark, want))).length,
    ...counts,
  };
}

/** Sums of some pages. */
export function total(outcomes: readonly Outcome[]) {
  const sum = (key: 'matter' | 'found' | 'marked' | 'wrong') =>
    outcomes.reduce((all, one) => all + one[key], 0);
  return {
    matter: sum('matter'),
    found: sum('found'),
    marked: sum('marked'),
    wrong: sum('wrong'),
    key: median(outcomes.map(({ key }) => key)),
    all: median(outcomes.map(({ all }) => all)),
  };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
