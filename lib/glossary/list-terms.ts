/** The list the popup shows: what can do harm first, then as one reads the page. */
import type { Term } from '../../content-rules/schema.ts';
import type { TermHitView } from './types.ts';

export interface ListedTerm {
  term: Term;
  hit: TermHitView;
}

/** The hits with their glossary entries, danger first, then reading order. */
export function listTerms(hits: readonly TermHitView[], terms: readonly Term[]): ListedTerm[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return hits
    .flatMap((hit) => {
      const term = byId.get(hit.termId);
      return term ? [{ term, hit }] : [];
    })
    .sort((a, b) => Number(b.term.danger) - Number(a.term.danger) || a.hit.order - b.hit.order);
}
