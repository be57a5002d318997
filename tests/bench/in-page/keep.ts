/** A page as one string of markup, shadow roots, frames and style sheets included. Runs in the page. */
import { pageRoots, type Root } from '../../../lib/navigator/page-roots.ts';

/** Puts a mark on every control, so that it is found again in the markup. */
export function markAll(marks: readonly (readonly [Element, string])[], name: string): void {
  for (const [element, mark] of marks) element.setAttribute(name, mark);
}

/** The whole document as markup that needs no script and no network. */
export function keepPage(document: Document): string {
  const roots = [...pageRoots(document)];
  for (const root of roots) bringStylesInline(root);
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument?.documentElement;
    if (inner) frame.setAttribute('data-bench-frame', inner.outerHTML);
  }
  const shadowRoots = roots.filter((root) => root instanceof ShadowRoot);
  const html = document.documentElement.getHTML({ shadowRoots });
  const { lang, className } = document.documentElement;
  const open = '<template shadowrootmode="open"';
  return `<!doctype html><html lang="${lang}" class="${className}">${html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(open, `${open} shadowrootclonable=""`)}</html>`;
}

function bringStylesInline(root: Root): void {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    const style = document.createElement('style');
    style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    (root instanceof ShadowRoot ? root : root.head).append(style);
    sheet.ownerNode?.parentNode?.removeChild(sheet.ownerNode);
  }
}
