/** Which words with a meaning stand on the page now, kept up to date while it changes. */
import { findTerms } from '../../lib/glossary/find-terms.ts';
import { jumpToHit } from '../../lib/glossary/jump-to-term.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';
import { controlOf } from './control-of.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import type { Mark } from './mark.ts';

/** No look is older than this while the page changes (ms). */
const staleMs = 600;

export interface Words {
  marks(): readonly Mark[];
}

/** Tells when there are others; until the signal. */
export function watchWords(
  document: Document,
  index: TermIndex,
  on: { found(): void; root(root: Document | ShadowRoot): void },
  signal: AbortSignal,
): Words {
  const now = { marks: [] as Mark[], due: false };
  const look = () => {
    now.due = false;
    if (signal.aborted) return;
    for (const root of pageRoots(document)) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      on.root(root);
    }
    now.marks = findTerms(document, index, { roots: pageRoots }).flatMap((hit) => {
      const jump = jumpToHit(hit);
      if (!jump?.range) return [];
      const { range, element } = jump;
      return [
        { termId: hit.termId, surface: hit.surface, range, element, control: controlOf(element) },
      ];
    });
    on.found();
  };
  const soon = () => {
    if (now.due) return;
    now.due = true;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(look, { timeout: staleMs });
    else setTimeout(look, staleMs / 3);
  };
  const observer = new MutationObserver((records) => {
    if (
      !records.every(
        ({ target, addedNodes, removedNodes }) =>
          isOurs(target) || [...addedNodes, ...removedNodes].some(isOurs),
      )
    )
      soon();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  soon();
  return { marks: () => now.marks };
}
