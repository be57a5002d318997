/**
 * Which terms stand on the page, and where. Looks, writes nothing.
 * Never reads what a person typed, nor code, nor scripts.
 */
import { openMatcher } from './matcher.ts';
import { lookAt } from './occurrences.ts';
import { openScanner } from './scanner.ts';
import type { FindOptions, Occurrence, TermHit, TermHitView, TermIndex } from './types.ts';

/** Every term that can be seen on the page, in reading order; one hit a term. */
export function findTerms(
  document: Document,
  index: TermIndex,
  options: FindOptions = {},
): TermHit[] {
  const matcher = openMatcher(index);
  const scanner = openScanner(document, matcher);
  for (const root of options.roots?.(document) ?? []) scanner.look(root);
  scanner.scan();
  return hitsOf([...lookAt(scanner.entries(), matcher, options).all()].flat());
}

/** One hit a term: where it stands first, and how often it stands there. */
export function hitsOf(occurrences: Iterable<Occurrence>): TermHit[] {
  const hits = new Map<string, TermHit>();
  for (const one of occurrences) {
    const inControl = one.control !== null;
    const hit = hits.get(one.termId);
    if (hit) {
      hit.count += 1;
      hit.inControl ||= inControl;
    } else hits.set(one.termId, { ...one, inControl, count: 1, order: hits.size });
  }
  return [...hits.values()];
}

/** What of a hit can be sent by message. */
export function viewOfHit({ termId, surface, order, inControl, count }: TermHit): TermHitView {
  return { termId, surface, order, inControl, count };
}
