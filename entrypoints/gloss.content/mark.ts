/** A word of the page that has a meaning in the glossary, where it stands. */
export interface Mark {
  termId: string;
  /** As the page writes it. */
  surface: string;
  /** For `CSS.highlights`; static, so that it taxes no later change of the page. */
  range: StaticRange;
  /** The element the word begins in. */
  element: Element;
  /** What is pressed by pressing the word; null where nothing is. */
  control: Element | null;
}

/** What is to be painted, and in which of the two styles. */
export interface Choice {
  words: Mark[];
  dangers: Mark[];
}
