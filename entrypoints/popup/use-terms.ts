import { useEffect, useState } from 'preact/hooks';
import { loadTerms } from '../../content-rules/glossary.ts';
import { sendToTab } from '../../lib/browser.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { listTerms } from '../../lib/glossary/list-terms.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';

export interface FoundTerms {
  index: TermIndex;
  found: ReturnType<typeof listTerms>;
}

/** The terms on the page of a tab, danger first; null while looking. Looks again when the page changes. */
export function useTerms(
  tabId: number | undefined,
  carrier: string | undefined,
  url: string | undefined,
): FoundTerms | null {
  const [terms, setTerms] = useState<FoundTerms | null>(null);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let current = true;
    void findOn(tabId, carrier).then((found) => {
      if (current) setTerms(found);
    });
    return () => {
      current = false;
    };
  }, [tabId, carrier, url]);
  return terms;
}

async function findOn(tabId: number, carrier: string | undefined): Promise<FoundTerms> {
  const terms = await loadTerms();
  const index = compileTerms(terms, carrier);
  const hits = await sendToTab(tabId, 'terms:find', { index });
  return { index, found: listTerms(hits ?? [], terms) };
}
