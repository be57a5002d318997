/** Where a word is on the screen. */
import type { Mark } from './mark.ts';

/** One box a line, in the coordinates of the word's own window; none where the word has gone. */
export function rectsOf({ range, element }: Mark): DOMRect[] {
  const live = element.ownerDocument.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // The text has become shorter.
  }
  return live.collapsed ? [] : [...live.getClientRects()];
}

/** How far the element's window is from the top one, px. */
export function frameOffset({ ownerDocument }: Element): [x: number, y: number] {
  let [x, y] = [0, 0];
  let frame = ownerDocument.defaultView?.frameElement;
  while (frame) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return [x, y];
}
