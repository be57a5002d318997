/** The overlay's elements. `data-part` is for tests; the page cannot see into the root. */
import type { OverlayActions } from './overlay.ts';

/** One of them, empty; its class is its part's name. */
export function makePart(document: Document, part: string, tag = 'p', ...inside: Element[]) {
  const element = document.createElement(tag);
  element.className = element.dataset['part'] = part;
  element.append(...inside);
  return element;
}

/** All but the ring, hidden, put into `stage`; the buttons report to `actions`. */
export function build(stage: HTMLElement, actions: OverlayActions) {
  const document = stage.ownerDocument;
  const make = (part: string, tag?: string, ...inside: Element[]) =>
    makePart(document, part, tag, ...inside);
  const button = (part: string, act: () => void) => {
    const element = make(part, 'button');
    // A press of ours is not the page's business.
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return element;
  };
  const said = {
    kicker: make('kicker'),
    name: make('name'),
    means: make('means'),
    hint: make('hint'),
  };
  const buttons = {
    showMe: button('show', actions.show),
    hideNow: button('hide-now', () => actions.hide('now')),
    hideSite: button('hide-site', () => actions.hide('site')),
  };
  const line = make('line', 'span');
  const wayText = make('way-text');
  const way = make('way', 'div', line, wayText);
  const status = make('said', 'div', ...Object.values(said));
  const badgeText = document.createElement('b');
  const boxes = {
    callout: make(
      'callout',
      'section',
      status,
      way,
      make('buttons', 'div', ...Object.values(buttons)),
    ),
    badge: make('badge', 'div', badgeText),
  };
  said.name.lang = 'en';
  line.ariaHidden = 'true';
  status.role = 'status';
  boxes.callout.hidden = boxes.badge.hidden = true;
  stage.append(...Object.values(boxes));
  return { ...boxes, texts: { ...said, ...buttons }, line, way, wayText, badgeText };
}

export type Parts = ReturnType<typeof build>;
