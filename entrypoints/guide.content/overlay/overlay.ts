/**
 * What the guide draws: a ring, a callout or a badge, in a closed shadow root in the top layer.
 * The ring lets every press through; nothing in the callout acts on the page.
 */
import { shareBoxes, type Boxes } from '../../../lib/page-share.ts';
import { hangBell } from './frame-bell.ts';
import { build, makePart, type Parts } from './parts.ts';
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
  /** Asks for the moment when all is laid out for the next frame, and for who acts in it. */
  frame(): void;
  onFrame(act: () => void): void;
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
  const ring = makePart(document, 'ring', 'div');
  const stage = root.appendChild(document.createElement('div'));
  stage.append(ring);
  signal.addEventListener('abort', () => host.remove());
  shareBoxes(() => boxesOf(stage));
  let inFrame: () => void = () => undefined;
  const bell = hangBell(
    root,
    () => {
      settle();
      inFrame();
    },
    signal,
  );
  // What is not needed for a ring is made when the page is laid out anyway, before anything is painted.
  let made: Parts | undefined;
  const dress = () => {
    if (made) return made;
    root.adoptedStyleSheets = [sheetOf(document)];
    return (made = build(stage, actions));
  };

  const isUp = () => host.matches(':popover-open');
  const up = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!isUp()) host.showPopover();
  };
  // What the callout is to say before the next paint; undefined: said.
  let saying: CalloutWords | undefined;
  let turn = '';
  // Where the ring stands; null without one. The side of it the callout stands on, and what it hid there: a new turn chooses anew.
  let stand: Ring | null = null;
  let at: Anchor = 'window';
  let side: Side | null = null;
  let hid = 0;

  const drawRing = (control: Box, anchor: Anchor, window: Window) => {
    stand = ringAround(control, window);
    at = anchor;
    ring.hidden = !stand.inView;
    put(ring, stand, anchor, window);
    Object.assign(ring.style, { width: `${stand.width}px`, height: `${stand.height}px` });
  };
  const placeBeside = ({ callout }: Parts, size: Size, window: Window, hides: Wish['hides']) => {
    const around = stand?.inView ? stand : null;
    const spot = around && placeCallout(around, size, window, { hides, last: side, hid });
    if (spot) side = spot.side;
    hid = spot?.hides ?? hid;
    const place = spot ?? freeCorner(size, window, around ? [around] : []);
    put(callout, place, spot ? at : 'window', window);
  };
  const hush = () => {
    saying = undefined;
    turn = '';
    side = null;
    hid = 0;
    if (made) made.callout.hidden = true;
  };
  // The callout is never seen before it has its words and its place.
  const say = (words: CalloutWords) => {
    const now = words.kicker + words.name + words.means;
    if (now !== turn) hush();
    if (made) made.badge.hidden = true;
    turn = now;
    saying = words;
    // No frame comes where nothing is painted.
    if (document.hidden) settle();
    else bell.ask();
  };
  const settle = () => {
    if (!saying) return;
    const parts = dress();
    const { callout, texts } = parts;
    fillCallout(parts, saying);
    saying = undefined;
    callout.hidden = false;
    texts.showMe.hidden = !stand || stand.inView;
    callout.style.pointerEvents = 'none';
    placeBeside(parts, sizeOf(callout), windowOf(document), weigher(document));
    callout.style.pointerEvents = '';
  };

  return {
    host,
    frame: bell.ask,
    onFrame(act) {
      inFrame = act;
    },
    drawTurn(control, anchor, words) {
      drawRing(control, anchor, windowOf(document));
      up();
      say(words);
    },
    drawWords(words) {
      stand = null;
      ring.hidden = true;
      up();
      say(words);
    },
    drawBadge(text, lang, fields) {
      const { badge, badgeText } = dress();
      hush();
      ring.hidden = true;
      badge.hidden = false;
      up();
      badgeText.textContent = text;
      badge.lang = lang;
      const window = windowOf(document);
      put(badge, freeCorner(sizeOf(badge), window, fields), 'window', window);
    },
    move(control, anchor) {
      // Read first, written then: nothing is laid out twice.
      const window = windowOf(document);
      const size = made && sizeOf(made.callout);
      drawRing(control, anchor, window);
      // While things move the callout keeps its side; the next look weighs anew.
      if (made && !made.callout.hidden) placeBeside(made, size!, window, () => 0);
    },
    dropRing() {
      ring.hidden = true;
    },
    clear() {
      hush();
      host.remove();
    },
    raise() {
      if (!isUp()) return;
      host.hidePopover();
      host.showPopover();
    },
    setAside(aside) {
      stage.style.visibility = aside ? 'hidden' : '';
    },
  };
}

/** Takes window coordinates, px. */
function put(
  part: HTMLElement,
  { x, y }: { x: number; y: number },
  anchor: Anchor,
  { scrollX, scrollY }: Window,
): void {
  const onPage = anchor === 'page';
  Object.assign(part.style, {
    position: onPage ? 'absolute' : 'fixed',
    left: `${x + (onPage ? scrollX : 0)}px`,
    top: `${y + (onPage ? scrollY : 0)}px`,
  });
}

function sizeOf(part: HTMLElement) {
  const { width, height } = part.getBoundingClientRect();
  return { width, height };
}

/** A part that is not shown has no size. */
function boxesOf(stage: Element): Boxes {
  const [around, ...others] = [...stage.children].map((box) => box.getBoundingClientRect());
  return { ring: around!.width > 0 ? around! : null, others };
}

/** Its size, and how far the page is scrolled in it. */
interface Window extends Size {
  scrollX: number;
  scrollY: number;
}

function windowOf(document: Document): Window {
  const { clientWidth, clientHeight } = document.documentElement;
  const { innerWidth, innerHeight, scrollX, scrollY } = document.defaultView!;
  return {
    scrollX,
    scrollY,
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
