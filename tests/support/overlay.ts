/** Reading what the guide drew: <signoff-overlay>, its closed shadow root, and the control in the ring. */
import type { Page } from 'puppeteer-core';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Parts that are not there or not visible are left out. */
export interface Overlay {
  ring?: Rect;
  callout?: string;
  badge?: string;
}

/** The control a ring stands around. */
export interface Ringed {
  /** Its data-practice name. */
  practice: string | null;
  text: string;
  href: string | null;
  rect: Rect;
}

/** Runs in the page with the shadow root as `this`; self-contained. */
export function readOverlay(this: ShadowRoot): Overlay {
  const part = (name: string) => {
    const element = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const seen = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return seen ? element! : undefined;
  };
  const ring = part('ring')?.getBoundingClientRect();
  const { x, y, width, height } = ring ?? { x: 0, y: 0, width: 0, height: 0 };
  const callout = part('callout')?.innerText.trim();
  const badge = part('badge')?.innerText.trim();
  return {
    ...(width && height ? { ring: { x, y, width, height } } : {}),
    ...(callout ? { callout } : {}),
    ...(badge ? { badge } : {}),
  };
}

/** The control in the middle of a ring, found as a press there would find it; undefined if none. */
export function ringed(page: Page, ring: Rect): Promise<Ringed | undefined> {
  return page.evaluate(controlAt, ring.x + ring.width / 2, ring.y + ring.height / 2);
}

// Self-contained: goes down through open shadow roots and same-origin frames.
function controlAt(x: number, y: number): Ringed | undefined {
  const controls = 'a, button, input, summary, [role], [tabindex], [data-practice]';
  let root: Document | ShadowRoot = document;
  let [left, top] = [0, 0];
  for (;;) {
    const element: Element | null = root.elementFromPoint(x - left, y - top);
    const inner: ShadowRoot | Document | null | undefined =
      element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument;
    if (
      element &&
      inner &&
      inner !== root &&
      inner.elementFromPoint(x - left, y - top) !== element
    ) {
      if (inner.nodeType === Node.DOCUMENT_NODE) {
        const frame = element.getBoundingClientRect();
        left += frame.left + element.clientLeft;
        top += frame.top + element.clientTop;
      }
      root = inner;
      continue;
    }
    const control = element?.closest(controls);
    if (!control) return undefined;
    const box = control.getBoundingClientRect();
    // A button that is nothing but the slot of its component goes by the component's name and words.
    const within = control.getRootNode();
    const slot = control.querySelector('slot') && within instanceof ShadowRoot ? within.host : null;
    const told = slot ?? control;
    return {
      practice: control.getAttribute('data-practice') ?? told.getAttribute('data-practice'),
      text: (control.getAttribute('aria-label') ?? told.textContent ?? '').trim(),
      href: control.getAttribute('href'),
      rect: { x: box.x + left, y: box.y + top, width: box.width, height: box.height },
    };
  }
}
