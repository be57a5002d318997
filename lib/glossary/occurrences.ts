/** What was found, as a reader has it: what it means where it stands, in what to press, in which part of the page. */
import { meaningOf } from './context.ts';
import { openRegions, textAround } from './look-around.ts';
import type { Found, Entry } from './read-texts.ts';
import { isReadable } from './readable-text.ts';
import { hostOf } from '../navigator/page-roots.ts';
import type { Matcher } from './matcher.ts';
import { openStandings } from './standing.ts';
import type { Occurrence } from './types.ts';

export interface LookOptions {
  /** Whether a person can see the element. Asked for elements with a hit only. */
  isVisible?: (element: Element) => boolean;
}

/** A word of the calm choice. */
export interface Chosen extends Occurrence {
  /** False: told of before in this part of the page, and here for the harm that pressing its control does. */
  isFirst: boolean;
}

/** One look at the page as it is now: answers hold until it changes. Everything in reading order, a list a text. */
export interface Look {
  /** Every term that can be seen. */
  all(): Iterable<Occurrence[]>;
  /** The calm choice: a term's first occurrence in each part of the page, and what does harm on every control. */
  firstInEachPart(): Iterable<Chosen[]>;
}

/** Opens a look at what the scanner found. */
export function lookAt(
  entries: readonly Entry[],
  matcher: Matcher,
  { isVisible = openSight() }: LookOptions = {},
): Look {
  const visible = remember(isVisible);
  const { controlOf, partOf } = openStandings();
  const regionOf = openRegions();
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

  /** What can be seen of an entry's terms, but for those that are skipped unseen. */
  function occurrencesIn({ node, found }: Entry, skip?: (found: Found) => boolean): Occurrence[] {
    const seen: Occurrence[] = [];
    for (const one of found) {
      const occurrence = skip?.(one) ? undefined : resolve(one, node);
      if (occurrence && visible(occurrence.element)) seen.push(occurrence);
    }
    return seen;
  }

  return {
    *all() {
      for (const entry of entries) yield occurrencesIn(entry);
    },
    *firstInEachPart() {
      const toldIn = openParts(partOf);
      for (const entry of entries) {
        const told = toldIn(elementOf(entry.node));
        // Nothing more has to be known of a word with one meaning, which was told of here and does no harm.
        const isTwice = ({ form }: Found) =>
          !form.rules && !matcher.danger.has(form.id) && told.has(form.id);
        const chosen: Chosen[] = [];
        for (const one of occurrencesIn(entry, isTwice)) {
          const terms = toldIn(one.element);
          const isFirst = !terms.has(one.termId);
          if (!isFirst && !(one.danger && one.control)) continue;
          terms.add(one.termId);
          chosen.push({ ...one, isFirst });
        }
        yield chosen;
      }
    },
  };
}

/** From an element to the terms that were told of in its part of the page, to be added to. */
function openParts(
  partOf: (element: Element) => Element | null,
): (element: Element | null) => Set<string> {
  const told = new Map<Element | null, Set<string>>();
  return (element) => {
    const part = element && partOf(element);
    let terms = told.get(part);
    if (!terms) told.set(part, (terms = new Set()));
    return terms;
  };
}

// A button "Menu" labelled "Menu, 3 new": its text was found already.
function saysItself(control: Element, surface: string): boolean {
  return control.textContent.toLowerCase().includes(surface.toLowerCase());
}

function elementOf(node: Text | Element): Element | null {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? hostOf(node) ?? null);
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
const drawn = { opacityProperty: true, visibilityProperty: true };

/** Whether an element is drawn, and every frame it is in: of each of these it is asked once. */
function openSight(): (element: Element) => boolean {
  const frames = new Map<Document, boolean>();
  const inFrame = (document: Document): boolean => {
    let seen = frames.get(document);
    if (seen === undefined) {
      const frame = document.defaultView?.frameElement;
      frames.set(document, (seen = !frame || isSeen(frame)));
    }
    return seen;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility(drawn) && inFrame(element.ownerDocument);
  return isSeen;
}
