/** Which words get a line, and which controls a warning: few enough to stay calm. */
import type { GlossBrief } from '../../lib/glossary/types.ts';
import { hostOf } from '../../lib/glossary/reading-order.ts';
import { isItsLabel } from './is-its-label.ts';
import type { Choice, Mark } from './mark.ts';
import type { Meanings } from './meanings.ts';

/** Parts of a page that are read by themselves. */
const regions =
  'header,nav,main,aside,footer,dialog,[role=banner],[role=navigation],[role=main],[role=complementary],' +
  '[role=contentinfo],[role=dialog],[role=alertdialog],[role=menu],[role=search]';

/** Dangers stand on controls only; of other key terms the first in each region; in mode "all", all. */
export function chooseMarks(
  marks: readonly Mark[],
  { mode, index }: Pick<GlossBrief, 'mode' | 'index'>,
  meanings: Pick<Meanings, 'of'>,
): Choice {
  const choice: Choice = { words: [], dangers: [] };
  const told = new Map<Element | null, Set<string>>();
  const controlOnly = new Set(Object.keys(index?.press ?? {}));
  for (const mark of marks) {
    const meaning = meanings.of(mark.termId);
    if (!meaning) continue;
    if (meaning.press !== null && mark.control && isItsLabel(mark.control, mark.surface)) {
      choice.dangers.push(mark);
      continue;
    }
    if (mode === 'key' && (controlOnly.has(mark.termId) || isTold(told, mark))) continue;
    choice.words.push(mark);
  }
  return choice;
}

/** True from the second time on. */
function isTold(told: Map<Element | null, Set<string>>, { element, termId }: Mark): boolean {
  const region = regionOf(element);
  const terms = told.get(region) ?? new Set();
  told.set(region, terms);
  if (terms.has(termId)) return true;
  terms.add(termId);
  return false;
}

function regionOf(element: Element): Element | null {
  for (let at: Element | null | undefined = element; at; at = hostOf(at)) {
    const region = at.closest(regions);
    if (region) return region;
  }
  return null;
}
