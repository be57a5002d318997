/** Small steps these changes share. */
import { everyTruth, labelOf, make, type Scene } from '../../scene.ts';
import { addressOf, button, group, isStep, link } from '../fourth/tools.ts';

export {
  addressOf,
  beginsWithVerb,
  boxed,
  button,
  capital,
  group,
  instead,
  isStep,
  link,
  pageOf,
  slugOf,
} from '../fourth/tools.ts';

/** What a person would call the control: its text, or what its icon is named. */
export const nameOf = ({ control }: Scene): string =>
  labelOf(control) || (control.getAttribute('aria-label') ?? '').trim();

/** A name of a thing, which a page can speak of. */
export const namesThing = (scene: Scene): boolean => !isStep(nameOf(scene));

/** Words inside a sentence: the first letter small, unless it begins an abbreviation or a name of two capitals. */
export const lowered = (words: string) =>
  words.replace(/^(?!Verizon|Xfinity|Lyca)\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase());

/** The name inside a sentence. */
export const spoken = (scene: Scene): string => lowered(nameOf(scene));

/** The name inside a sentence that says whose it is by itself. */
export const owned = (scene: Scene): string =>
  lowered(nameOf(scene).replace(/^(my|your|all|the) /i, ''));

/** A style rule that reaches the control also inside a shadow root. */
export function addRule(scene: Scene, css: string): void {
  const root = scene.control.getRootNode();
  const style = make(scene, 'style', {}, css);
  (root instanceof ShadowRoot ? root : scene.control.ownerDocument.head).append(style);
}

/** Changes the address of a link; false for what has none, or where the change does not fit. */
export function readdress(scene: Scene, change: (url: URL) => boolean | void): boolean {
  const url = addressOf(scene);
  if (!url || change(url) === false) return false;
  scene.control.setAttribute('href', url.href);
  return true;
}

/** As many digits as asked for, none of the first a nought. */
export const digits = ({ random }: Scene, count: number): string =>
  Array.from({ length: count }, (_, at) => Math.floor(random.next() * (at ? 10 : 9)) + (at ? 0 : 1))
    .join('')
    .slice(0, count);

/** Each of the controls into a box of its own, where it stood. */
export function eachInto(
  scene: Scene,
  build: (one: HTMLElement, at: number) => readonly [outer: HTMLElement, slot: HTMLElement],
): void {
  for (const [at, one] of everyTruth(scene).entries()) {
    const [outer, slot] = build(one, at);
    one.before(outer);
    slot.append(one);
  }
}

/** Words and one link, as a notice. */
export const notice = (scene: Scene, words: string, href: string, way: string): HTMLElement =>
  group(scene, make(scene, 'div', { role: 'status' }), words, link(scene, href, way));

/** One step of a tour of the page. */
export function tip(scene: Scene, label: string, words: string): HTMLElement {
  const box = make(scene, 'div', { role: 'dialog', 'aria-label': label });
  const said = make(scene, 'p', {}, words);
  return group(scene, box, said, button(scene, 'Got it'), button(scene, 'No tips'));
}

/** A row of tabs, the first of them open. */
export function tabsOf(scene: Scene, names: readonly string[]): HTMLElement {
  const list = make(scene, 'div', { role: 'tablist' });
  for (const [at, name] of names.entries()) {
    const tab = button(scene, name);
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(at === 0));
    list.append(tab);
  }
  return list;
}

/** A picture without content, as big as asked for. */
export const picture = (scene: Scene, alt: string, width: string, height: string): HTMLElement =>
  make(scene, 'img', {
    src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E',
    alt,
    width,
    height,
  });
