/** Which words stand on the page, kept up to date while it changes, however fast that is. */
import { openMatcher } from '../../lib/glossary/matcher.ts';
import { observed } from '../../lib/glossary/note-changes.ts';
import { lookAt } from '../../lib/glossary/occurrences.ts';
import { openScanner } from '../../lib/glossary/scanner.ts';
import type { GlossBrief, TermIndex } from '../../lib/glossary/types.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { frameDocument, type Root } from '../../lib/navigator/page-roots.ts';
import { Changes } from './changes.ts';
import { findCandidates } from './choose-marks.ts';
import { findRoots } from './find-roots.ts';
import type { Candidate } from './mark.ts';
import { Turns } from './take-turns.ts';

/** Components get their shadow roots without a change that can be seen: they are looked for (ms). */
const componentsMs = [1000, 4000];
/** Events after which other things may be seen, without a change of the page. */
const reshaping = ['toggle', 'transitionend', 'animationend'];

export interface Watching {
  /** What may be marked, after each look. */
  looked(candidates: readonly Candidate[]): void;
  /** These texts say something else now; what stood in them is not yet known. */
  rewritten(texts: ReadonlySet<Node>): void;
  /** A tree of the page that was not known before. */
  root(root: Root): void;
}

/** Watches until the signal. */
export function watchWords(
  document: Document,
  { index, mode }: { index: TermIndex; mode: GlossBrief['mode'] },
  on: Watching,
  signal: AbortSignal,
): void {
  const matcher = openMatcher(index);
  const turns = new Turns(look, signal);
  const observer = new MutationObserver(notice);
  const known = new WeakSet<Root>();
  let scanner = openScanner(document, matcher, include);
  let changes = new Changes(document);
  let search: Iterator<void> | undefined;

  function include(root: Root): void {
    observer.observe(root, observed);
    if (known.has(root)) return;
    known.add(root);
    on.root(root);
  }

  function notice(records: MutationRecord[]): void {
    const texts = new Set<Node>();
    for (const { type, target } of records) if (type === 'characterData') texts.add(target);
    if (texts.size > 0) on.rewritten(texts);
    if (turns.looking) scanner.disturbed(records);
    if (changes.add(records)) turns.soon();
  }

  function* look(): Generator<void> {
    if (changes.areMany) scanner = openScanner(document, matcher, include);
    else scanner.changed(changes.records);
    changes = new Changes(document);
    while (!(isSearched() && scanner.scan(0))) yield;
    const found = lookAt(scanner.entries(), matcher);
    on.looked(yield* findCandidates(found, mode));
  }

  /** Searches on for trees of the page; true: none is unknown. */
  function isSearched(): boolean {
    if (search?.next().done === false) return false;
    search = undefined;
    return true;
  }

  function searchRoots(): void {
    search = findRoots(document, (root) => known.has(root) || scanner.look(root));
    turns.soon();
  }

  const timers = componentsMs.map((ms) => setTimeout(searchRoots, ms));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  });
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'load',
    ({ target }) => {
      const frame = target instanceof Element ? frameDocument(target) : undefined;
      if (frame) scanner.look(frame);
      searchRoots();
    },
    options,
  );
  for (const type of reshaping)
    document.addEventListener(type, ({ target }) => isOurs(target) || turns.soon(), options);
  turns.soon();
}
