/** Changes held back to what the control is made of and where it leads. */
import { labelOf, mainText, make, present, retag, type Operator, type Scene } from '../../scene.ts';
import { addressOf, boxed, link, pageOf } from './tools.ts';

/** The same element otherwise written. */
const elements: readonly Operator[] = [
  // Angular and React: attributes for scoped styles everywhere, comments between the parts of a text.
  present('marks of a framework', (scene) => {
    const mark = `_ngcontent-ng-c${Math.floor(scene.random.next() * 1e9)}`;
    for (const one of pageOf(scene).body.querySelectorAll('*')) one.setAttribute(mark, '');
    scene.control.setAttribute('data-reactid', '.0.1.$4');
    const text = mainText(scene.control);
    const at = text?.data.trimEnd().lastIndexOf(' ') ?? -1;
    if (text && at > 0) text.splitText(at).before(scene.document.createComment(' '));
    scene.control.before(scene.document.createComment('bindings={"ng-reflect-ng-if":"true"}'));
  }),
  // Localisation tools keep product names from being translated and from mixing with right-to-left text.
  present('kept from translation', (scene) => {
    const inner = make(scene, 'bdi', { lang: 'en', translate: 'no', class: 'notranslate' });
    inner.append(...scene.control.childNodes);
    scene.control.append(inner);
  }),
  // Menus mark where a person is; routers write it by themselves (router-link-active).
  present('marked as the current page', ({ control }) => {
    control.setAttribute('aria-current', 'page');
    control.classList.add('router-link-active', 'is-selected');
  }),
  // Verizon: "Sign in" got a menu of its own, which is shut at first.
  present('a menu of its own, shut', (scene) => {
    const { control } = scene;
    const menu = make(scene, 'div', { id: 'flyout-7', style: 'display:none' });
    menu.append(link(scene, '/overview/all', `All of ${labelOf(control)}`), ' ');
    menu.append(link(scene, '/overview/new', 'What is new'));
    for (const [name, value] of [
      ['aria-haspopup', 'true'],
      ['aria-expanded', 'false'],
      ['aria-controls', 'flyout-7'],
    ] as const)
      control.setAttribute(name, value);
    control.after(menu);
  }),
  // Icon bars: the words are in the tooltip only.
  present('icon with a tooltip only', (scene) => {
    const { control } = scene;
    const label = labelOf(control);
    if (!label) return false;
    const style = 'display:inline-block;width:20px;height:20px;background:currentColor';
    for (const name of ['aria-label', 'aria-labelledby']) control.removeAttribute(name);
    control.replaceChildren(make(scene, 'span', { class: 'ico', 'aria-hidden': 'true', style }));
    control.title = label;
    return true;
  }),
  // Rails and Spring pages: what changes something is sent by a form, not followed as a link.
  present('a link becomes the button of a form', (scene) => {
    const url = addressOf(scene);
    if (!url || scene.pathDecides || scene.control.closest('form')) return false;
    const form = make(scene, 'form', { action: url.pathname, method: 'post' });
    form.append(make(scene, 'input', { type: 'hidden', name: '_csrf', value: 'f00d' }));
    boxed(scene, form);
    retag(scene, 'button', ['href', 'target', 'rel']).setAttribute('type', 'submit');
    return true;
  }),
  // Bootstrap and older AT&T pages: a link with href="#" that says it is a button.
  present('a button becomes a link', (scene) => {
    if (scene.control.localName !== 'button') return false;
    const anchor = retag(scene, 'a', ['type', 'name', 'value', 'form']);
    anchor.setAttribute('href', '#');
    anchor.setAttribute('role', 'button');
    return true;
  }),
  // Safari takes the meaning from lists without bullets, so libraries write roles instead.
  present('lists become boxes with roles', (scene) => {
    const { body } = pageOf(scene);
    let changed = false;
    for (const old of body.querySelectorAll<HTMLElement>('ul, ol, li')) {
      if (scene.truth.has(old) || old.querySelector('iframe, dialog')) continue;
      const role = old.localName === 'li' ? 'listitem' : 'list';
      const box = make(scene, 'div', { role: old.getAttribute('role') ?? role });
      box.className = old.className;
      box.append(...old.childNodes);
      old.replaceWith(box);
      changed = true;
    }
    return changed;
  }),
];

/** The page it opens is the same one, as a person can read from the address. */
function readdress(scene: Scene, change: (url: URL) => string | undefined): boolean {
  const url = addressOf(scene);
  const changed = url && change(url);
  if (!changed) return false;
  scene.control.setAttribute('href', changed);
  return true;
}

const addresses: readonly Operator[] = [
  // Pages served over two protocols: the address begins with the host.
  present('address without protocol', (scene) =>
    readdress(scene, (url) => `//${url.host}${url.pathname}${url.search}${url.hash}`),
  ),
  // AT&T: "/olam/passthroughAction.myworld?actionType=UsageLanding": one door, the room in the query.
  present('the last part of the address in a query', (scene) =>
    readdress(scene, ({ pathname }) => {
      const last = pathname.split('/').filter(Boolean).at(-1);
      return scene.pathDecides || !last ? undefined : `/passthrough?actionType=${last}`;
    }),
  ),
  // T-Mobile and AT&T routes: "bill-history" beside "billHistory" and "billandpaymenthistory".
  present('address in camel case', (scene) =>
    readdress(scene, (url) => {
      if (scene.pathDecides || !/[a-z]-[a-z]/.test(url.pathname)) return undefined;
      url.pathname = url.pathname.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return url.href;
    }),
  ),
];

/** What it is and where it leads. */
export const markup: readonly Operator[] = [...elements, ...addresses];
