/** The terms in a text that was pasted: the same ones as on a page, without a page. */
import { lookUp, matchFlags } from './fold-surface.ts';
import type { TermHitView, TermIndex } from './types.ts';

/** Every term of the text in the order of its first occurrence; one hit a term. */
export function findInText(text: string, index: TermIndex): TermHitView[] {
  const found = new Map<string, TermHitView>();
  for (const [surface] of text.matchAll(new RegExp(index.pattern, matchFlags))) {
    const termId = lookUp(index, surface);
    if (termId === undefined) continue;
    const before = found.get(termId);
    if (before) before.count += 1;
    else found.set(termId, { termId, surface, order: found.size, inControl: false, count: 1 });
  }
  return [...found.values()];
}
