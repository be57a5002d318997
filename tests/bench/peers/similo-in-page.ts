/** Similo on a page: an element as its fourteen properties, as the paper's extractor reads them. */
import { xpathOf, idXpathOf } from './paths.ts';
import type { Method } from './method.ts';
import { similarity } from '../similo-data/similo.ts';

const pressable =
  'a, button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick], [tabindex]';
const texts = 'a, button, label, p, h1, h2, h3, h4, td, th, li, span';

/** Takes the best candidate, whatever its score. */
export const similo: Method = { name: 'similo', record: (control) => recordWith(control, 0, 0) };

/** The threshold and margin PERFORMANCE.md tried; they make it able to say "not here". */
export const similoGuarded: Method = {
  name: 'similo, threshold and margin',
  record: (control) => recordWith(control, 5, 0.5),
};

function recordWith(control: Element, threshold: number, margin: number) {
  const target = recordOf(control, nearbyTexts());
  return () => {
    const ranked = rank(target);
    const [best, next] = ranked;
    if (!best || best.score < threshold || best.score - (next?.score ?? 0) < margin) return {};
    return { element: best.element };
  };
}

interface Ranked {
  element: Element;
  score: number;
}

/** Both methods ask the same of the same page: every case has a body of its own. */
const answers = new WeakMap<HTMLElement, { of: string; ranked: Ranked[] }>();

function rank(target: Record<string, string>): Ranked[] {
  const kept = answers.get(document.body);
  if (kept && kept.of === target['xpath']) return kept.ranked;
  const near = nearbyTexts();
  const candidates = [...document.querySelectorAll(pressable)].filter(
    (one) => one.getClientRects().length > 0,
  );
  const ranked = candidates
    .map((element) => ({ element, score: similarity(target, recordOf(element, near)) }))
    .sort((a, b) => b.score - a.score);
  answers.set(document.body, { of: target['xpath']!, ranked });
  return ranked;
}

interface Piece {
  element: Element;
  text: string;
  box: DOMRect;
}

function nearbyTexts(): Piece[] {
  return [...document.querySelectorAll(texts)]
    .filter((element) => element.childElementCount === 0)
    .map((element) => ({
      element,
      text: (element.textContent ?? '').trim(),
      box: element.getBoundingClientRect(),
    }))
    .filter(({ text, box }) => text !== '' && text.length < 60 && box.width > 0);
}

function recordOf(element: Element, near: readonly Piece[]): Record<string, string> {
  const box = element.getBoundingClientRect();
  const get = (name: string) => element.getAttribute(name) ?? '';
  const button = element.localName === 'button' || get('role') === 'button';
  const text = ((element as HTMLElement).innerText ?? '') || get('value');
  return {
    tag: element.tagName,
    class: get('class'),
    name: get('name'),
    id: element.id,
    href: (element as HTMLAnchorElement).href ?? '',
    alt: get('alt'),
    xpath: xpathOf(element),
    idxpath: idXpathOf(element),
    is_button: button || /\bbtn|button\b/.test(get('class')) ? 'yes' : 'no',
    x: String(Math.round(box.x + scrollX)),
    y: String(Math.round(box.y + scrollY)),
    area: String(Math.round(box.width * box.height)),
    shape: String(Math.round((box.width * 100) / Math.max(box.height, 1))),
    visible_text: text.trim().slice(0, 100),
    neighbor_text: neighbours(element, box, near),
  };
}

function neighbours(element: Element, box: DOMRect, near: readonly Piece[]): string {
  const reach = 50;
  return near
    .filter(
      (piece) =>
        !element.contains(piece.element) &&
        piece.box.left < box.right + reach &&
        piece.box.right > box.left - reach &&
        piece.box.top < box.bottom + reach &&
        piece.box.bottom > box.top - reach,
    )
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 200);
}
