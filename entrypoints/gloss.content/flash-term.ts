/**
 * Shows one word of the page for a moment with the CSS Custom Highlight API: the page's own DOM stays
 * as it is. The highlight's name says nothing; the page can see that it exists.
 */
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { jumpToTerm } from '../../lib/glossary/jump-to-term.ts';
import { highlightsOf } from './highlights-of.ts';
import type { TermIndex } from '../../lib/glossary/types.ts';

const highlightName = 'mark-1';
const flashMs = 2500;
const flashStyle = `::highlight(${highlightName}) { background-color: #0f766e; color: #ffffff; }`;

/** Scrolls to the first visible occurrence and flashes it. False where the word is gone. */
export function flashTerm(document: Document, index: TermIndex, term: string): boolean {
  const jump = jumpToTerm(document, index, term, { roots: pageRoots });
  if (!jump) return false;
  const view = jump.document.defaultView!;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  jump.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const highlights = highlightsOf(jump.document);
  // A label stands nowhere: it is scrolled to.
  if (!highlights || !jump.range) return true;
  const remove = adopt(jump.element.getRootNode() as Document | ShadowRoot, jump.document);
  highlights.set(highlightName, new view.Highlight(jump.range));
  setTimeout(() => {
    highlights.delete(highlightName);
    remove();
  }, flashMs);
  return true;
}

/** Ends a flash before its time. */
export function endFlash(document: Document): void {
  highlightsOf(document)?.delete(highlightName);
}

/** In Firefox a document's sheet does not reach into open shadow roots: add it to the word's own root. */
function adopt(root: Document | ShadowRoot, document: Document): () => void {
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(flashStyle);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
