/** From what a MutationObserver tells to what is to be read again. */
import { textsAround } from './inline-run.ts';
import type { PageWork } from './page-work.ts';

const labels = ['aria-label', 'value', 'type'];
const fences = ['contenteditable', 'role'];

/** What of a page's changes matters: give it to `observe` for every root. */
export const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...labels, ...fences, 'class', 'style', 'hidden', 'open', 'inert'],
};

/** Takes in what changed; reads nothing yet. */
export function noteChanges(work: PageWork, records: readonly MutationRecord[]): void {
  work.disturbed(records);
  for (const record of records) {
    const { target, type, attributeName } = record;
    if (type === 'characterData') {
      if (target.nodeType === 3) work.look(target);
    } else if (type === 'childList') {
      for (const node of record.addedNodes) if (node.nodeType !== 8) work.look(node);
      if (record.removedNodes.length > 0)
        for (const text of textsAround(record)) if (text) work.look(text);
    } else if (labels.includes(attributeName!)) work.label(target as Element);
    else if (fences.includes(attributeName!)) work.look(target);
    else work.restyled.add(target);
  }
}
