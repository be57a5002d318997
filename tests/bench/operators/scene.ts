/** A page about to change: the control a case is about, and what a ring may stand on. Runs in the page. */
import type { Random } from '../random.ts';

export interface Scene {
  document: Document;
  /** The control as it stands now; an operator that swaps it puts the new one here. */
  control: HTMLElement;
  /** Every element a ring may stand on; empty where silence is right. By reference: no matcher sees it. */
  truth: Set<Element>;
  random: Random;
  /** The rule itself says that the path tells it from others of its name: a twin with another path is none. */
  pathDecides: boolean;
}

/** What is left after the change: the control, no control, or equals nobody can choose between. */
export type Leaves = 'present' | 'absent' | 'ambiguous';

export interface Operator {
  id: string;
  leaves: Leaves;
  /** Changes the page; false, and nothing changed, where it does not fit this control. */
  apply(scene: Scene): boolean;
}

/** An operator after which the control is still there. */
export const present = (id: string, apply: (scene: Scene) => boolean | void): Operator => ({
  id,
  leaves: 'present',
  apply: (scene) => apply(scene) !== false,
});

/** An operator after which nothing may be ringed. */
export const absent = (id: string, apply: (scene: Scene) => boolean | void): Operator => ({
  id,
  leaves: 'absent',
  apply: (scene) => {
    const fits = apply(scene) !== false;
    if (fits) scene.truth.clear();
    return fits;
  },
});

/** An operator after which two equal controls stand there, unless the rule needs the path to agree. */
export const ambiguous = (id: string, apply: (scene: Scene) => boolean | void): Operator => ({
  id,
  leaves: 'ambiguous',
  apply: (scene) => (scene.pathDecides ? false : absent(id, apply).apply(scene)),
});

/** The text a person sees on the control. */
export function labelOf(control: Element): string {
  return (control.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts another element in the control's place. */
export function swap(scene: Scene, successor: HTMLElement): void {
  const old = scene.control;
  old.replaceWith(successor);
  scene.control = successor;
  if (scene.truth.delete(old)) scene.truth.add(successor);
}

/** The same control under another tag name; attributes of the old kind are left out. */
export function retag(scene: Scene, tag: string, without: readonly string[] = []): HTMLElement {
  const successor = scene.document.createElement(tag);
  for (const { name, value } of scene.control.attributes)
    if (!without.includes(name)) successor.setAttribute(name, value);
  successor.append(...scene.control.childNodes);
  swap(scene, successor);
  return successor;
}

/** The deepest text node that carries most of the label, to be edited in place. */
export function mainText(control: Element): Text | undefined {
  const walker = control.ownerDocument.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  let longest: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node.nodeValue ?? '').trim().length > (longest?.data.trim().length ?? 0))
      longest = node as Text;
  return longest;
}

/** Edits the label; false where there is no text. */
export function relabel(control: Element, change: (label: string) => string): boolean {
  const text = mainText(control);
  if (!text) return false;
  const words = text.data.replace(/\s+/g, ' ').trim();
  const changed = change(words);
  if (changed === words) return false;
  text.data = changed;
  return true;
}

/** An element from tag, attributes and text. */
export function make(
  { document }: Pick<Scene, 'document'>,
  tag: string,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** Everything a ring may stand on, the control among it. */
export const everyTruth = ({ truth, control }: Pick<Scene, 'truth' | 'control'>) =>
  [...new Set([...truth, control])] as HTMLElement[];

/** Takes out everything a ring may stand on, leaving `instead` where the control stood. */
export function removeTruth(scene: Scene, ...instead: Element[]): void {
  scene.control.before(...instead);
  for (const element of everyTruth(scene)) element.remove();
}

/** Whether something lies over a control can be told only where a person looks. */
export function comeIntoView({ control }: Scene): void {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** A link's address with its path changed; '' for other controls. */
export function hrefOf(control: Element): string {
  return control.getAttribute('href') ?? '';
}

/** Style that hides from the eye and not from assistive technology. */
export const forReaders =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
