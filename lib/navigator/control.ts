/** A control as scoring and deciding see it: facts only, so that both are pure and can be measured anywhere. */

/**
 * One control, described. Whoever describes it (a page's element, a record of a data set) may answer
 * the dear questions lazily: they are asked only where a target speaks of them.
 */
export interface Control {
  readonly role: string | undefined;
  readonly name: string;
  /** What is written on it, where screen readers are told something else; "" otherwise. */
  readonly text: string;
  /** Of several pieces of text on it the first: a title over its description, a label before its state. */
  readonly head: string;
  /** Where it leads; undefined for what is no link. */
  readonly url: URL | undefined;
  /** The host of the page it stands on: "/path" in a rule means a path there. */
  readonly pageHost: string;
  readonly id: string;
  readonly testIds: readonly string[];
  attribute(name: string): string | null;
  /** Every landmark it stands in, innermost first. */
  readonly landmarks: ReadonlySet<string>;
  /** The nearest heading before it. */
  readonly heading: string;
  /** The text of its row, item or card. */
  readonly near: string;
  /** The names of the controls right before and after it. */
  readonly beside: readonly string[];
  /** The id of the nearest container that has one a person gave, "" where there is none. */
  readonly container: string;
  /** It opens something of its own: a menu, more text. */
  readonly opens: boolean;
  readonly visible: boolean;
  readonly enabled: boolean;
  /** Something lies over it. */
  readonly covered: boolean;
  /** Within the window, not scrolled out of it. */
  readonly inView: boolean;
  /** One stands inside the other: the same press. */
  overlaps(other: Control): boolean;
}
