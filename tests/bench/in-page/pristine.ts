/** A page that can be put back as it was, any number of times. Runs in the page. */
import { frameDocument, pageRoots } from '../../../lib/navigator/page-roots.ts';

/** Everything that stays the same from case to case. */
export interface Pristine {
  body: HTMLElement;
  /** What stood in the head: what a change adds there is taken out again. */
  head: ReadonlySet<Element>;
  lang: string;
  className: string;
  /** Places of the marked controls among all elements of the page, by subject. */
  places: Map<string, number[]>;
}

/** Keeps the page as loaded; what marked the controls is taken off, as are the practice names. */
export function keepPristine(document: Document): Pristine {
  fillFrames(document);
  const places = new Map<string, number[]>();
  elementsOf(document).forEach((element, at) => {
    for (const id of element.getAttribute('data-bench')?.split(' ') ?? [])
      places.set(id, [...(places.get(id) ?? []), at]);
    element.removeAttribute('data-bench');
    // A name only the practice sites have: it would be a test id no carrier gives.
    element.removeAttribute('data-practice');
  });
  keepFrames(document);
  const { lang, className } = document.documentElement;
  const body = document.body.cloneNode(true) as HTMLElement;
  return { body, head: new Set(document.head.children), lang, className, places };
}

/** Puts the page back; returns the elements at these places. */
export function restore(document: Document, pristine: Pristine, at: number[]): HTMLElement[] {
  document.body.replaceWith(pristine.body.cloneNode(true));
  for (const added of [...document.head.children]) if (!pristine.head.has(added)) added.remove();
  document.documentElement.lang = pristine.lang;
  document.documentElement.className = pristine.className;
  fillFrames(document);
  document.defaultView?.scrollTo(0, 0);
  const all = elementsOf(document);
  return at.map((place) => all[place] as HTMLElement);
}

/** Every element of the page, shadow roots and frames included, in a fixed order. */
export function elementsOf(document: Document): Element[] {
  return [...pageRoots(document)].flatMap((root) => [...root.querySelectorAll('*')]);
}

function fillFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe[data-bench-frame]')) {
    const inner = frameDocument(frame);
    inner?.open();
    inner?.write(frame.getAttribute('data-bench-frame')!);
    inner?.close();
  }
}

function keepFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe[data-bench-frame]'))
    frame.setAttribute('data-bench-frame', frameDocument(frame)!.documentElement.outerHTML);
}
