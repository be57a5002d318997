/**
 * Underlines words with the CSS Custom Highlight API: the page's own DOM stays as it is, and it holds
 * no live range of ours. Nothing is painted where the browser has no such thing.
 */
import type { Choice, Mark } from './mark.ts';
import paintStyle from './paint.css?inline';

/** As in the sheet. */
const names = { words: 'mark-2', dangers: 'mark-3' } as const;

type Root = Document | ShadowRoot;

export interface Painter {
  /** Paints these and nothing else. */
  paint(choice: Choice): void;
  /** Not to be seen for now, whatever is painted. */
  setAside(aside: boolean): void;
}

/** Paints until the signal, which takes everything out again. */
export function openPainter(signal: AbortSignal): Painter {
  const sheets = new Map<Root, CSSStyleSheet>();
  const painted = new Set<Document>();
  const now: { choice: Choice; aside: boolean } = {
    choice: { words: [], dangers: [] },
    aside: false,
  };
  const paint = ({ words, dangers }: Choice) => {
    const marks = [...words, ...dangers];
    dress(sheets, new Set(marks.flatMap(({ element }) => rootsOf(element))));
    const documents = new Set(marks.map(({ element }) => element.ownerDocument));
    for (const document of [...painted, ...documents]) {
      setHighlight(document, names.words, words);
      setHighlight(document, names.dangers, dangers);
      painted.add(document);
    }
  };
  const nothing = { words: [], dangers: [] };
  signal.addEventListener('abort', () => paint(nothing));
  return {
    paint(choice) {
      now.choice = choice;
      if (!now.aside && !signal.aborted) paint(choice);
    },
    setAside(aside) {
      now.aside = aside;
      if (!signal.aborted) paint(aside ? nothing : now.choice);
    },
  };
}

/** Highlights belong to a document: a frame has its own. */
function setHighlight(document: Document, name: string, marks: readonly Mark[]): void {
  const view = document.defaultView;
  const highlights = view && (view.CSS as { highlights?: HighlightRegistry }).highlights;
  if (!highlights) return;
  const own = marks.filter(({ element }) => element.ownerDocument === document);
  if (own.length === 0) highlights.delete(name);
  else highlights.set(name, new view.Highlight(...own.map(({ range }) => range)));
}

/** In Firefox (153) a document's sheet does not reach into its open shadow roots; in Chromium it does. */
function rootsOf(element: Element): Root[] {
  const root = element.getRootNode() as Root;
  const document = element.ownerDocument;
  return import.meta.env.FIREFOX && root !== document ? [document, root] : [document];
}

/** Exactly these roots wear our sheet; a page that has set its own sheets anew gets it again. */
function dress(sheets: Map<Root, CSSStyleSheet>, wanted: ReadonlySet<Root>): void {
  for (const root of wanted) {
    const sheet = sheets.get(root) ?? sheetFor(root);
    if (!sheet) continue;
    sheets.set(root, sheet);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  for (const [root, sheet] of sheets)
    if (!wanted.has(root)) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      sheets.delete(root);
    }
}

/** Undefined for the document of a frame that is gone. */
function sheetFor(root: Root): CSSStyleSheet | undefined {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paintStyle);
  return sheet;
}
