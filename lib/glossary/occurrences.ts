/** What was found, as a reader has it: what it means where it stands, in what to press, in which part of the page. */
import { meaningOf } from './context.ts';
import { regionOf, textAround } from './look-around.ts';
import type { Found, Entry } from './read-texts.ts';
import { isReadable } from './readable-text.ts';
import { hostOf } from './reading-order.ts';
import type { Matcher } from './matcher.ts';
import type { Occurrence } from './types.ts';

const controls =
  'a[href],button,summary,input,[role="button"],[role="link"],[role="tab"],[role="switch"],[role^="menuitem"],[role="checkbox"]';

/** Parts of a page in each of which a term is told of once. */
const parts =
  'main,nav,header,footer,aside,section,article,form,dialog,[role="dialog"],[role="alertdialog"],[role="navigation"],[role="main"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="region"],[role="menu"],[role="tabpanel"]';

export interface LookOptions {
  /** Whether a person can see the element. Asked for elements with a hit only. */
  isVisible?: (element: Element) => boolean;
}

/** One look at the page as it is now: answers hold until it changes. */
export interface Look {
  /** Every term that can be seen, in reading order. */
  all(): Iterable<Occurrence>;
  /**
   * The calm choice: a term's first occurrence in each part of the page, and wherever `always` says;
   * where it does not, what does harm on every control.
   */
  firstInEachPart(always?: (one: Occurrence) => boolean): Iterable<Occurrence>;
}

/** Opens a look at what the scanner found. */
export function lookAt(
  entries: readonly Entry[],
  matcher: Matcher,
  { isVisible = canBeSeen }: LookOptions = {},
): Look {
  const visible = remember(isVisible);
  const controlOf = remember(findControl);
  const partOf = remember((element) => closestAcross(element, parts));
  const readable = new Map<Node, (text: Text) => boolean>();

  function mayRead(text: Text): boolean {
    const root = text.getRootNode() as Document | ShadowRoot;
    let may = readable.get(root);
    if (!may) readable.set(root, (may = isReadable(root)));
    return may(text);
  }

  function resolve({ form, surface, span }: Found, node: Text | Element): Occurrence | undefined {
    const element = span ? elementOf(span.start) : (node as Element);
    if (!element) return undefined;
    const control = controlOf(element);
    if (!span && (!control || saysItself(control, surface))) return undefined;
    const termId = form.rules
      ? meaningOf(form.rules, {
          text: span ? textAround(span.start, mayRead, span.startOffset) : surface,
          inControl: control !== null,
          region: regionOf(element),
        })
      : form.id;
    if (termId === undefined || (matcher.pressOnly.has(termId) && !control)) return undefined;
    return { termId, surface, element, span, control, danger: matcher.danger.has(termId) };
  }

  function* all(
    skip: (found: Found, node: Text | Element) => boolean = () => false,
  ): Generator<Occurrence> {
    for (const { node, found } of entries)
      for (const one of found) {
        if (skip(one, node)) continue;
        const occurrence = resolve(one, node);
        if (occurrence && visible(occurrence.element)) yield occurrence;
      }
  }

  return {
    all: () => all(),
    *firstInEachPart(always = ({ danger, control }) => danger && control !== null) {
      const told = new Map<Element | null, Set<string>>();
      const isTold = (termId: string, part: Element | null) => told.get(part)?.has(termId) ?? false;
      const partAt = (node: Text | Element) => partOf(elementOf(node) as Element);
      const isTwice = ({ form }: Found, node: Text | Element) =>
        !form.rules && !matcher.danger.has(form.id) && isTold(form.id, partAt(node));
      for (const one of all(isTwice)) {
        const part = partOf(one.element);
        if (isTold(one.termId, part) && !always(one)) continue;
        const terms = told.get(part) ?? new Set();
        told.set(part, terms.add(one.termId));
        yield one;
      }
    },
  };
}

// A button "Menu" labelled "Menu, 3 new": its text was found already.
function saysItself(control: Element, surface: string): boolean {
  return control.textContent.toLowerCase().includes(surface.toLowerCase());
}

function elementOf(node: Text | Element): Element | null {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? hostOf(node) ?? null);
}

// A slotted word stands in the button that shows it, a word in a shadow root in what its host is in.
function findControl(element: Element): Element | null {
  for (let at: Element | null | undefined = element; at; at = slotOf(at) ?? hostOf(at)) {
    const control = at.closest(controls);
    if (control) return control;
  }
  return null;
}

function slotOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.assignedSlot) at = at.parentElement;
  return at?.assignedSlot ?? null;
}

function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function remember<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = ask(element);
    known.set(element, answer);
    return answer;
  };
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
