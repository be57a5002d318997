/** Small steps the held-back changes share. */
import { hrefOf, labelOf, make, type Scene } from '../../scene.ts';

/** The document the control is in: a frame has its own. */
export const pageOf = ({ control }: Scene): Document => control.ownerDocument;

/** Puts the control, without its neighbours, into a box that stands where it stood. */
export function boxed(scene: Scene, box: HTMLElement, slot: HTMLElement = box): void {
  scene.control.before(box);
  slot.append(scene.control);
}

/** A style rule that reaches the control also inside a shadow root. */
export function addRule(scene: Scene, css: string): void {
  const root = scene.control.getRootNode();
  const style = make(scene, 'style', {}, css);
  (root instanceof ShadowRoot ? root : pageOf(scene).head).append(style);
}

/** Where a link leads; undefined for what is no address of a page. */
export function addressOf({ control }: Scene): URL | undefined {
  const href = hrefOf(control);
  if (!href || href.startsWith('#')) return undefined;
  const url = new URL(href, control.ownerDocument.baseURI);
  return url.protocol.startsWith('http') ? url : undefined;
}

/** "example.com" of "www.example.com", "example.co.uk" of "www.example.co.uk". */
export const siteOf = ({ hostname }: { hostname: string }) =>
  hostname
    .split('.')
    .slice(/\.co\.\w+$/.test(hostname) ? -3 : -2)
    .join('.');

/** The label as part of an address. */
export const slugOf = (control: Element) =>
  labelOf(control)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Words that only take a person one step further. */
export const isOnward = (label: string) =>
  /^(next|continue|confirm|verify|submit|close|back|go|previous.*)$/i.test(label);

/** Words no part of a page could be named after. */
export const isStep = (label: string) =>
  isOnward(label) ||
  /^(home|overview|features|search|menu|details|(sign|log) ?in|(buy|shop|learn|see|view)( (now|more|all))?)$/i.test(
    label,
  );

/** A link with these words. */
export const link = (scene: Scene, href: string, words: string) =>
  make(scene, 'a', { href }, words);
