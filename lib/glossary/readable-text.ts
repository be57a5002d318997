/** Which texts of a page may be read at all. Decided by where they stand, before they are read. */
import { walkerOf } from './walkers.ts';

const code = ['code', 'pre', 'kbd', 'samp'];
const fields = ['textarea', 'select'];
const unread = new Set([
  ...['script', 'style', 'noscript', 'template', 'title', 'option', 'optgroup', 'input'],
  ...fields,
  ...code,
]);

/** What a person types into, and code: nothing inside is read. */
const typed =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"]';
const fenced = `${[...fields, ...code].join()},${typed}`;

/** Elements that are looked at for their names: quicker on a walk past all than by as many queries. */
export const lookedAt = new Set([...fields, ...code, 'input', 'iframe', 'frame']);
/** What may be a fence by what it says of itself. */
export const fenceMarks = '[contenteditable],[role]';

/** Where to start walking: the body, or a whole shadow root. Undefined where nothing may be read. */
export function textRoot(root: Document | ShadowRoot): Node | undefined {
  if ('host' in root) return isFenced(root.host) ? undefined : root;
  if (root.designMode?.toLowerCase() === 'on') return undefined;
  return root.body ?? root.documentElement ?? undefined;
}

/** A test for the text nodes of one root. Costs a look at the parent's name on nearly all pages. */
export function isReadable(root: Document | ShadowRoot): (node: Text) => boolean {
  const hasFences = root.querySelector(fenced) !== null;
  return (node) => {
    const parent = node.parentElement;
    if (parent === null) return true;
    return !unread.has(parent.localName) && !(hasFences && parent.closest(fenced));
  };
}

/** Whether the text's parent says that it is none for readers. */
export function isUnread(text: Text): boolean {
  const parent = text.parentElement;
  return parent !== null && unread.has(parent.localName);
}

/** Whether nothing is read in an element. */
export function isFence(element: Element): boolean {
  return element.matches(fenced);
}

/** Whether its text, the page's own otherwise, is what a person types. */
export function isTypedInto(fence: Element): boolean {
  return fence.matches(typed);
}

/** First text in a fence → the fence, for walking round what is inside; undefined where there are none. */
export function firstTexts(fences: readonly Element[]): Map<Text, Element> | undefined {
  if (fences.length === 0) return undefined;
  const byText = new Map<Text, Element>();
  for (const fence of fences) {
    const first = walkerOf(fence, 4 /* SHOW_TEXT */).nextNode() as Text | null;
    // Of two that begin with the same text the outer one counts.
    if (first && byText.get(first)?.contains(fence) !== true) byText.set(first, fence);
  }
  return byText;
}

/** Inside something to type into, or code, across shadow roots. */
export function isFenced(node: Node): boolean {
  let at = node.nodeType === 1 ? (node as Element) : node.parentElement;
  at ??= hostOf(node) ?? null;
  for (; at; at = hostOf(at) ?? null) if (at.closest(fenced)) return true;
  return false;
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}
