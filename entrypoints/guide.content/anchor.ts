/** How a control moves when the page scrolls. */
import { hostFrame, lineage, styleOf } from '../../lib/navigator/page-roots.ts';
import type { Anchor } from './overlay/overlay.ts';

/** "page" where only the document itself scrolls it; "window" where it is fixed, sticky or in a scroller. */
export function anchorOf(element: Element): Anchor {
  if (hostFrame(element)) return 'window';
  for (const at of lineage(element)) {
    const { position, overflowY, overflowX } = styleOf(at)!;
    if (position === 'fixed' || position === 'sticky') return 'window';
    const scrolls =
      /auto|scroll/.test(overflowX + overflowY) && at !== at.ownerDocument.scrollingElement;
    if (scrolls && at.localName !== 'body' && at.scrollHeight > at.clientHeight) return 'window';
  }
  return 'page';
}
