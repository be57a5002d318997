/** What stands on the page, kept up to date in idle slices while it changes, however fast that is. */
import { openMatcher } from '../../lib/glossary/matcher.ts';
import { observed } from '../../lib/glossary/note-changes.ts';
import { lookAt, type Look } from '../../lib/glossary/occurrences.ts';
import { openScanner, type Root } from '../../lib/glossary/scanner.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { frameDocument } from '../../lib/navigator/page-roots.ts';
import { findRoots } from './find-roots.ts';

/** One slice of work (ms). */
const sliceMs = 4;
/** A busy page gives no idle time: the first slice, and each one after it, comes after this at the latest (ms). */
const lateMs = 50;
const nextMs = 20;
/** Between two looks at a page that keeps changing; once it has been still for a while the next comes sooner (ms). */
const restMs = 450;
const stillMs = 150;
/** When so many changes come between two looks, and one for so many elements, all is read anew: it costs less. */
const many = 300;
const toElements = 16;
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
  const known = new WeakSet<Root>();
  const observer = new MutationObserver((all) => {
    const texts = new Set<Node>();
    for (const { type, target } of all) if (type === 'characterData') texts.add(target);
    if (texts.size > 0) on.rewritten(texts);
    if (now.reading) now.scanner.disturbed(all);
    // Where all is to be read anyway no more has to be known.
    if (now.changes < now.most) {
      const records = all.filter(isThePages);
      if (records.length === 0) return;
      now.changes += records.length;
      now.told.push(...records);
    }
    soon();
  });
  const open = () =>
    openScanner(document, matcher, (root) => {
      observer.observe(root, observed);
      if (known.has(root)) return;
      known.add(root);
      on.root(root);
    });
  const first = open();
  const now = {
    scanner: first,
    /** The one that has read all. */
    done: first,
    due: false,
    reading: false,
    /** Once more after this look. */
    again: false,
    /** Since the last scan began: how many, how many are too many, and which, up to these. */
    changes: 0,
    most: many,
    told: [] as MutationRecord[],
    changedAt: 0,
    lookedAt: -Infinity,
    finding: undefined as Iterator<void> | undefined,
  };
  const slice = (act: () => void, timeout: number) =>
    void requestIdleCallback(() => signal.aborted || act(), { timeout });
  const soon = () => {
    now.changedAt = performance.now();
    now.again = now.reading;
    if (now.due || signal.aborted) return;
    now.due = true;
    rest();
  };
  const rest = () => {
    const rested = now.lookedAt + restMs - performance.now();
    const still = now.changedAt + stillMs - performance.now();
    if (rested > 0 && still > 0) setTimeout(rest, Math.min(rested, still));
    else slice(begin, lateMs);
  };
  const begin = () => {
    if (now.changes < now.most) now.scanner.changed(now.told);
    else now.scanner = open();
    const most = Math.max(many, document.getElementsByTagName('*').length / toElements);
    Object.assign(now, { changes: 0, most, told: [], reading: true, again: false });
    read();
  };
  const read = () => {
    const until = performance.now() + sliceMs;
    if (find(until) && now.scanner.scan(until)) slice(look, nextMs);
    else slice(read, nextMs);
  };
  const look = () => {
    now.done = now.scanner;
    now.due = now.reading = false;
    on.changed();
    now.lookedAt = performance.now();
    if (now.again) soon();
  };
  /** True: no tree of the page is unknown. */
  const find = (until: number) => {
    while (now.finding?.next().done === false) if (performance.now() >= until) return false;
    now.finding = undefined;
    return true;
  };
  const discover = () => {
    now.finding = findRoots(document, (root) => known.has(root) || now.scanner.look(root));
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
      if (frame) now.scanner.look(frame);
      discover();
    },
    options,
  );
  for (const type of ['toggle', 'transitionend', 'animationend'])
    document.addEventListener(type, ({ target }) => isOurs(target) || soon(), options);
  soon();
  return () => lookAt(now.done.entries(), matcher);
}

/** Of many changes nearly all are of what a text says: ours never are, and their lists of nodes are not asked for. */
function isThePages(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  const { target, addedNodes, removedNodes } = record;
  return !isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs);
}
