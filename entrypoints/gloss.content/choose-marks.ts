/**
 * Which words get a line, and which controls a warning: few enough to stay calm. What stands on the page is gone
 * through in slices; what is known of it changes with the place and the answers, and is gone through at once.
 */
import { isStillThere, rangeOf } from '../../lib/glossary/jump-to-term.ts';
import type { Chosen, Look } from '../../lib/glossary/occurrences.ts';
import type { GlossBrief, Occurrence } from '../../lib/glossary/types.ts';
import { isItsLabel } from './is-its-label.ts';
import type { Candidate, Choice, Mark } from './mark.ts';
import type { Meanings } from './meanings.ts';

/** After so many texts the clock may be looked at. */
const stride = 16;

/**
 * Every control that does harm, and of other terms the first in each part of the page; in mode "all", all.
 * Stops wherever the clock may be looked at.
 */
export function* findCandidates(
  look: Look,
  mode: GlossBrief['mode'],
): Generator<void, Candidate[]> {
  const candidates: Candidate[] = [];
  let texts = 0;
  for (const found of mode === 'all' ? look.all() : look.firstInEachPart()) {
    for (const one of found) candidates.push(candidateOf(one));
    texts += 1;
    if (texts % stride === 0) yield;
  }
  return candidates;
}

function candidateOf(one: Occurrence | Chosen): Candidate {
  const { danger, control, surface, span } = one;
  const isHarm = danger && control !== null && isItsLabel(control, surface);
  return { isFirst: true, ...one, range: span && rangeOf(span), isHarm };
}

/** Of these what is told of here, as far as its meaning is known; what is not is asked for and told of later. */
export function chooseMarks(
  candidates: readonly Candidate[],
  { press }: GlossBrief['index'] & object,
  meanings: Meanings,
): Choice {
  const words: Mark[] = [];
  const dangers: Mark[] = [];
  for (const one of candidates) {
    const meaning = meanings.of(one.termId);
    // The page may have changed since: the next look knows.
    if (!meaning || !isStillThere(one)) continue;
    if (one.isHarm && meaning.press) dangers.push(one);
    // Named beside other things such a word does no harm, and is none of the key terms.
    else if (one.isFirst && !Object.hasOwn(press, one.termId)) words.push(one);
  }
  meanings.want(candidates.map(({ termId }) => termId));
  return { words, dangers };
}
