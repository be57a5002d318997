/** What stands on the page, kept up to date in idle slices while it changes, however fast that is. */
import { openMatcher } from '../../lib/glossary/matcher.ts';
import { observed } from '../../lib/glossary/note-changes.ts';
import { lookAt, type Look } from '../../lib/glossary/occurrences.ts';
import { openScanner, type Root } from '../../lib/glossary/scanner.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { frameDocument, pageRoots } from '../../lib/navigator/page-roots.ts';

/** One slice of reading (ms). */
const sliceMs = 4;
/** A busy page gives no idle time: a slice comes after this at the latest (ms). */
const lateMs = 100;
/** Between two looks at a page that keeps changing (ms): with a slice or two after it, no word is late by 600. */
const restMs = 450;
/** Components get their shadow roots without a change that can be seen: they are looked for (ms). */
const componentsMs = [1000, 4000];

export interface Watching {
  /** Something is new, gone, or may be seen or meant otherwise. */
  changed(): void;
  /** These texts say something else now; what stood in them is not yet known. */
  rewritten(texts: ReadonlySet<Node>): void;
  /** A tree of the page that was not known before. */
  root(root: Root): void;
}

/** Watches until the signal; gives a look at the page as it was read last. */
export function watchWords(
  document: Document,
  index: TermIndex,
  on: Watching,
  signal: AbortSignal,
): () => Look {
  const matcher = openMatcher(index);
  const now = { due: false, lookedAt: -Infinity };
  const known = new WeakSet<Root>();
  const observer = new MutationObserver((all) => {
    const records = all.filter(isThePages);
    if (records.length === 0) return;
    const texts = records.filter(({ type }) => type === 'characterData');
    if (texts.length > 0) on.rewritten(new Set(texts.map(({ target }) => target)));
    scanner.changed(records);
    soon();
  });
  const scanner = openScanner(document, matcher, (root) => {
    known.add(root);
    observer.observe(root, observed);
    on.root(root);
  });
  const slice = () => void requestIdleCallback(work, { timeout: lateMs });
  const soon = () => {
    if (now.due || signal.aborted) return;
    now.due = true;
    const rest = now.lookedAt + restMs - performance.now();
    if (rest > 0) setTimeout(slice, rest);
    else slice();
  };
  const work = () => {
    if (signal.aborted) return;
    if (!scanner.scan(performance.now() + sliceMs)) return slice();
    now.due = false;
    on.changed();
    now.lookedAt = performance.now();
  };
  const discover = () => {
    for (const root of pageRoots(document)) if (!known.has(root)) scanner.look(root);
    soon();
  };
  const timers = componentsMs.map((ms) => setTimeout(discover, ms));
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
      discover();
    },
    options,
  );
  for (const type of ['toggle', 'transitionend', 'animationend'])
    document.addEventListener(type, ({ target }) => isOurs(target) || soon(), options);
  soon();
  return () => lookAt(scanner.entries(), matcher);
}

function isThePages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return !isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs);
}
