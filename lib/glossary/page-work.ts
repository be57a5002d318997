/** What of a page is still to be read, and reading it bit by bit. */
import { frameDocument, openShadow, type Root } from '../navigator/page-roots.ts';
import { mayBegin, passageOf, type Passage } from './begins.ts';
import { runAround, textsAt } from './inline-run.ts';
import { labelOf } from './labels.ts';
import { matchText, type Matcher } from './matcher.ts';
import { openReader, type Entry } from './read-texts.ts';
import {
  firstTexts,
  isFence,
  isFenced,
  isTypedInto,
  isUnread,
  textRoot,
  fenceMarks,
  lookedAt,
} from './readable-text.ts';
import { openReadingList, type ReadingList } from './reading-list.ts';
import { isRoot, lastIn, stepOut, walkerOf, type Walk } from './walkers.ts';

export interface PageWork {
  list: ReadingList;
  /** A root, an element with all in it, or a text that is to be read (again). */
  look(node: Node): void;
  /** An element's label is to be read (again). */
  label(element: Element): void;
  /** Elements that may be drawn otherwise: what is in one line there may not be any more. */
  restyled: Set<Node>;
  /** The page has changed under a walk: it goes on where it stands, or stood; what changed is told besides. */
  disturbed(records: readonly MutationRecord[]): void;
  /** What comes next takes long, and cannot be cut. */
  readonly uncut: boolean;
  /** Reads all that is to be read; stops after every few nodes. */
  workOff(): Generator<void>;
}

/** Longer than most paragraphs: worth asking what it stands in before it is read. */
const long = 400;
/** After so many nodes the clock may be looked at. */
const stride = 128;
/** More to do than this, and everything is read from the beginning. */
const most = 5000;

/** Elements: with more of them, asking for all that they say takes a slice of its own. */
const large = 5000;

