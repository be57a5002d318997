/** How much of the page a box of ours would hide: words count, things to press count more. */
import { isOurs } from '../../../lib/navigator/ours.ts';
import type { Box } from './place-callout.ts';

const columns = 5;
/** Close enough together that no line of text lies between two of them. */
const rows = 10;
const controls =
  'a, button, input, select, textarea, label, summary, [role=button], [role=link], [role=menuitem]';

/** 0 for a box over nothing; `host` is our own overlay, which hides nothing. */
export function covered(document: Document, host: Element, box: Box): number {
  let sum = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = box.x + (box.width * (column + 0.5)) / columns;
      const y = box.y + (box.height * (row + 0.5)) / rows;
      sum += weightOf(elementAt(document, host, x, y));
    }
  return sum;
}

/** The element under our overlay, inside open shadow roots and same-origin frames too. */
function elementAt(
  root: DocumentOrShadowRoot,
  host: Element,
  x: number,
  y: number,
): Element | undefined {
  const element = root.elementsFromPoint(x, y).find((one) => one !== host && !isOurs(one));
  if (!element) return undefined;
  const { shadowRoot } = element;
  if (shadowRoot && shadowRoot !== root) return elementAt(shadowRoot, host, x, y) ?? element;
  const inner = (element as HTMLIFrameElement).contentDocument;
  if (!inner) return element;
  const { left, top } = element.getBoundingClientRect();
  return elementAt(inner, host, x - left - element.clientLeft, y - top - element.clientTop);
}

function weightOf(element: Element | undefined): number {
  if (!element) return 0;
  if (element.closest(controls)) return 2;
  const says = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return says || element.matches('img, svg, svg *, iframe, canvas, video') ? 1 : 0;
}
