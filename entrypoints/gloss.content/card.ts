/**
 * The small card with a meaning, in a closed shadow root in the top layer. It stands in the page only
 * while it is shown; the page's body is never touched.
 */
import type { Locale } from '../../lib/languages.ts';
import cardStyle from './card.css?inline';
import { placeCard, type Box, type Size } from './place-card.ts';

export interface Saying {
  en: string;
  called: string | null;
  says: string;
  /** What is said first where a press can do harm. */
  kicker: string | null;
}

/** What the card stands beside, and what it keeps clear of. */
export interface Spot {
  word: Box;
  free: readonly Box[];
  spare: readonly Box[];
}

export interface Card {
  readonly host: HTMLElement;
  show(saying: Saying, spot: Spot): void;
  hide(): void;
}

/** A card that is not in the page yet; the signal takes it out for good. */
export function openCard(
  document: Document,
  { label, locale }: { label: string; locale: Locale },
  signal: AbortSignal,
): Card {
  const host = document.createElement('signoff-gloss');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('section');
  box.lang = locale;
  box.setAttribute('aria-label', label);
  // A reader is told what is put into a live region, not what comes with one.
  const told = document.createElement('div');
  told.setAttribute('role', 'status');
  box.append(told);
  root.append(box);
  const turn = { frame: 0 };
  const hide = () => {
    cancelAnimationFrame(turn.frame);
    host.remove();
    told.replaceChildren();
  };
  signal.addEventListener('abort', hide);
  return {
    host,
    hide,
    show(saying, spot) {
      if (signal.aborted) return;
      cancelAnimationFrame(turn.frame);
      const fill = () => {
        told.replaceChildren(...linesOf(document, saying));
        box.className = saying.kicker === null ? '' : 'danger';
        const { width, height } = box.getBoundingClientRect();
        const { x, y } = placeCard(spot.word, { width, height }, windowOf(document), spot);
        Object.assign(host.style, { left: `${x}px`, top: `${y}px` });
      };
      if (host.isConnected) return fill();
      // Seen by a screen reader, by nobody else.
      box.className = 'empty';
      document.documentElement.append(host);
      host.showPopover();
      turn.frame = requestAnimationFrame(fill);
    },
  };
}

function linesOf(document: Document, { kicker, en, called, says }: Saying): HTMLElement[] {
  const line = (name: string, text: string | null, lang?: string) => {
    const element = document.createElement('p');
    element.className = name;
    element.textContent = text;
    if (lang) element.lang = lang;
    return element;
  };
  return [
    line('kicker', kicker),
    line(called === null ? 'called' : 'en', en, 'en'),
    line('called', called),
    line('says', says),
  ];
}

function windowOf(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView!;
  return {
    width: clientWidth || view.innerWidth,
    height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
  };
}