/** The work on one page. */
export function openPageWork(matcher: Matcher, onRoot: (root: Root) => void): PageWork {
  const list = openReadingList();
  const reader = openReader(matcher, (text) => !isUnread(text), list.add);
  const roots = new Set<Root>();
  const labels = new WeakMap<Element, Entry>();
  const dirty = new Set<Node>();
  const restyled = new Set<Node>();
  /** Roots that were begun: what is read there is read again. */
  const read = new WeakSet<Node>();
  let walk: Walk | undefined;
  let uncut = false;

  function look(node: Node): void {
    if (walk) walk.said = undefined;
    if (isRoot(node) && !roots.has(node)) {
      roots.add(node);
      onRoot(node);
    }
    dirty.add(node);
    if (dirty.size > most) startOver();
  }

  function startOver(): void {
    dirty.clear();
    for (const root of roots)
      if (root.isConnected) dirty.add(root);
      else roots.delete(root);
  }

  function label(element: Element): void {
    const before = labels.get(element);
    if (before) before.current = false;
    const text = labelOf(element);
    if (text === undefined || isFenced(element)) return;
    const found = matchText(matcher, text).map(({ start, end, form }) => ({
      form,
      surface: text.slice(start, end),
      span: null,
    }));
    if (found.length === 0) return;
    const entry = { node: element, found, current: true, asOne: false };
    labels.set(element, entry);
    list.add(entry);
  }

  function* lookIn(scope: Root | Element, first: boolean): Generator<void> {
    if (!isRoot(scope)) lookAt(scope);
    const fences: Element[] = [];
    for (const element of scope.querySelectorAll(`${fenceMarks},[aria-label]`)) {
      label(element);
      if (isFence(element)) fences.push(element);
    }
    // On a large page the question alone takes a slice.
    yield;
    let elements = 0;
    yield* steps(walkerOf(scope, 1 /* SHOW_ELEMENT */), (own) => {
      elements += stride;
      return lookAtSome(own, fences);
    });
    const start = isRoot(scope) ? textRoot(scope) : scope;
    if (!start) return;
    if (!isRoot(scope) && isFenced(scope)) {
      forgetIn(scope);
      return;
    }
    uncut = elements > large;
    yield;
    uncut = false;
    read.add(scope);
    const texts = walkerOf(start, 12 /* SHOW_TEXT and SHOW_CDATA_SECTION */);
    const around = firstTexts(fences);
    // All texts at once would be those a person typed as well.
    const said = fences.some(isTypedInto) ? undefined : passageOf(start.textContent!);
    yield* steps(texts, (own) => readSome(own, around), said, !first);
  }

  /** Reads a few texts; what they say is asked for once, not of each of them, until something changes. */
  function readSome(own: Walk, fences: ReadonlyMap<Text, Element> | undefined): boolean {
    const texts = own.walker;
    for (let left = stride; left > 0; left -= 1) {
      const text = texts.nextNode() as Text | null;
      if (!text) return true;
      const { length } = text;
      const at = own.from;
      own.from += length;
      const fence = fences?.get(text);
      if (fence) {
        own.from = at + forgetIn(fence);
        texts.currentNode = lastIn(fence);
        continue;
      }
      const before = own.known ? reader.forget(text) : undefined;
      if (!before && own.said && !mayBegin(own.said, at, own.from)) continue;
      // A script is passed over before it is read; a short one, and a style, once a word was found in it.
      if (!before && length > long && isUnread(text)) continue;
      // Others were read as one with it: they have lost what was found as well.
      const last = before?.asOne ? reader.readRun(text) : reader.read(text, own.said, at);
      for (let next: Node | null = text; next && next !== last;) {
        next = texts.nextNode();
        own.from += (next as Text | null)?.length ?? 0;
      }
    }
    return false;
  }

  /** Answers how long the texts are in which nothing is found any more. */
  function forgetIn(fence: Element): number {
    const walker = walkerOf(fence, 12);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      reader.forget(node);
      length += (node as Text).length;
    }
    return length;
  }

  /** Stops every few nodes. */
  function* steps(walker: TreeWalker, go: Walk['go'], said?: Passage, known = false) {
    const own: Walk = { walker, go, said, from: 0, known };
    walk = own;
    while (!own.go(own)) yield;
    walk = undefined;
  }

  function lookAtSome({ walker }: Walk, fences: Element[]): boolean {
    for (let left = stride; left > 0; left -= 1) {
      const element = walker.nextNode() as Element | null;
      if (!element) return true;
      if (!lookedAt.has(element.localName)) addShadow(element);
      else {
        lookAt(element);
        if (isFence(element)) fences.push(element);
      }
    }
    return false;
  }

  function lookAt(element: Element): void {
    addShadow(element);
    const frame = frameDocument(element);
    if (frame && !roots.has(frame)) look(frame);
    label(element);
  }

  function addShadow(element: Element): void {
    const shadow = openShadow(element);
    if (shadow && !roots.has(shadow)) look(shadow);
  }

  function readRun(text: Text): void {
    if (isFenced(text)) {
      reader.forget(text);
      return;
    }
    for (const one of runAround(text)) dirty.delete(one);
    reader.readRun(text);
  }

  function redraw(): void {
    for (const text of reader.drawn) {
      if (!text.isConnected) reader.drawn.delete(text);
      else
        for (let at: Node | null = text; at; at = at.parentNode)
          if (restyled.has(at)) {
            dirty.add(text);
            break;
          }
    }
    restyled.clear();
  }

  function* workOff(): Generator<void> {
    let count = 0;
    for (;;) {
      if (restyled.size > 0) redraw();
      const [node] = dirty;
      if (!node) return;
      dirty.delete(node);
      if (!node.isConnected) continue;
      for (const text of textsAt(node)) readRun(text);
      if (node.nodeType !== 3)
        yield* lookIn(node as Root | Element, isRoot(node) && !read.has(node));
      if (++count % stride === 0) yield;
    }
  }

  return {
    list,
    look,
    label,
    restyled,
    get uncut() {
      return uncut;
    },
    disturbed(records) {
      if (!walk) return;
      walk.said = undefined;
      walk.known = true;
      for (const record of records) if (record.type === 'childList') stepOut(walk.walker, record);
    },
    workOff,
  };
}
