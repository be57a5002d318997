/**
 * What the user has selected on a page. Put together from the texts that may be read, not from the browser's
 * own copy of it: that one has what was typed into a field too.
 */
import { isReadable, textRoot } from '../glossary/readable-text.ts';
import { pageRoots, type Root } from '../navigator/page-roots.ts';
import { shorten, type Selected } from './selected.ts';

/** From the page, its open shadow roots and its frames; of several selections the first that says something. */
export function selectedText(document: Document): Selected {
  const roots = [...pageRoots(document)];
  for (const root of roots) {
    const text = selectedIn(root, roots);
    if (text.trim() !== '') return shorten(text);
  }
  return { text: '', cut: false };
}

function selectedIn(root: Root, roots: readonly Root[]): string {
  const ranges = rangesIn(root, roots);
  return ranges.map((range) => textOf(range)).join('\n');
}

function rangesIn(root: Root, roots: readonly Root[]): Range[] {
  // Only Chromium has one for shadow roots.
  const own = (root as Partial<Document>).getSelection?.();
  if (!own) return [];
  const shadowRoots = roots.filter((one): one is ShadowRoot => 'host' in one);
  // Where it is missing (Chrome before 137) a selection within a shadow root ends at that root's host.
  const { getComposedRanges } = own as Partial<Selection>;
  const inside = (getComposedRanges?.call(own, { shadowRoots }) ?? []).flatMap(liveRange);
  if (inside.some((range) => !range.collapsed)) return inside;
  return Array.from({ length: own.rangeCount }, (_, at) => own.getRangeAt(at));
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range[] {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return [];
  const range = startContainer.ownerDocument?.createRange();
  range?.setStart(startContainer, startOffset);
  range?.setEnd(endContainer, endOffset);
  return range ? [range] : [];
}

function textOf(range: Range): string {
  const root = range.commonAncestorContainer.getRootNode() as Root;
  if (range.collapsed || textRoot(root) === undefined) return '';
  const readable = isReadable(root);
  let text = '';
  let block: Element | null | undefined;
  for (const node of textsIn(range)) {
    const parent = node.parentElement;
    if (!readable(node) || parent?.checkVisibility?.({ visibilityProperty: true }) === false)
      continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const here = blockOf(parent);
    if (block !== undefined && (block !== here || followsBreak(node))) text += '\n';
    block = here;
    // A line break within a text is a space to a reader.
    text += node.data.slice(from, to).replaceAll(/\s+/g, ' ');
  }
  return text;
}

function* textsIn(range: Range): Generator<Text> {
  const top = range.commonAncestorContainer;
  if (top.nodeType === 3 /* text */) return yield top as Text;
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(
    top,
    4 /* NodeFilter.SHOW_TEXT */,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node)) yield node as Text;
}

/** The nearest box that begins a line of its own. */
function blockOf(element: Element | null): Element | null {
  let at = element;
  const view = element?.ownerDocument.defaultView;
  while (at && /^(inline|contents|)$/.test(view?.getComputedStyle(at).display ?? ''))
    at = at.parentElement;
  return at;
}

function followsBreak(node: Text): boolean {
  return node.previousSibling?.nodeName === 'BR';
}
