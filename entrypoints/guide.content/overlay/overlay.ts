/**
 * What the guide draws: a ring, a callout or a badge, in a closed shadow root in the top layer.
 * The ring lets every press through; nothing in the callout acts on the page.
 */
import { shareBoxes, type Boxes } from '../../../lib/page-share.ts';
import { build } from './parts.ts';
import { fillCallout, type CalloutWords } from './fill-callout.ts';
import { weigher } from './covered.ts';
import {
  freeCorner,
  placeCallout,
  ringAround,
  type Box,
  type Ring,
  type Side,
  type Size,
  type Wish,
} from './place-callout.ts';
import overlayStyle from './overlay.css?inline';

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
  /** Changes its size in the next frame, after everyone's frame callbacks. */
  frame(): void;
  /** Ring around a control at once; callout beside it before the next paint, when all is laid out anyway. */
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
  const { ring, callout, badge, texts } = parts;
  const boxes = [ring, callout, badge];
  const probe = root.appendChild(document.createElement('i'));
  probe.style.cssText = 'position:fixed;height:0';
  signal.addEventListener('abort', () => host.remove());
  shareBoxes(() => boxesOf(boxes));

  const isUp = () => host.matches(':popover-open');
  const up = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!isUp()) host.showPopover();
  };
  let framed = false;
  const frame = () => {
    if (framed) return;
    framed = true;
    requestAnimationFrame(() => {
      framed = false;
      probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
    });
  };
  // What the callout is to say before the next paint; undefined: said.
  let saying: CalloutWords | undefined;
  let turn = '';
  // Where the ring stands; null without one. The side of it the callout stands on: a new turn chooses anew.
  let stand: Ring | null = null;
  let at: Anchor = 'window';
  let side: Side | null = null;

  const drawRing = (control: Box, anchor: Anchor, window: Size) => {
    stand = ringAround(control, window);
    at = anchor;
    ring.hidden = !stand.inView;
    put(ring, stand, anchor);
    Object.assign(ring.style, { width: `${stand.width}px`, height: `${stand.height}px` });
  };
  const placeBeside = (size: Size, window: Size, hides: Wish['hides']) => {
    const around = stand?.inView ? stand : null;
    const spot = around && placeCallout(around, size, window, { hides, last: side });
    if (spot) side = spot.side;
    put(callout, spot ?? freeCorner(size, window, around ? [around] : []), spot ? at : 'window');
  };
  // The callout is never seen before it has its words and its place.
  const say = (words: CalloutWords) => {
    const now = words.kicker + words.name + words.means;
    if (now !== turn || callout.hidden) {
      side = null;
      callout.hidden = true;
    }
    turn = now;
    saying = words;
    // No frame comes where nothing is painted.
    if (document.hidden) settle();
    else frame();
  };
  const settle = () => {
    if (!saying) return;
    fillCallout(parts, saying);
    saying = undefined;
    callout.hidden = false;
    texts.showMe.hidden = !stand || stand.inView;
    callout.style.pointerEvents = 'none';
    placeBeside(sizeOf(callout), windowSize(document), weigher(document));
    callout.style.pointerEvents = '';
  };

  const sizes = new ResizeObserver(settle);
  sizes.observe(probe);
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    host,
    probe,
    frame,
    drawTurn(control, anchor, words) {
      drawRing(control, anchor, windowSize(document));
      badge.hidden = true;
      up();
      say(words);
    },
    drawWords(words) {
      stand = null;
      ring.hidden = badge.hidden = true;
      up();
      say(words);
    },
    drawBadge(text, lang, fields) {
      saying = undefined;
      ring.hidden = callout.hidden = true;
      badge.hidden = false;
      up();
      parts.badgeText.textContent = text;
      badge.lang = lang;
      put(badge, freeCorner(sizeOf(badge), windowSize(document), fields), 'window');
    },
    move(control, anchor) {
      // Read first, written then: nothing is laid out twice.
      const [size, window] = [sizeOf(callout), windowSize(document)];
      drawRing(control, anchor, window);
      // While things move the callout keeps its side; the next look weighs anew.
      if (!callout.hidden) placeBeside(size, window, () => 0);
    },
    dropRing() {
      ring.hidden = true;
    },
    clear() {
      saying = undefined;
      callout.hidden = true;
      host.remove();
    },
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
