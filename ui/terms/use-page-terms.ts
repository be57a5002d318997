import { useEffect, useState } from 'preact/hooks';
import { loadTerms } from '../../content-rules/glossary.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { listTerms, type ListedTerm } from '../../lib/glossary/list-terms.ts';
import { prepareSearch, type Searchable } from '../../lib/glossary/search-terms.ts';
import type { TermHitView, TermIndex } from '../../lib/glossary/types.ts';

/** A carrier's page in a tab, as the screens of the words need it. */
export interface WordsPage {
  /** Which tab at which address: another page's words are not shown for this one's. */
  id: string;
  host: string;
  carrier: string | undefined;
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

/** The terms on the page, danger first; null while looking. Looks again when the page has changed. */
export function usePageTerms(page: WordsPage | null, all: boolean): FoundTerms | null {
  const [terms, setTerms] = useState<(FoundTerms & { of: string }) | null>(null);
  const { id, news } = page ?? {};
  useEffect(() => {
    if (page === null) return undefined;
    let current = true;
    void findOn(page, all).then((found) => {
      if (current) setTerms({ ...found, of: page.id });
    });
    return () => {
      current = false;
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

async function findOn(page: WordsPage, all: boolean): Promise<FoundTerms> {
  const terms = await loadTerms();
  const index = compileTerms(terms, page.carrier, { key: !all });
  return { index, found: listTerms(await page.find(index), terms) };
}
