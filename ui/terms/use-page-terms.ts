import { useEffect, useState } from 'preact/hooks';
import { loadTerms } from '../../content-rules/glossary.ts';
import { findCarrier } from '../../content-rules/index.ts';
import type { Term } from '../../content-rules/schema.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { listTerms, type ListedTerm } from '../../lib/glossary/list-terms.ts';
import { pressAt } from '../../lib/glossary/press-at.ts';
import { prepareSearch, type Searchable } from '../../lib/glossary/search-terms.ts';
import type { TermHitView, TermIndex } from '../../lib/glossary/types.ts';

/** A carrier's page in a tab, as the screens of the words need it. */
export interface WordsPage {
  /** Which tab at which address: another page's words are not shown for this one's. */
  id: string;
  host: string;
  carrier: string | undefined;
  /** The id of the place that the guide recognised. */
  place: string | null;
  /** The browser translated it. */
  translated: boolean;
  /** Another value: something on the page has changed since. */
  news: unknown;
  find(index: TermIndex): Promise<readonly TermHitView[]>;
  /** Shows the word on the page; false where it is gone. */
  jump(index: TermIndex, term: string): Promise<boolean>;
}

export interface FoundTerms {
  index: TermIndex;
  found: readonly ListedTerm[];
}

/** Looked at again so long after the answer came, and longer where the page took long to answer. */
const restMs = 2000;
const restTimes = 20;

/** The terms on the page, danger first; null while looking. Follows the page as it changes. */
export function usePageTerms(page: WordsPage | null, all: boolean): FoundTerms | null {
  const [terms, setTerms] = useState<(FoundTerms & { of: string }) | null>(null);
  const { id, news } = page ?? {};
  useEffect(() => {
    if (page === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const look = async (find: () => Promise<FoundTerms>, first: boolean) => {
      const began = performance.now();
      const found = first || !document.hidden ? await find() : null;
      if (!current) return;
      if (found)
        setTerms((last) =>
          last?.of === page.id && sameFound(last, found) ? last : { ...found, of: page.id },
        );
      const rest = Math.max(restMs, restTimes * (performance.now() - began));
      timer = setTimeout(() => void look(find, false), rest);
    };
    void finderOn(page, all).then((find) => look(find, true));
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The functions of the page are new each time; its id and its news say all.
  }, [id, news, all]);
  return terms?.of === id ? terms : null;
}

/** The whole glossary made ready for search; empty until it is loaded. */
export function useSearchable(): readonly Searchable[] {
  const [entries, setEntries] = useState<readonly Searchable[]>([]);
  useEffect(() => {
    let current = true;
    void loadTerms().then((terms) => {
      if (current) setEntries(prepareSearch(terms));
    });
    return () => {
      current = false;
    };
  }, []);
  return entries;
}

async function finderOn(page: WordsPage, all: boolean): Promise<() => Promise<FoundTerms>> {
  const terms = await loadTerms();
  const index = compileTerms(terms, page.carrier, { key: !all });
  const place = findCarrier(page.carrier ?? null)?.places.find(({ id }) => id === page.place);
  // As on the page: a label that is there for the harm it does is not told of where it does none.
  const isTold = (term: Term) =>
    !Object.hasOwn(index.press, term.id) || pressAt(term, place) !== undefined;
  return async () => {
    const found = listTerms(await page.find(index), terms);
    return { index, found: found.filter(({ term }) => isTold(term)) };
  };
}

function sameFound(a: FoundTerms, b: FoundTerms): boolean {
  const tell = ({ found }: FoundTerms) => found.map(({ hit }) => `${hit.termId} ${hit.surface}`);
  return a.index === b.index && String(tell(a)) === String(tell(b));
}
