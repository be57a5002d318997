/** The overlay's elements, built once. `data-part` is for tests; the page cannot see into the root. */
import type { OverlayActions } from './overlay.ts';

export interface Parts {
  ring: HTMLElement;
  callout: HTMLElement;
  badge: HTMLElement;
  badgeText: HTMLElement;
  kicker: HTMLElement;
  name: HTMLElement;
  means: HTMLElement;
  hint: HTMLElement;
  way: HTMLElement;
  line: HTMLElement;
  wayText: HTMLElement;
  showMe: HTMLElement;
  hideNow: HTMLElement;
  hideSite: HTMLElement;
}

/** Creates every part inside the root; the buttons report to `actions`. */
export function build(document: Document, root: ShadowRoot, actions: OverlayActions): Parts {
  const make = (tag: string, part: string) => {
    const element = document.createElement(tag);
    element.dataset.part = part;
    element.className = part;
    return element;
  };
  const button = (part: string, act: () => void) => {
    const element = make('button', part);
    element.setAttribute('type', 'button');
    // A press of ours is not the page's business.
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return element;
  };
  const parts: Parts = {
    ring: make('div', 'ring'),
    callout: make('section', 'callout'),
    badge: make('div', 'badge'),
    badgeText: document.createElement('b'),
    kicker: make('p', 'kicker'),
    name: make('p', 'name'),
    means: make('p', 'means'),
    hint: make('p', 'hint'),
    way: make('div', 'way'),
    line: make('span', 'line'),
    wayText: make('p', 'way-text'),
    showMe: button('show', actions.show),
    hideNow: button('hide-now', () => actions.hide('now')),
    hideSite: button('hide-site', () => actions.hide('site')),
  };
  parts.name.lang = 'en';
  parts.line.setAttribute('aria-hidden', 'true');
  const said = make('div', 'said');
  said.setAttribute('role', 'status');
  said.append(parts.kicker, parts.name, parts.means, parts.hint);
  parts.way.append(parts.line, parts.wayText);
  const buttons = make('div', 'buttons');
  buttons.append(parts.showMe, parts.hideNow, parts.hideSite);
  parts.callout.append(said, parts.way, buttons);
  parts.badge.append(parts.badgeText);
  root.append(parts.ring, parts.callout, parts.badge);
  for (const part of [parts.ring, parts.callout, parts.badge]) part.hidden = true;
  return parts;
}
