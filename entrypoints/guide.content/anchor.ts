/** How a control moves when the page scrolls. */
import { parentAcross } from '../../lib/navigator/page-roots.ts';
import type { Anchor } from './overlay/overlay.ts';

/** "page" where only the document itself scrolls it; "window" where it is fixed, sticky or in a scroller. */
export function anchorOf(element: Element): Anchor {
  const top = element.ownerDocument.defaultView?.frameElement;
  if (top) return 'window';
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const view = at.ownerDocument.defaultView!;
    const { position, overflowY, overflowX } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return 'window';
    const scrolls =
      /auto|scroll/.test(overflowX + overflowY) && at !== at.ownerDocument.scrollingElement;
    if (scrolls && at.localName !== 'body' && at.scrollHeight > at.clientHeight) return 'window';
  }
  return 'page';
}
