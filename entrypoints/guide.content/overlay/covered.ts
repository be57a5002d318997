/** How much of the page a box of ours would hide: words count, things to press count more. */
import { isOurs } from '../../../lib/navigator/ours.ts';
import type { Box } from './place-callout.ts';

const columns = 5;
/** Close enough together that no line of text lies between two of them; every other place of each is asked about. */
const rows = 10;
const controls =
  'a, button, input, select, textarea, label, summary, [role=button], [role=link], [role=menuitem]';

/** Weighs boxes of one moment, in CSS px of the window: 0 for one over nothing. Our own boxes are to let points through. */
export function weigher(document: Document): (box: Box) => number {
  const known = new Map<Element | undefined, number>();
  const weightAt = (x: number, y: number) => {
    const element = elementAt(document, x, y);
    const weight = known.get(element) ?? weightOf(element);
    known.set(element, weight);
    return weight;
  };
  return (box) => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      for (let column = row % 2; column < columns; column += 2)
        sum +=
          2 *
          weightAt(
            box.x + (box.width * (column + 0.5)) / columns,
            box.y + (box.height * (row + 0.5)) / rows,
          );
    return sum;
  };
}

/** The element there, inside open shadow roots and same-origin frames too. */
function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const element = root.elementFromPoint(x, y);
  if (!element || isOurs(element)) return undefined;
  const { shadowRoot } = element;
  if (shadowRoot && shadowRoot !== root) return elementAt(shadowRoot, x, y) ?? element;
  const inner = (element as HTMLIFrameElement).contentDocument;
  if (!inner) return element;
  const { left, top } = element.getBoundingClientRect();
  return elementAt(inner, x - left - element.clientLeft, y - top - element.clientTop);
}

function weightOf(element: Element | undefined): number {
  if (!element) return 0;
  if (element.closest(controls)) return 2;
  const says = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return says || element.matches('img, svg, svg *, iframe, canvas, video') ? 1 : 0;
}
