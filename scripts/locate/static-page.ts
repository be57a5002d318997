/**
 * A saved page without a browser: parsed, not laid out. What its markup hides is hidden, blocks are what
 * browsers make blocks by themselves; style sheets, scripts and whatever is fetched are left out.
 */
import { Window } from 'happy-dom';
import type { Sight } from '../../lib/navigator/locate.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { isTranslated } from '../../lib/navigator/translated.ts';

export interface StaticPage {
  document: Document;
  sight: Sight;
  close(): Promise<void>;
}

/** Opens a saved page as if it stood at an address. */
export function openStaticPage(html: string, url: string): StaticPage {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(withoutScripts(html));
  layOut(window);
  const document = window.document as unknown as Document;
  const sight = { roots: [...pageRoots(document)], translated: isTranslated(document) };
  return { document, sight, close: () => window.happyDOM.close() };
}

/** The address that a browser noted in the page when it saved it. */
export function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(https?:\S+) -->/.exec(html)?.[1];
}

function withoutScripts(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/<iframe\b[^>]*>/gi, (tag) => tag.replace(/\ssrc=/i, ' data-src='));
}

/** Every box has the same size: enough for a locator that asks only whether there is one. */
function layOut(window: Window): void {
  const { Element, DOMRect, document } = window;
  Object.assign(window, { getComputedStyle: (element: Element) => styleOf(element) });
  Element.prototype.checkVisibility = function () {
    return isShown(this as unknown as Element);
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20);
  Object.assign(document, { elementsFromPoint: () => [], elementFromPoint: () => null });
  Object.assign(globalThis, { DOMRect });
}

function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false;
  return true;
}

function isHidden(element: Element): boolean {
  const { display, visibility } = styleOf(element);
  return display === 'none' || visibility === 'hidden';
}

function styleOf(
  element: Element,
): Record<string, unknown> & { display: string; visibility: string } {
  const written = element.getAttribute('style') ?? '';
  const said = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, 'i').exec(written)?.[1]?.toLowerCase();
  const none = element.hasAttribute('hidden') || unseen.test(element.localName);
  const usual = none ? 'none' : blocks.test(element.localName) ? 'block' : 'inline';
  const style: Record<string, string> = {
    display: said('display') ?? usual,
    visibility: said('visibility') ?? 'visible',
    content: 'none',
    position: said('position') ?? 'static',
    overflowX: 'visible',
    overflowY: 'visible',
  };
  return Object.assign({ getPropertyValue: (name: string) => style[name] ?? '' }, style) as never;
}

const unseen = /^(script|style|template|head|title|meta|link|noscript|datalist)$/;
const blocks =
  /^(address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
