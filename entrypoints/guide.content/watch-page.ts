/** Tells when the page may look different: mutations in every root, navigation, size, scroll, transitions. */
import type { KnownRoots } from '../../lib/navigator/known-roots.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import type { Root } from '../../lib/navigator/page-roots.ts';

export interface Watching {
  /** The page's structure or state changed. */
  changed(): void;
  /** A box or a whole page scrolled, or the size of a frame changed. */
  moved(event: Event): void;
  /** The page's size has changed in this very frame; it is laid out. */
  resized(): void;
  /** A transition or an animation begins. */
  animated(): void;
  /** The page is shown again from the back/forward cache. */
  restored(): void;
}

export interface PageWatch {
  /** Also watch these roots; those already watched are left as they are. */
  include(roots: readonly Root[]): void;
}

const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/** Watches until the signal. What we draw ourselves is not the page's. */
export function watchPage(
  document: Document,
  known: KnownRoots,
  on: Watching,
  signal: AbortSignal,
): PageWatch {
  const watched = new WeakSet<Root>();
  const observer = new MutationObserver((records) => {
    known.note(records);
    if (!records.every(isNothing)) on.changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const view = document.defaultView!;
  const listen = (target: EventTarget, types: string[], act: (event: Event) => void) => {
    for (const type of types)
      target.addEventListener(type, act, { capture: true, passive: true, signal });
  };
  listen(view, ['popstate', 'hashchange'], on.changed);
  // On the document, capturing: load events of pictures and frames never reach the window.
  listen(document, ['load'], on.changed);
  document.addEventListener('toggle', (event) => !isOurs(event.target) && on.changed(), {
    capture: true,
    signal,
  });
  listen(view, ['resize', 'transitionend', 'animationend'], on.changed);
  listen(document, ['transitionrun', 'animationstart'], on.animated);
  listen(view, ['scroll'], on.moved);
  // What moves without a mutation: fonts, pictures, anything that changes the page's size.
  const sizes = new ResizeObserver(on.resized);
  for (const box of [document.documentElement, document.body]) if (box) sizes.observe(box);
  signal.addEventListener('abort', () => sizes.disconnect());
  if ('navigation' in view)
    listen(view.navigation as EventTarget, ['currententrychange'], on.changed);
  view.addEventListener('pageshow', (event) => event.persisted && on.restored(), { signal });
  return {
    include(roots) {
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
        observer.observe(root, observed);
        // Scrolling and loading inside a shadow root or a frame are not told outside it.
        if (root !== document) {
          listen(root, ['scroll'], on.moved);
          listen(root, ['load'], on.changed);
        }
        const inner = 'defaultView' in root ? root.defaultView : undefined;
        if (inner && inner !== view) listen(inner, ['resize'], on.moved);
      }
    },
  };
}

/** Our own doing, or in a tree that has left the page. */
function isNothing(record: MutationRecord): boolean {
  const { target } = record;
  if (isOurs(target) || !target.isConnected) return true;
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}
