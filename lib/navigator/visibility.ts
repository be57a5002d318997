/** Whether a person can see a control, and whether something lies over it. */
import { isOurs } from './ours.ts';
import { hostFrame, lineage, styleOf } from './page-roots.ts';

/** Where an element is in the top window's viewport, CSS px, frames' offsets added. */
export function rectOnPage(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  const frame = hostFrame(element);
  if (!frame) return rect;
  const { x, y } = rectOnPage(frame);
  const { clientLeft, clientTop } = frame;
  return new DOMRect(rect.x + x + clientLeft, rect.y + y + clientTop, rect.width, rect.height);
}

/** Rendered, opaque, larger than a dot and not parked off the page. Scrolled out of view still counts. */
export function isVisible(element: Element): boolean {
  // What is drawn only once it is in view ("content-visibility: auto") is scrolled out of view.
  const check = { opacityProperty: true, visibilityProperty: true };
  for (let at: Element | null = element; at; at = hostFrame(at))
    if (!at.checkVisibility(check)) return false;
  const rect = element.getBoundingClientRect();
  if (rect.width < 4 || rect.height < 4) return false;
  if (lineage(element).some((at) => at.hasAttribute('inert'))) return false;
  return !isParkedAway(element, rect) && !isClippedAway(element, rect);
}

/** Left of or above everything one can scroll to, as screen-reader-only links are. */
function isParkedAway(element: Element, rect: DOMRect): boolean {
  const { defaultView: view, scrollingElement } = element.ownerDocument;
  if (!view) return true;
  const { scrollLeft = 0, scrollTop = 0, scrollWidth = 0 } = scrollingElement ?? {};
  const width = Math.max(scrollWidth, view.innerWidth);
  return (
    rect.right + scrollLeft <= 0 || rect.bottom + scrollTop <= 0 || rect.left + scrollLeft >= width
  );
}

/** Inside a box that shows none of it and cannot be scrolled by a person (a closed accordion). */
function isClippedAway(element: Element, rect: DOMRect): boolean {
  const { ownerDocument } = element;
  for (const at of lineage(element)) {
    // In a frame: what cuts that off is another question.
    if (at.ownerDocument !== ownerDocument) break;
    const style = styleOf(at)!;
    if (isCutToNothing(style)) return true;
    if (at === element) continue;
    if (style.position === 'fixed') return false;
    if (!hiding.has(style.overflowX) && !hiding.has(style.overflowY)) continue;
    const box = at.getBoundingClientRect();
    const overlapX = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
    const overlapY = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
    if (box.height < 1 || box.width < 1) return true;
    // A box of one pixel is there for screen readers.
    if (overlapX <= 1 || overlapY <= 1)
      return at !== ownerDocument.body && at !== ownerDocument.documentElement;
  }
  return false;
}

const hiding: ReadonlySet<string> = new Set(['hidden', 'clip']);

/** What lies over the middle of a control that is in view; undefined where it is free or out of view. */
export function findCover(element: Element, overlay?: Element): Element | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const y = top + height / 2;
  const hit = element.ownerDocument.elementFromPoint(left + width * 0.5, y);
  // All behind an open question is inert, and finding those takes a walk over the page.
  if (hit && element.contains(hit) && !hostFrame(element)) return undefined;
  const question = openQuestion(element);
  if (question) return question;
  let first: Element | undefined;
  for (const part of [0.5, 0.2, 0.8]) {
    const x = left + width * part;
    const cover = coverAt(element, x, y, overlay, part === 0.5 ? hit : undefined);
    // One free place is enough: most controls are asked about once.
    if (!cover) return undefined;
    first ??= cover;
  }
  return first;
}

/** As what is only for screen readers is, or a menu before it is uncovered, however large its box. */
function isCutToNothing(style: CSSStyleDeclaration): boolean {
  const { clipPath, position } = style;
  if (clipPath !== 'none' && nothing.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return /^rect\(([01]px[, ]*){4}\)$/.test(style.clip);
}

/** Shapes of no size, as the browser writes them: both halves cut off, or all from one side; a circle's radius; one point. */
const nothing =
  /^(inset\(50%\)|inset\(([^r]* )?100%|(circle|ellipse)\(0(px|%)|polygon\((\S+ \S+)(, \5)+\))/;

/** A dialog that must be answered first: all behind it can be seen and not pressed, in view or not. */
function openQuestion(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = hostFrame(at)) {
    const line = lineage(at);
    const open = [...at.ownerDocument.querySelectorAll('dialog:modal')];
    if (open.length > 0 && !open.some((it) => line.includes(it))) return open[0];
  }
  return undefined;
}

function coverAt(
  element: Element,
  x: number,
  y: number,
  overlay?: Element,
  first = element.ownerDocument.elementFromPoint(x, y),
): Element | undefined {
  const { ownerDocument } = element;
  const line = lineage(element);
  const isPart = (top: Element) => line.includes(top) || lineage(top).includes(element);
  // Everything that lies there is dear to ask for, and seldom needed.
  const free = first === null || isPart(innermost(first, x, y));
  for (const candidate of free ? [] : ownerDocument.elementsFromPoint(x, y)) {
    if (candidate === overlay || isOurs(candidate)) continue;
    const top = innermost(candidate, x, y);
    if (isPart(top)) break;
    if (!isSeeThrough(top)) return top;
    if (line.includes(candidate)) break;
  }
  const frame = hostFrame(element);
  if (!frame) return undefined;
  const box = frame.getBoundingClientRect();
  return coverAt(frame, x + box.x + frame.clientLeft, y + box.y + frame.clientTop, overlay);
}

/** Through open shadow roots to what is really there. */
function innermost(element: Element, x: number, y: number): Element {
  const inner = element.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== element ? innermost(inner, x, y) : element;
}

/**
 * What paints nothing hides nothing: plain text running over the control, a picture that did
 * not load or is a one-pixel stand-in.
 * A box fixed over the window does, painted or not: it is there to catch presses.
 */
function isSeeThrough(cover: Element): boolean {
  if (cover.localName === 'img') return (cover as HTMLImageElement).naturalWidth <= 1;
  const painted =
    'svg, video, canvas, iframe, object, embed, input, select, textarea, button, a[href]';
  if (cover.matches(painted) || cover.closest('[role=dialog], dialog, [popover]')) return false;
  const style = styleOf(cover)!;
  if (style.position === 'fixed') return false;
  return (
    /^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) && style.backgroundImage === 'none'
  );
}
