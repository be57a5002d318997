/** Runs in a saved page: which of its words our matcher marks, by number of text and place in it. */
import { isItsLabel } from '../../../entrypoints/gloss.content/is-its-label.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { lookAt } from '../../../lib/glossary/occurrences.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import type { Occurrence, TermIndex } from '../../../lib/glossary/types.ts';

/** A word of the page: which of the body's texts it begins in, where, how long, and the term it is marked as. */
export interface Marked {
  text: number;
  offset: number;
  length: number;
  term: string;
}

export interface Marks {
  /** Every word that may be marked. */
  all: Marked[];
  /** How many are, each term once in each part of the page. */
  calm: number;
}

/** What is marked on this page. */
export function marksOf(index: TermIndex): Marks {
  const matcher = openMatcher(index);
  const scanner = openScanner(document, matcher);
  scanner.scan();
  const look = lookAt(scanner.entries(), matcher);
  // What a control merely leads to reading about is no danger, and told of as such only.
  const counts = ({ termId, control, surface, span }: Occurrence) =>
    span !== null && !(matcher.pressOnly.has(termId) && control && !isItsLabel(control, surface));
  const numbers = numbered();
  const marked = ({ termId, surface, span }: Occurrence): Marked => ({
    text: numbers.get(span!.start) ?? -1,
    offset: span!.startOffset,
    length: surface.length,
    term: termId,
  });
  return {
    all: [...look.all()].filter(counts).map(marked),
    calm: [...look.firstInEachPart()].filter(counts).length,
  };
}

/** The number of every text of the body, blank ones and scripts among them. */
function numbered(): Map<Text, number> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const order = new Map<Text, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    order.set(node as Text, order.size);
  return order;
}
