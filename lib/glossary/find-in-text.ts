/** The terms in a text that was pasted: the same ones as on a page, without a page. */
import { matchText, openMatcher } from './matcher.ts';
import type { TermHitView, TermIndex } from './types.ts';

/** Every term of the text in the order of its first occurrence; one hit a term. */
export function findInText(text: string, index: TermIndex): TermHitView[] {
  const found = new Map<string, TermHitView>();
  for (const { start, end, form } of matchText(openMatcher(index), text)) {
    const before = found.get(form.id);
    if (before) before.count += 1;
    else
      found.set(form.id, {
        termId: form.id,
        surface: text.slice(start, end),
        order: found.size,
        inControl: false,
        count: 1,
      });
  }
  return [...found.values()];
}
