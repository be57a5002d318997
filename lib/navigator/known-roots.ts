/** The trees of a page, kept: only what is added to it is searched for more of them. */
import { frameDocument, openShadow, type Root } from './page-roots.ts';
import { RuledOut } from './ruled-out.ts';
import type { Steps } from './steps.ts';

/** More that was added between two looks is not searched one by one. */
const enoughAdded = 500;
/** An ordinary element given a tree of its own tells nobody: everything is searched again this often (ms). */
const againMs = 2000;

export class KnownRoots {
  /** What is known of the controls in them; as of the last reading. */
  readonly ruledOut = new RuledOut();
  readonly #document: Document;
  /** In each tree, what has a tree of its own or may get one: hosts, frames, custom elements. */
  #holders = new WeakMap<Root, Set<Element>>();
  #added = new Set<Element>();
  #searchedAt = -Infinity;
  /** False while, and after, a reading that was not finished. */
  #whole = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** What observers saw since the last reading. */
  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.ruledOut.note(record.target);
      if (record.type !== 'childList' || this.#added.size > enoughAdded) continue;
      for (const node of record.addedNodes)
        if (node.nodeType === 1) this.#added.add(node as Element);
    }
  }

  /** Every tree that is on the page now, outer before inner; `anew` is for what comes untold. */
  *read(anew = true): Steps<Root[]> {
    const added = this.#added;
    this.#added = new Set();
    const now = performance.now();
    const whole = this.#whole;
    this.#whole = false;
    if (!whole || added.size > enoughAdded || (anew && now - this.#searchedAt > againMs)) {
      this.#holders = new WeakMap();
      this.#searchedAt = now;
      this.ruledOut.forget();
    } else {
      this.ruledOut.refresh();
      for (const element of added) {
        // A tree not known yet is searched as a whole.
        const holders = this.#holders.get(element.getRootNode() as Root) ?? new Set();
        if (mayHold(element)) holders.add(element);
        // While it was out of the page nobody was told of it.
        this.ruledOut.drop(element);
        yield* search(element, holders, this.ruledOut);
      }
    }
    const found: Root[] = [];
    yield* this.#walk(this.#document, found);
    this.#whole = true;
    return found;
  }

  *#walk(root: Root, found: Root[]): Steps<void> {
    found.push(root);
    let holders = this.#holders.get(root);
    if (!holders) {
      this.#holders.set(root, (holders = new Set()));
      yield* search(root, holders);
    }
    for (const holder of holders) {
      const inner = openShadow(holder) ?? frameDocument(holder);
      if (holder.getRootNode() !== root) holders.delete(holder);
      else if (inner) yield* this.#walk(inner, found);
    }
  }
}

function* search(within: ParentNode, holders: Set<Element>, ruledOut?: RuledOut): Steps<void> {
  let count = 0;
  for (const element of within.querySelectorAll('*')) {
    ruledOut?.drop(element);
    if (mayHold(element)) holders.add(element);
    count += 1;
    if (count % 256 === 0) yield;
  }
}

function mayHold(element: Element): boolean {
  return openShadow(element) !== null || /-|^i?frame$/.test(element.localName);
}
