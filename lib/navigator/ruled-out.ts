/** Controls whose text and attributes cannot be a target's: not asked again until something in them has changed. */
import type { Target } from '../../content-rules/schema.ts';

/** More that changed between two looks is not kept in mind one by one. */
const enoughChanged = 5000;

export class RuledOut {
  #targets = new WeakMap<Element, Set<Target>>();
  /** Changed since the last `refresh`: in a storm the same few again and again. */
  readonly #changed = new Set<Node>();

  has(element: Element, target: Target): boolean {
    return this.#targets.get(element)?.has(target) === true;
  }

  add(element: Element, target: Target): void {
    const targets = this.#targets.get(element);
    if (targets) targets.add(target);
    else this.#targets.set(element, new Set([target]));
  }

  /** What observers tell: something in this node, or of it, is another. */
  note(node: Node): void {
    if (this.#changed.size > enoughChanged) this.forget();
    else this.#changed.add(node);
  }

  /** Forgets one that may have changed where no observer was. */
  drop(element: Element): void {
    this.#targets.delete(element);
  }

  /** Before asking: forgets what has changed, and all that holds it. */
  refresh(): void {
    const seen = new Set<Node>();
    for (const node of this.#changed)
      for (let at: Node | null | undefined = node; at && !seen.has(at); at = outOf(at)) {
        seen.add(at);
        this.#targets.delete(at as Element);
      }
    this.#changed.clear();
  }

  forget(): void {
    this.#targets = new WeakMap();
    this.#changed.clear();
  }
}

function outOf(node: Node): Node | null | undefined {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host;
}
