/** What of a page is still to be read, and reading it bit by bit. */
import { frameDocument, openShadow } from '../navigator/page-roots.ts';
import { runAround, textBeside } from './inline-run.ts';
import { labelOf } from './labels.ts';
import { matchText, type Matcher } from './matcher.ts';
import { openReader, type Entry } from './read-texts.ts';
import { fencesIn, isFenced, isUnread, textRoot } from './readable-text.ts';
import { openReadingList, type ReadingList } from './reading-list.ts';

type Root = Document | ShadowRoot;

export interface PageWork {
  list: ReadingList;
  /** A root, an element with all in it, or a text that is to be read (again). */
  look(node: Node): void;
  /** An element's label is to be read (again). */
  label(element: Element): void;
  /** Elements that may be drawn otherwise: what is in one line there may not be any more. */
  restyled: Set<Node>;
  /** A node was taken out; the walk may have stood in it. */
  removed(node: Node): void;
  /** Reads all that is to be read; stops after every few nodes. */
  workOff(): Generator<void>;
}

/** Longer than most paragraphs: worth asking what it stands in before it is read. */
const long = 400;
/** After so many nodes the clock may be looked at. */
const stride = 32;
/** More to do than this, and everything is read from the beginning. */
const most = 5000;

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
  let walk: { walker: TreeWalker; broken: boolean } | undefined;

  function look(node: Node): void {
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
    for (const element of scope.querySelectorAll('[aria-label],input,iframe,frame'))
      lookAt(element);
    const walker = documentOf(scope).createTreeWalker(scope, 1 /* SHOW_ELEMENT */);
    yield* steps(walker, (node) => {
      addShadow(node as Element);
      return undefined;
    });
    const start = isRoot(scope) ? textRoot(scope) : scope;
    if (!start) return;
    if (!isRoot(scope) && isFenced(scope)) return forgetIn(scope);
    const fences = fencesIn(start as Element | Root);
    const texts = documentOf(scope).createTreeWalker(start, 4 /* SHOW_TEXT */);
    read.add(scope);
    yield* steps(texts, (node, again) => {
      const fence = fences?.get(node as Text);
      if (fence) {
        forgetIn(fence);
        return lastIn(fence);
      }
      // A script is passed over before it is read; a short one, and a style, once a word was found in it.
      if ((node as Text).length > long && isUnread(node as Text)) return undefined;
      return reader.read(node as Text, again || !first);
    });
  }

  function forgetIn(fence: Element): void {
    const walker = documentOf(fence).createTreeWalker(fence, 4 /* SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) reader.forget(node);
  }

  /** Stops every few nodes. A walk whose node was taken out meanwhile begins again. */
  function* steps(
    walker: TreeWalker,
    act: (node: Node, again: boolean) => Node | undefined,
  ): Generator<void> {
    const own = { walker, broken: false };
    walk = own;
    let count = 0;
    let again = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const last = act(node, again);
      if (last && last !== node) {
        // What is read as one may end behind the part that is looked at.
        if (!walker.root.contains(last)) break;
        walker.currentNode = last;
      }
      if (++count % stride > 0) continue;
      yield;
      if (!own.broken) continue;
      own.broken = false;
      again = true;
      walker.currentNode = walker.root;
    }
    walk = undefined;
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
    const run = runAround(text);
    for (let at = 0; at < run.length; at += 1) {
      dirty.delete(run[at]!);
      at = run.indexOf(reader.read(run[at]!, true), at);
    }
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
    removed(node) {
      if (walk && node.contains(walk.walker.currentNode)) walk.broken = true;
    },
    workOff,
  };
}

/** A text itself; the texts beside an element, which it may have come between. */
function textsAt(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  if (node.nodeType !== 1) return [];
  return [false, true].flatMap((forward) => textBeside(node, forward) ?? []);
}

function isRoot(node: Node): node is Root {
  return node.nodeType === 9 || node.nodeType === 11;
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
