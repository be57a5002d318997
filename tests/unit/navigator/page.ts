/** A happy-dom page with just enough layout for the locator: hidden, style and size attributes count. */
import type { Sight } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';

/** Fills the document and gives the sight of it. `covered`: selector of what something lies over. */
export function showPage(html: string, { translated = false, covered = '' } = {}): Sight {
  document.body.innerHTML = html;
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  const elements = [...document.querySelectorAll('*')];
  Element.prototype.getBoundingClientRect = function () {
    const at = elements.indexOf(this);
    return new DOMRect(10, at < 0 ? 9000 : 10 + at * 30, 100, 20);
  };
  document.elementsFromPoint = (_x: number, y: number) => {
    const element = elements[Math.floor((y - 10) / 30)]!;
    return covered && element.matches(covered) ? [document.body.firstElementChild!] : [element];
  };
  document.elementFromPoint = (x, y) => document.elementsFromPoint(x, y)[0] ?? null;
  return { roots: [...pageRoots(document)], translated };
}
