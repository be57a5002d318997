/** Describes a control of a page: for rule authors and for measuring. Not part of the content script. */
import type { Target } from '../../content-rules/schema.ts';
import { controlName } from './accessible-name.ts';
import { queryControls, rowOf } from './controls.ts';
import { describe } from './description.ts';
import { mayBeMeant } from './gate.ts';
import type { Sight } from './locate.ts';
import { PageControl } from './page-control.ts';
import { Sought } from './sought.ts';

/** The target that means this element, in the rules' own format. */
export function describeControl(element: Element, sight: Sight): Target {
  const lines = sight.roots.map((root) => Array.from(queryControls(root, undefined)));
  const controls = lines.flatMap((line) =>
    line.map((_, at) => new PageControl(line, at, sight.overlay)),
  );
  const line = lines.find((it) => it.includes(element)) ?? [element];
  const own = new PageControl(line, line.indexOf(element), sight.overlay);
  const around = { phrases: phrasesIn(element), neighbours: neighboursIn(line, element) };
  const others = controls.filter((control) => control.element !== element);
  const sought = new Sought({ names: [own.name] });
  return describe(own, around, others, (it) => mayBeMeant((it as PageControl).element, sought));
}

/** Other controls are its neighbours, told by their own names. */
const notSaid = 'script, style, noscript, a, button';

/** Texts of its row or card, in order, that are no part of it. Numbers change; they describe nothing. */
function phrasesIn(element: Element): string[] {
  const row = rowOf(element);
  if (!row) return [];
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(row, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const inside = element.contains(node) || node.parentElement?.closest(notSaid);
    if (text.length > 2 && text.length <= 40 && !inside && !/\d/.test(text)) texts.push(text);
  }
  return texts.slice(0, 2);
}

/** The next named control on each side that is neither part of it nor the whole it is part of. */
function neighboursIn(line: readonly Element[], element: Element): string[] {
  const at = line.indexOf(element);
  const next = (others: Element[]) =>
    others
      .slice(0, 2)
      .filter((other) => !other.contains(element) && !element.contains(other))
      .map(controlName)
      .find((name) => name !== '');
  return [next(line.slice(0, at).reverse()), next(line.slice(at + 1))].filter(
    (name) => name !== undefined,
  );
}
