/** A way to find a control again: what it keeps of the page before, and what it answers on the page after. */
import type { Target } from '../../../content-rules/schema.ts';

export interface Answer {
  /** The one control; undefined is "not found". */
  element?: Element | undefined;
  /** Why, for the list of failures. */
  note?: string;
  /** Its score; where too little spoke for any, the one that came nearest. */
  bet?: { element: Element; score: number };
}

export interface Method {
  name: string;
  /** Asked on the page before. What it returns is asked after the change; it keeps no element. */
  record(control: Element, target: Target): () => Answer;
}

/** The one element of a list; with several or none there is no answer. */
export function only(found: ArrayLike<Element>): Answer {
  return { element: found.length === 1 ? found[0] : undefined };
}
