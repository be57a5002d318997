/**
 * Underlines words with the CSS Custom Highlight API: the page's own DOM stays as it is, and it holds
 * no live range of ours. Nothing is painted where the browser has no such thing.
 */
import type { Registries } from './highlights-of.ts';
import { nothing, type Choice, type Mark } from './mark.ts';
import paintStyle from './paint.css?inline';

type Root = Document | ShadowRoot;

/** As in the sheet. */
const names = { words: 'mark-2', dangers: 'mark-3' } as const;

export interface Painter {
  /** Paints these and nothing else. */
  paint(choice: Choice): void;
  /** What is painted in these texts is painted no more: they say something else. */
  wipe(texts: ReadonlySet<Node>): void;
  /** Not to be seen for now, whatever is painted. */
  setAside(aside: boolean): void;
}

/** Paints until the signal, which takes everything out again. */
export function openPainter(registryOf: Registries, signal: AbortSignal): Painter {
  const sheets = new Map<Root, CSSStyleSheet>();
  const documents = new Set<Document>();
  /** What is painted, or will be again. */
  const now = { choice: nothing, aside: false };
  /** Which of them stand in a text; those in texts that say something else by now stand no more. */
  const inText = new Map<Node, Mark[]>();
  const wiped = new Set<Mark>();
  const draw = ({ words, dangers }: Choice) => {
    const marks = [...words, ...dangers].filter(({ range }) => range);
    dress(sheets, new Set(marks.flatMap(({ element }) => rootsOf(element))));
    for (const { element } of marks) documents.add(element.ownerDocument);
    for (const document of documents) {
      setHighlight(registryOf, document, names.words, words);
      setHighlight(registryOf, document, names.dangers, dangers);
    }
  };
  const keep = (choice: Choice) => {
    now.choice = choice;
    wiped.clear();
    inText.clear();
    for (const mark of [...choice.words, ...choice.dangers])
      for (const text of new Set(mark.span && [mark.span.start, mark.span.end]))
        if (!inText.get(text)?.push(mark)) inText.set(text, [mark]);
  };
  signal.addEventListener('abort', () => draw(nothing));
  return {
    paint(choice) {
      const { words, dangers } = now.choice;
      // Painted anew all is drawn anew.
      const isNew =
        wiped.size > 0 || !isSame(choice.words, words) || !isSame(choice.dangers, dangers);
      if (signal.aborted || !isNew) return;
      keep(choice);
      if (!now.aside) draw(choice);
    },
    wipe(texts) {
      for (const text of texts)
        for (const mark of inText.get(text) ?? []) {
          wiped.add(mark);
          for (const name of Object.values(names))
            registryOf(mark.element.ownerDocument)?.get(name)?.delete(mark.range!);
        }
    },
    setAside(aside) {
      now.aside = aside;
      const stands = (mark: Mark) => !wiped.has(mark);
      const { words, dangers } = aside ? nothing : now.choice;
      if (!signal.aborted) draw({ words: words.filter(stands), dangers: dangers.filter(stands) });
    },
  };
}

function isSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every(({ range }, at) => isSameRange(range, b[at]!.range));
}

function isSameRange(a: StaticRange | null, b: StaticRange | null): boolean {
  return (
    a?.startContainer === b?.startContainer &&
    a?.startOffset === b?.startOffset &&
    a?.endContainer === b?.endContainer &&
    a?.endOffset === b?.endOffset
  );
}

/** Highlights belong to a document: a frame has its own. */
function setHighlight(
  registryOf: Registries,
  document: Document,
  name: string,
  marks: readonly Mark[],
): void {
  const view = document.defaultView;
  const highlights = registryOf(document);
  if (!view || !highlights) return;
  const ranges = marks.flatMap(({ element, range }) =>
    range && element.ownerDocument === document ? [range] : [],
  );
  if (ranges.length === 0) highlights.delete(name);
  else highlights.set(name, new view.Highlight(...ranges));
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
