/** Tells when the page may look different: mutations in every root, navigation, size, scroll, transitions. */
import { isOurs } from '../../lib/navigator/ours.ts';
import type { Root } from '../../lib/navigator/page-roots.ts';

export interface Watching {
  /** The page's structure or state changed. */
  changed(): void;
  /** Things moved without changing. */
  moved(): void;
  /** The page's size has changed in this very frame. */
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
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'inert',
    'href',
    'lang',
    'aria-expanded',
    'aria-hidden',
    'aria-label',
  ],
};

/** Watches until the signal. What we draw ourselves is not the page's. */
export function watchPage(document: Document, on: Watching, signal: AbortSignal): PageWatch {
  const known = new WeakSet<Root>();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) on.changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const view = document.defaultView!;
  const listen = (target: EventTarget, types: string[], act: () => void) => {
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
  listen(document, ['transitionstart', 'animationstart'], on.animated);
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
        if (known.has(root)) continue;
        known.add(root);
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

function isOwn({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.length > 0 && nodes.every(isOurs);
}
