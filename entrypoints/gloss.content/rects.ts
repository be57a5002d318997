/** Where a word is on the screen. */
import { rectOnPage } from '../../lib/navigator/visibility.ts';
import type { Mark } from './mark.ts';

/** One box a line, in the coordinates of the word's own window; none where the word has gone. */
export function rectsOf({ span, element }: Mark): DOMRect[] {
  if (!span?.start.isConnected) return [];
  const live = element.ownerDocument.createRange();
  try {
    live.setStart(span.start, span.startOffset);
    live.setEnd(span.end, span.endOffset);
  } catch {
    return []; // The text has become shorter.
  }
  return [...live.getClientRects()];
}

/** How far the element's window is from the top one, px. */
export function frameOffset(element: Element): { x: number; y: number } {
  const inTop = rectOnPage(element);
  const { x, y } = element.getBoundingClientRect();
  return { x: inTop.x - x, y: inTop.y - y };
}
