/** Which words get a line, and which controls a warning: few enough to stay calm. */
import { rangeOf } from '../../lib/glossary/jump-to-term.ts';
import type { Look } from '../../lib/glossary/occurrences.ts';
import type { GlossBrief, Occurrence } from '../../lib/glossary/types.ts';
import { isItsLabel } from './is-its-label.ts';
import type { Choice, Mark } from './mark.ts';
import type { Meanings } from './meanings.ts';

/**
 * Every control that does harm here, and of other terms the first in each part of the page; in mode
 * "all", all. What is not known yet is asked for and told of later.
 */
export function chooseMarks(
  look: Look,
  { mode, index }: Pick<GlossBrief, 'mode' | 'index'>,
  meanings: Meanings,
): Choice {
  const words: Mark[] = [];
  const dangers: Mark[] = [];
  const warns = ({ danger, control, termId, surface }: Occurrence) =>
    danger && control && meanings.of(termId)?.press ? isItsLabel(control, surface) : false;
  const terms = new Set<string>();
  for (const one of mode === 'all' ? look.all() : look.firstInEachPart(warns)) {
    const { termId, span } = one;
    terms.add(termId);
    const mark = { ...one, range: span && rangeOf(span) };
    if (warns(one)) dangers.push(mark);
    // Named beside other things such a word does no harm, and is none of the key terms.
    else if (meanings.of(termId) && !Object.hasOwn(index!.press, termId)) words.push(mark);
  }
  meanings.want(terms);
  return { words, dangers };
}
