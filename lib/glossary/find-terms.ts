/**
 * Which terms stand on the page, and where. Looks, writes nothing.
 * Never reads what a person typed, nor code, nor scripts.
 */
import { meaningOf } from './context.ts';
import { formOf, matchFlags } from './fold-surface.ts';
import { regionOf, textAround } from './look-around.ts';
import { isReadable, textRoot } from './readable-text.ts';
import { hostOf, standsBefore } from './reading-order.ts';
import type { FindOptions, TermHit, TermHitView, TermIndex } from './types.ts';

/** What is collected for one term before its place in reading order is known. */
type Found = Omit<TermHit, 'order'>;

type Readable = ReturnType<typeof isReadable>;

const controls =
  'a[href],button,summary,[role="button"],[role="link"],[role="tab"],[role="switch"],[role^="menuitem"],[role="checkbox"]';

/** Every term that can be seen on the page, in reading order; one hit a term. */
export function findTerms(document: Document, index: TermIndex, options: FindOptions): TermHit[] {
  const matcher = new RegExp(index.pattern, matchFlags);
  const found = new Map<string, Found>();
  for (const root of options.roots(document)) {
    for (const hit of findInRoot(root, matcher, index, options.isVisible ?? canBeSeen)) {
      const before = found.get(hit.termId);
      found.set(hit.termId, before ? merge(before, hit) : hit);
    }
  }
  return [...found.values()]
    .sort((a, b) => (standsBefore(a, b) ? -1 : 1))
    .map((hit, order) => ({ ...hit, order }));
}

/** What of a hit can be sent by message. */
export function viewOfHit({ termId, surface, order, inControl, count }: TermHit): TermHitView {
  return { termId, surface, order, inControl, count };
}

function findInRoot(
  root: Document | ShadowRoot,
  matcher: RegExp,
  index: TermIndex,
  isVisible: (element: Element) => boolean,
): Iterable<Found> {
  const found = new Map<string, Found>();
  const seen = new Map<Element, boolean>();
  const readable = isReadable(root);
  for (const node of readableTexts(root, readable)) {
    const parent = node.parentElement ?? (root as ShadowRoot).host;
    // exec, not matchAll: that one copies the RegExp for every text of the page.
    matcher.lastIndex = 0;
    for (let match = matcher.exec(node.data); match; match = matcher.exec(node.data)) {
      const termId = termAt(index, match[0], { node, parent, readable });
      if (termId === undefined) continue;
      const visible = seen.get(parent) ?? isVisible(parent);
      seen.set(parent, visible);
      if (!visible) break;
      const hit = { termId, surface: match[0], node, offset: match.index, count: 1 };
      const before = found.get(termId);
      if (before) {
        before.count += 1;
        before.inControl ||= isInControl(parent);
      } else found.set(termId, { ...hit, inControl: isInControl(parent) });
    }
  }
  return found.values();
}

/** The term a text stands for at this place; only what has rules is looked at more closely. */
function termAt(
  index: TermIndex,
  text: string,
  { node, parent, readable }: { node: Text; parent: Element; readable: Readable },
): string | undefined {
  const form = formOf(index, text);
  if (form === undefined) return undefined;
  const rules = Object.hasOwn(index.contexts, form) ? index.contexts[form]! : undefined;
  const termId = rules
    ? meaningOf(rules, {
        text: textAround(node, readable),
        inControl: isInControl(parent),
        region: regionOf(parent),
      })
    : index.surfaces[form];
  const fits = termId !== undefined && (!index.controlOnly.includes(termId) || isInControl(parent));
  return fits ? termId : undefined;
}

function* readableTexts(root: Document | ShadowRoot, readable: Readable): Generator<Text> {
  const start = textRoot(root);
  if (!start) return;
  const owner = start.ownerDocument ?? (start as Document);
  const walker = owner.createTreeWalker(start, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (readable(node as Text)) yield node as Text;
}

function merge(a: Found, b: Found): Found {
  const first = standsBefore(a, b) ? a : b;
  return { ...first, count: a.count + b.count, inControl: a.inControl || b.inControl };
}

// A slotted word stands in the button that shows it, a word in a shadow root in what its host is in.
function isInControl(element: Element): boolean {
  let at: Element | null | undefined = element;
  while (at && !at.closest(controls)) at = slotOf(at) ?? hostOf(at);
  return Boolean(at);
}

function slotOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.assignedSlot) at = at.parentElement;
  return at?.assignedSlot ?? null;
}

// Not `contentVisibilityAuto`: what is merely not yet scrolled to can be jumped to.
function canBeSeen(element: Element): boolean {
  for (
    let at: Element | null | undefined = element;
    at;
    at = at.ownerDocument.defaultView?.frameElement
  )
    if (!at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return true;
}
