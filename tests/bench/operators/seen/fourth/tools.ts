/** Small steps the held-back changes share. */
import { hrefOf, labelOf, make, removeTruth, type Scene } from '../../scene.ts';

/** The document the control is in: a frame has its own. */
export const pageOf = ({ control }: Scene): Document => control.ownerDocument;

/** A link with these words. */
export const link = (scene: Scene, href: string, words: string) =>
  make(scene, 'a', { href }, words);

/** A button that sends no form. */
export const button = (scene: Scene, words: string) =>
  make(scene, 'button', { type: 'button' }, words);

/** Puts the control, without its neighbours, into a box that stands where it stood. */
export function boxed({ control }: Scene, box: HTMLElement, slot: HTMLElement = box): void {
  control.before(box);
  slot.append(control);
}

/** Where a link leads; undefined for what is no address of a page. */
export function addressOf({ control }: Scene): URL | undefined {
  const href = hrefOf(control);
  if (!href || href.startsWith('#')) return undefined;
  const url = new URL(href, control.ownerDocument.baseURI);
  return url.protocol.startsWith('http') ? url : undefined;
}

/** The label as part of an address. */
export const slugOf = (control: Element) =>
  labelOf(control)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** The label inside a sentence; abbreviations keep their capitals. */
export const said = ({ control }: Scene) =>
  labelOf(control).replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());

/** The first letter a capital. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Words that name no thing: no part of a page, document or setting could be called so. */
export const isStep = (label: string) =>
  label === '' ||
  /^(home|search|menu|details|next|continue|confirm|verify|submit|close|back|go|previous.*|(sign|log)[- ]?(in|on|out|up)|(buy|shop|learn|see|view|get|switch)( (now|more|all|started))?)$/i.test(
    label,
  );

/** Labels that begin with what is to be done. */
export const beginsWithVerb = (label: string) =>
  /^(add|bring|buy|call|cancel|change|check|compare|contact|disconnect|download|edit|explore|find|get|go|learn|log|make|manage|move|open|pay|read|register|request|schedule|see|set|shop|show|sign|start|suspend|switch|track|trade|transfer|turn|unlock|update|upgrade|view)\b/i.test(
    label,
  );

/** Something with the look of the control and another purpose. */
export function instead(scene: Scene, heir: HTMLElement, box = heir): void {
  heir.className = scene.control.className;
  removeTruth(scene, box);
}

/** A box of words and controls, with a space between them. */
export function group(scene: Scene, box: HTMLElement, ...parts: (string | Element)[]): HTMLElement {
  for (const part of parts) box.append(part, ' ');
  return box;
}
