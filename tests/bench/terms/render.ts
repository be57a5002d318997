/** Showing what was found: highlights beside wrapping every word in an element, until it is painted. */
import { rangeOf } from '../../../lib/glossary/jump-to-term.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { lookAt } from '../../../lib/glossary/occurrences.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import { seeded } from '../random.ts';
import { makeTermPage, type TermPageWish } from './page.ts';
import { indexOf, makeSurfaces } from './words.ts';

export type Way =
  | 'nothing'
  | 'highlights, all'
  | 'highlights, first in each part'
  | 'highlights, first in each part, each card a part'
  | 'wrapped';

/** A page as it is before anything is shown, and what was found there. */
export function prepare(wish: TermPageWish, terms: number): (way: Way) => Promise<Shown> {
  const surfaces = makeSurfaces(1000, seeded(7)).slice(0, terms);
  makeTermPage(document, wish, surfaces);
  const matcher = openMatcher(indexOf(surfaces));
  const scanner = openScanner(document, matcher);
  scanner.scan();
  return async (way) => {
    const before = document.getElementsByTagName('*').length;
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    let shown = 0;
    if (way === 'wrapped') shown = wrap(scanner);
    else if (way !== 'nothing') {
      const look = lookAt(scanner.entries(), matcher);
      const some = way === 'highlights, all' ? look.all() : look.firstInEachPart();
      const ranges = [...some].flat().flatMap(({ span }) => (span ? [rangeOf(span)] : []));
      CSS.highlights.set('bench', new Highlight(...ranges));
      shown = ranges.length;
    }
    const changed = changes.takeRecords().length;
    changes.disconnect();
    await frames(2);
    return { shown, changed, added: document.getElementsByTagName('*').length - before };
  };
}

export interface Shown {
  shown: number;
  /** Mutations of the page, and elements that are there now and were not before. */
  changed: number;
  added: number;
}

/** Back to front, so that what was found before stays where it is. */
function wrap(scanner: Scanner): number {
  const spans = scanner.entries().flatMap(({ found }) => found.map(({ span }) => span!));
  for (const { start, startOffset, endOffset } of spans.reverse()) {
    const word = start.splitText(startOffset);
    word.splitText(endOffset - startOffset);
    const mark = document.createElement('mark');
    word.before(mark);
    mark.append(word);
  }
  return spans.length;
}

async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
