/** What the page's terms mean, asked for beforehand: no sleeping background delays the reader. */
import type { TermMeaning } from '../../lib/glossary/types.ts';
import { ask } from '../../lib/page-port.ts';
import { onPlace, placeHere } from '../../lib/page-share.ts';

/** A background that is not up yet is asked again (ms). */
const againMs = 500;

export interface Meanings {
  of(term: string): TermMeaning | undefined;
  /** Asks for those that are not known yet. */
  want(terms: Iterable<string>): void;
}

/** Keeps meanings for the place the page is at, and tells when there are others. */
export function openMeanings(document: Document, told: () => void, signal: AbortSignal): Meanings {
  const known = new Map<string, TermMeaning>();
  const asked = new Set<string>();
  const inquire = async (terms: string[], triesLeft = 5): Promise<void> => {
    const place = placeHere();
    const answer = await ask('gloss:meanings', { url: document.location.href, place, terms });
    if (signal.aborted || place !== placeHere()) return;
    if (answer === undefined) {
      if (triesLeft > 0) setTimeout(() => void inquire(terms, triesLeft - 1), againMs);
      return;
    }
    for (const [term, meaning] of Object.entries(answer)) known.set(term, meaning);
    told();
  };
  const elsewhere = () => {
    // What a word means stays; what pressing it does here is not known yet, so nothing is said of it.
    for (const [term, meaning] of known) known.set(term, { ...meaning, press: null });
    if (asked.size > 0) void inquire([...asked]);
  };
  onPlace(elsewhere, signal);
  return {
    of: (term) => known.get(term),
    want(terms) {
      const fresh = [...new Set(terms)].filter((term) => !asked.has(term));
      for (const term of fresh) asked.add(term);
      if (fresh.length > 0) void inquire(fresh);
    },
  };
}
