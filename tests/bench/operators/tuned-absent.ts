/** Operators after which nothing may be ringed; the locator's weights may be chosen with these in sight. */
import { decoys } from './phrases.ts';
import {
  absent,
  ambiguous,
  comeIntoView,
  everyTruth,
  hrefOf,
  labelOf,
  make,
  removeTruth,
  type Operator,
  type Scene,
} from './scene.ts';

/** Moves the control into a tree nobody outside can look into. */
function enclose(scene: Scene, host: HTMLElement): void {
  const markup = scene.control.outerHTML;
  removeTruth(scene, host);
  if (host.localName === 'iframe') host.setAttribute('srcdoc', markup);
  else host.attachShadow({ mode: 'closed' }).innerHTML = markup;
}

/** After these the control is gone, hidden, covered or out of reach. */
export const gone: readonly Operator[] = [
  absent('removed', (scene) => removeTruth(scene)),
  absent('not mounted yet', (scene) => {
    removeTruth(scene, make(scene, 'span', { 'aria-busy': 'true', class: 'skeleton' }));
  }),
  absent('replaced by a decoy', (scene) => {
    const decoy = make(scene, 'a', { href: '/shop/other' }, scene.random.pick(decoys));
    decoy.className = scene.control.className;
    removeTruth(scene, decoy);
  }),
  absent('replaced by its FAQ', (scene) => {
    const href = '/support/faq';
    removeTruth(scene, make(scene, 'a', { href }, `${labelOf(scene.control)} FAQs`));
  }),
  absent('replaced by "Reset …"', (scene) => {
    const href = '/support/reset';
    removeTruth(scene, make(scene, 'a', { href }, `Reset ${labelOf(scene.control)}`));
  }),
  absent('account of another state', (scene) => {
    for (const one of everyTruth(scene)) one.hidden = true;
    for (const one of everyTruth(scene)) one.style.display = 'none';
    scene.control.before(make(scene, 'a', { href: '/activate' }, 'Activate your line'));
  }),
  absent('login wall', (scene) => {
    const { document } = scene;
    removeTruth(scene);
    const wall = make(scene, 'main');
    const field = make(scene, 'input', { type: 'text', 'aria-label': 'Phone number or email' });
    wall.append(make(scene, 'h1', {}, 'Welcome back'), field, make(scene, 'button', {}, 'Next up'));
    document.body.replaceChildren(wall);
  }),
  absent('disabled', (scene) => {
    for (const one of everyTruth(scene)) {
      one.setAttribute('aria-disabled', 'true');
      if (one.localName === 'button') one.setAttribute('disabled', '');
    }
  }),
  absent('hidden by visibility', (scene) => {
    for (const one of everyTruth(scene)) one.style.visibility = 'hidden';
  }),
  absent('covered by a modal', (scene) => {
    const style = 'position:fixed;inset:0;z-index:2147483000;background:#fff';
    const modal = make(scene, 'div', { role: 'dialog', 'aria-modal': 'true', style });
    modal.append(make(scene, 'button', {}, 'No thanks'));
    scene.document.body.append(modal);
    comeIntoView(scene);
  }),
  absent('into a closed shadow root', (scene) => enclose(scene, make(scene, 'div'))),
  absent('into a foreign frame', (scene) => enclose(scene, make(scene, 'iframe', { sandbox: '' }))),
  absent('id and test id on another control', (scene) => {
    const heir = make(scene, 'a', { href: '/deals' }, 'See all deals');
    for (const { name, value } of scene.control.attributes)
      if (/^(id|data-.+)$/.test(name)) heir.setAttribute(name, value);
    removeTruth(scene, heir);
  }),
  ambiguous('visible twin with another path', (scene) => {
    if (!hrefOf(scene.control) || hrefOf(scene.control).startsWith('#')) return false;
    const twin = scene.control.cloneNode(true) as HTMLElement;
    twin.setAttribute('href', '/other/place');
    scene.control.before(twin, ' ');
  }),
];
