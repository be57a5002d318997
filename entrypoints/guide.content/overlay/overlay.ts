/**
 * What the guide draws: a ring, a callout or a badge, in a closed shadow root in the top layer.
 * The ring lets every press through; nothing in the callout acts on the page.
 */
import { shareBoxes, type Boxes } from '../../../lib/page-share.ts';
import { build, type Parts } from './parts.ts';
import { covered } from './covered.ts';
import { freeCorner, placeCallout, type Box, type Side, type Wish } from './place-callout.ts';
import overlayStyle from './overlay.css?inline';

/** "" is not shown. */
export interface CalloutWords {
  kicker: string;
  name: string;
  means: string;
  hint: string;
  /** Where it leads, and how far it is; each is kept on one line where it fits. */
  way: readonly string[];
  /** Stops on the little line: one for here, one for each press to come. */
  stops: number;
  showMe: string;
  hideNow: string;
  hideSite: string;
  label: string;
  lang: string;
}

/** page: scrolls with the document. window: the control, or a box it is in, is fixed or scrolls by itself. */
export type Anchor = 'page' | 'window';

export interface OverlayActions {
  show(): void;
  hide(scope: 'now' | 'site'): void;
}

export interface Overlay {
  readonly host: HTMLElement;
  /** Seen by nobody; a change of its size is told by a ResizeObserver after layout, before paint. */
  readonly probe: HTMLElement;
  /** Ring around a control, callout beside it. */
  drawTurn(ring: Box, anchor: Anchor, words: CalloutWords): void;
  /** Callout alone, in the corner. */
  drawWords(words: CalloutWords): void;
  /** The small badge of sign-in pages, away from every field. */
  drawBadge(text: string, lang: string, fields: readonly Box[]): void;
  /** The control has moved. */
  move(ring: Box, anchor: Anchor): void;
  /** Takes the ring away at once; the callout stays until the next look. */
  dropRing(): void;
  clear(): void;
  /** Above a dialog that was opened after us. */
  raise(): void;
  /** Not to be seen for now, whatever is drawn. Said within the root: the page does not learn of it. */
  setAside(aside: boolean): void;
}

/** Puts an empty overlay into the page; `signal` takes it out again. */
export function openOverlay(
  document: Document,
  actions: OverlayActions,
  signal: AbortSignal,
): Overlay {
  const host = document.createElement('signoff-overlay');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(document)];
  const parts = build(document, root, actions);
  const { ring, callout, badge } = parts;
  const boxes = [ring, callout, badge];
  const probe = root.appendChild(document.createElement('i'));
  probe.style.cssText = 'position:fixed;height:0';
  signal.addEventListener('abort', () => host.remove());
  shareBoxes(() => boxesOf(boxes));

  const isUp = () => host.matches(':popover-open');
  const up = (shown: HTMLElement) => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!isUp()) host.showPopover();
    for (const box of boxes) box.hidden = box !== shown;
  };
  const toCorner = (box: HTMLElement, inTheWay: readonly Box[]) =>
    put(box, freeCorner(sizeOf(box), windowSize(document), inTheWay), 'window');
  // The side of the ring the callout stands on; a new turn chooses anew.
  let side: Side | null = null;
  let turn = '';

  return {
    host,
    probe,
    drawTurn(ring, anchor, words) {
      up(callout);
      fill(parts, words);
      const now = words.kicker + words.name + words.means;
      if (now !== turn) side = null;
      turn = now;
      side = drawRing(parts, ring, anchor, {
        hides: (box) => covered(document, host, box),
        last: side,
      });
    },
    drawWords(words) {
      up(callout);
      fill(parts, words);
      toCorner(callout, []);
    },
    drawBadge(text, lang, fields) {
      up(badge);
      parts.badgeText.textContent = text;
      badge.lang = lang;
      toCorner(badge, fields);
    },
    move(ring, anchor) {
      // While the page scrolls the callout keeps its side; the next look weighs anew.
      side = drawRing(parts, ring, anchor, { hides: () => 0, last: side });
    },
    dropRing() {
      ring.hidden = true;
    },
    clear: () => host.remove(),
    raise() {
      if (!isUp()) return;
      host.hidePopover();
      host.showPopover();
    },
    setAside(aside) {
      for (const box of boxes) box.style.visibility = aside ? 'hidden' : '';
    },
  };
}

/** Returns the side the callout now stands on. */
function drawRing(
  { ring: frame, callout, texts }: Parts,
  { x, y, width, height }: Box,
  anchor: Anchor,
  wish: Wish,
): Side | null {
  const space = 5;
  const ring = {
    x: x - space,
    y: y - space,
    width: width + 2 * space,
    height: height + 2 * space,
  };
  const window = windowSize(frame.ownerDocument);
  const inView =
    ring.y + ring.height > 0 &&
    ring.y < window.height &&
    ring.x + ring.width > 0 &&
    ring.x < window.width;
  frame.hidden = !inView;
  texts.showMe.hidden = inView;
  put(frame, ring, anchor);
  Object.assign(frame.style, { width: `${ring.width}px`, height: `${ring.height}px` });
  const size = sizeOf(callout);
  const beside = inView && placeCallout(ring, size, window, wish);
  if (beside) put(callout, beside, anchor);
  else put(callout, freeCorner(size, window, inView ? [ring] : []), 'window');
  return beside ? beside.side : wish.last;
}

function fill({ texts, way, wayText, line, callout }: Parts, words: CalloutWords): void {
  for (const [key, part] of Object.entries(texts)) {
    const text = words[key as keyof typeof texts];
    if (part.textContent !== text) part.textContent = text;
    part.hidden = !text;
  }
  way.hidden = words.way.length === 0;
  if (wayText.textContent !== words.way.join(''))
    wayText.replaceChildren(
      ...words.way.map((text) =>
        Object.assign(wayText.ownerDocument.createElement('span'), { textContent: text }),
      ),
    );
  callout.lang = words.lang;
  callout.ariaLabel = words.label;
  const stops = Math.min(words.stops, 7);
  while (line.childElementCount > stops) line.lastChild!.remove();
  while (line.childElementCount < stops) line.append(line.ownerDocument.createElement('i'));
}

/** Takes window coordinates, px. */
function put(part: HTMLElement, { x, y }: { x: number; y: number }, anchor: Anchor): void {
  const view = part.ownerDocument.defaultView!;
  const onPage = anchor === 'page';
  Object.assign(part.style, {
    position: onPage ? 'absolute' : 'fixed',
    left: `${x + (onPage ? view.scrollX : 0)}px`,
    top: `${y + (onPage ? view.scrollY : 0)}px`,
  });
}

function sizeOf(part: HTMLElement) {
  const { width, height } = part.getBoundingClientRect();
  return { width, height };
}

/** A part that is not shown has no size. */
function boxesOf(boxes: readonly HTMLElement[]): Boxes {
  const [around, ...others] = boxes.map((box) => box.getBoundingClientRect());
  return { ring: around!.width > 0 ? around! : null, others };
}

function windowSize(document: Document) {
  const { clientWidth, clientHeight } = document.documentElement;
  const { innerWidth, innerHeight } = document.defaultView!;
  return {
    width: clientWidth || innerWidth,
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}

/** The sheet has to belong to the page's document; the page's style-src does not apply to it. */
function sheetOf(document: Document): CSSStyleSheet {
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(overlayStyle);
  return sheet;
}
