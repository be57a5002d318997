import { useEffect, useState } from 'preact/hooks';
import { loadTerms } from '../../content-rules/glossary.ts';
import { sendToTab } from '../../lib/browser.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { listTerms, type ListedTerm } from '../../lib/glossary/list-terms.ts';
import { prepareSearch, type Searchable } from '../../lib/glossary/search-terms.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';

/** Few words or many: those that matter, or all that the glossary knows. */
export type Which = 'key' | 'all';

export interface FoundTerms {
  index: TermIndex;
  found: ListedTerm[];
}

/** The terms on the page of a tab, danger first; null while looking. Looks again when the page changes. */
export function useTerms(
  tabId: number | undefined,
  carrier: string | undefined,
  url: string | undefined,
  which: Which,
): FoundTerms | null {
  const [terms, setTerms] = useState<FoundTerms | null>(null);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let current = true;
    void findOn(tabId, carrier, which).then((found) => {
      if (current) setTerms(found);
    });
    return () => {
      current = false;
    };
  }, [tabId, carrier, url, which]);
  return terms;
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

async function findOn(
  tabId: number,
  carrier: string | undefined,
  which: Which,
): Promise<FoundTerms> {
  const terms = await loadTerms();
  const index = compileTerms(terms, carrier, { key: which === 'key' });
  const hits = await sendToTab(tabId, 'terms:find', { index });
  return { index, found: listTerms(hits ?? [], terms) };
}
