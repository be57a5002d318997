/**
 * What the guide draws: a ring, a callout or a badge, in a closed shadow root in the top layer.
 * The ring lets every press through; nothing in the callout acts on the page.
 */
import { shareBoxes, type Boxes } from '../../../lib/page-share.ts';
import { build, type Parts } from './parts.ts';
import { covered } from './covered.ts';
import { freeCorner, placeCallout, type Box, type Side, type Wish } from './place-callout.ts';
import overlayStyle from './overlay.css?inline';

export interface CalloutWords {
  kicker: string;
  name: string | null;
  means: string;
  hint: string | null;
  /** Where it leads, and how far it is; each is kept on one line where it fits. */
  way: readonly string[];
  /** Stops on the little line: one for here, one for each press to come. */
  stops: number;
  showMe: string | null;
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
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(document)];
  const parts = build(document, root, actions);
  signal.addEventListener('abort', () => host.remove());
  shareBoxes(() => boxesOf(parts));

  const up = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  // The side of the ring the callout stands on; a new turn chooses anew.
  const stand: { turn: string; side: Side | null } = { turn: '', side: null };
  const show = (which: 'ring' | 'callout' | 'badge', shown: boolean) => {
    parts[which].hidden = !shown;
  };

  return {
    host,
    drawTurn(ring, anchor, words) {
      up();
      fill(parts, words);
      show('badge', false);
      show('callout', true);
      const turn = `${words.kicker} ${words.name} ${words.means}`;
      if (turn !== stand.turn) Object.assign(stand, { turn, side: null });
      const hides = (box: Box) => covered(host.ownerDocument, host, box);
      stand.side = drawRing(parts, { ring, anchor, hides, last: stand.side });
    },
    drawWords(words) {
      up();
      fill(parts, words);
      show('badge', false);
      show('ring', false);
      show('callout', true);
      put(parts.callout, freeCorner(sizeOf(parts.callout), windowSize(document), []), 'window');
    },
    drawBadge(text, lang, fields) {
      up();
      show('ring', false);
      show('callout', false);
      show('badge', true);
      parts.badgeText.textContent = text;
      parts.badge.lang = lang;
      put(parts.badge, freeCorner(sizeOf(parts.badge), windowSize(document), fields), 'window');
    },
    move(ring, anchor) {
      // While the page scrolls the callout keeps its side; the next look weighs anew.
      stand.side = drawRing(parts, { ring, anchor, hides: () => 0, last: stand.side });
    },
    dropRing: () => show('ring', false),
    clear() {
      if (host.matches(':popover-open')) host.hidePopover();
      host.remove();
    },
    raise() {
      if (!host.matches(':popover-open')) return;
      host.hidePopover();
      host.showPopover();
    },
    setAside(aside) {
      for (const part of [parts.ring, parts.callout, parts.badge])
        part.style.visibility = aside ? 'hidden' : '';
    },
  };
}

/** Returns the side the callout now stands on. */
function drawRing(
  parts: Parts,
  { ring: target, anchor, ...wish }: Wish & { ring: Box; anchor: Anchor },
): Side | null {
  const space = 5;
  const ring = {
    x: target.x - space,
    y: target.y - space,
    width: target.width + 2 * space,
    height: target.height + 2 * space,
  };
  const window = windowSize(parts.ring.ownerDocument);
  const inView =
    ring.y + ring.height > 0 &&
    ring.y < window.height &&
    ring.x + ring.width > 0 &&
    ring.x < window.width;
  parts.ring.hidden = !inView;
  parts.showMe.hidden = inView;
  put(parts.ring, ring, anchor);
  Object.assign(parts.ring.style, { width: `${ring.width}px`, height: `${ring.height}px` });
  const size = sizeOf(parts.callout);
  const beside = inView ? placeCallout(ring, size, window, wish) : undefined;
  if (beside) put(parts.callout, beside, anchor);
  else put(parts.callout, freeCorner(size, window, inView ? [ring] : []), 'window');
  return beside?.side ?? wish.last;
}

function fill(parts: Parts, words: CalloutWords): void {
  const lines = [
    [parts.kicker, words.kicker],
    [parts.name, words.name],
    [parts.means, words.means],
    [parts.hint, words.hint],
    [parts.hideNow, words.hideNow],
    [parts.hideSite, words.hideSite],
    [parts.showMe, words.showMe],
  ] as const;
  for (const [part, text] of lines) {
    if (part.textContent !== (text ?? '')) part.textContent = text ?? '';
    part.hidden = text === null;
  }
  parts.way.hidden = words.way.length === 0;
  if (parts.wayText.textContent !== words.way.join(''))
    parts.wayText.replaceChildren(...words.way.map((way) => span(parts.wayText, way)));
  parts.callout.lang = words.lang;
  parts.callout.setAttribute('aria-label', words.label);
  const stops = Math.min(words.stops, 7);
  if (parts.line.childElementCount !== stops)
    parts.line.replaceChildren(
      ...Array.from({ length: stops }, () => parts.line.ownerDocument.createElement('i')),
    );
}

function span({ ownerDocument }: Node, text: string): HTMLElement {
  const element = ownerDocument!.createElement('span');
  element.textContent = text;
  return element;
}

/** Takes window coordinates, px. */
function put(part: HTMLElement, { x, y }: { x: number; y: number }, anchor: Anchor): void {
  const view = part.ownerDocument.defaultView!;
  const scroll = anchor === 'page' ? { x: view.scrollX, y: view.scrollY } : { x: 0, y: 0 };
  const position = anchor === 'page' ? 'absolute' : 'fixed';
  Object.assign(part.style, { position, left: `${x + scroll.x}px`, top: `${y + scroll.y}px` });
}

function sizeOf(part: HTMLElement) {
  const { width, height } = part.getBoundingClientRect();
  return { width, height };
}

/** A part that is not shown has no size. */
function boxesOf({ ring, callout, badge }: Parts): Boxes {
  const [around, ...others] = [ring, callout, badge].map((part) => part.getBoundingClientRect());
  return { ring: around!.width > 0 ? around! : null, others };
}

function windowSize(document: Document) {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView!;
  return {
    width: clientWidth || view.innerWidth,
    height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
  };
}

/** The sheet has to belong to the page's document; the page's style-src does not apply to it. */
function sheetOf(document: Document): CSSStyleSheet {
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(overlayStyle);
  return sheet;
}
