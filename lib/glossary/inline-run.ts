/** Which texts of a page are read as one: no block, line break, picture or field stands between them. */
import { isUnread } from './readable-text.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong time tt u var wbr'.split(
    ' ',
  ),
);

/** By name, not by style; and nothing that a person writes in. */
function isInline(node: Node): boolean {
  return (
    inline.has((node as Element).localName) &&
    !(node as Element).hasAttribute('contenteditable') &&
    !/^(text|search)box$/.test((node as Element).getAttribute('role') ?? '')
  );
}

/** The next text of the same run, or the one before; undefined at its end. `within`: may be in `from` itself. */
export function textBeside(from: Node, forward: boolean, within = false): Text | undefined {
  const sibling = forward ? 'nextSibling' : 'previousSibling';
  const child = forward ? 'firstChild' : 'lastChild';
  for (let at = from, entered = within; ; entered = false) {
    let next: Node | null = entered ? at : at[sibling];
    while (!next) {
      const parent: Node | null = at.parentNode;
      if (!parent || !isInline(parent)) return undefined;
      at = parent;
      next = at[sibling];
    }
    for (; next; next = at[child]) {
      at = next;
      if (at.nodeType === 3) return isUnread(at as Text) ? undefined : (at as Text);
      // A comment, as frameworks leave them between texts.
      if (at.nodeType === 8) break;
      if (!isInline(at)) return undefined;
    }
  }
}

/** The texts that something put in, or taken out, stands or stood between; undefined where a run ends. */
export function textsAround({
  target,
  previousSibling,
  nextSibling,
}: MutationRecord): (Text | undefined)[] {
  return [edge(target, previousSibling, false), edge(target, nextSibling, true)];
}

function edge(parent: Node, beside: Node | null, forward: boolean): Text | undefined {
  if (beside) return textBeside(beside, forward, true);
  return parent.nodeType === 1 && isInline(parent) ? textBeside(parent, forward) : undefined;
}

/** Every text of the run this one is in, in order. */
export function runAround(text: Text): Text[] {
  const run = [text];
  for (let at = textBeside(text, false); at; at = textBeside(at, false)) run.unshift(at);
  for (let at = textBeside(text, true); at; at = textBeside(at, true)) run.push(at);
  return run;
}

/** Whether the page's styles, too, leave two neighbours in one line: a span may be drawn as a block. */
export function isUnbroken(a: Text, b: Text): boolean {
  return crossed(a, b).every((element) => /^(inline|contents|)$/.test(displayOf(element)));
}

function crossed(a: Text, b: Text): Element[] {
  const elements: Element[] = [];
  for (let at = a.parentElement; at && !at.contains(b); at = at.parentElement) elements.push(at);
  for (let at = b.parentElement; at && !at.contains(a); at = at.parentElement) elements.push(at);
  return elements;
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}

/** A text itself; the texts beside an element, which it may have come between. */
export function textsAt(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  if (node.nodeType !== 1) return [];
  return [false, true].flatMap((forward) => textBeside(node, forward) ?? []);
}
