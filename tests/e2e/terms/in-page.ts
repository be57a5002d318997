/** Runs in a saved page: which of its words the gloss marks, by number of text and place in it. */
import { chooseMarks, findCandidates } from '../../../entrypoints/gloss.content/choose-marks.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { lookAt } from '../../../lib/glossary/occurrences.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';

/** A word of the page: which of the body's texts it begins in, where, how long, and the term it is marked as. */
export interface Marked {
  text: number;
  offset: number;
  length: number;
  term: string;
}

/** What is underlined on this page in each of these modes; "all": also where "key" would not say it again. */
export function marksOf(index: TermIndex, modes: ('key' | 'all')[]): Marked[][] {
  const matcher = openMatcher(index);
  const scanner = openScanner(document, matcher);
  scanner.scan();
  const look = lookAt(scanner.entries(), matcher);
  // What terms mean comes from the background; which of them harm stands in the index.
  const meanings = {
    of(term: string) {
      const danger = matcher.danger.has(term);
      return { en: '', called: null, means: '', danger, press: danger ? 'harm' : null };
    },
    want: () => undefined,
  };
  const numbers = numbered();
  return modes.map((mode) => {
    const steps = findCandidates(look, mode);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { words, dangers } = chooseMarks(step.value, index, meanings);
    return [...words, ...dangers].flatMap(({ termId, surface, span }) => {
      const text = span && numbers.get(span.start);
      if (text == null) return [];
      return [{ text, offset: span!.startOffset, length: surface.length, term: termId }];
    });
  });
}

/** The number of every text of the body, blank ones and scripts among them. */
function numbered(): Map<Text, number> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const order = new Map<Text, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    order.set(node as Text, order.size);
  return order;
}
