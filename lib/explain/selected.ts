/** A text on its way from the page to its explanation. It lives in memory only. */

/** What is selected on a page. */
export interface Selected {
  /** Lines as a reader sees them; empty where nothing that may be read is selected. */
  text: string;
  /** There was more of it. */
  cut: boolean;
}

/** A selected text with what helps to explain it. */
export interface Explained extends Selected {
  /** Whose page it stood on; null where that is not known. */
  carrier: string | null;
}

/** Enough for a paragraph of terms; more is read on the page, word by word. */
export const longest = 2000;

/** Cut at the end of a word. */
export function shorten(text: string): Selected {
  const tidy = text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (tidy.length <= longest) return { text: tidy, cut: false };
  const start = tidy.slice(0, longest + 1);
  const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return { text: start.slice(0, end > 0 ? end : longest).trimEnd(), cut: true };
}
