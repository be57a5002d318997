/** Changes of the second set after which nothing may be ringed: the control is gone, or it cannot be pressed. */
import {
  absent,
  everyTruth,
  hrefOf,
  labelOf,
  make,
  removeTruth,
  type Operator,
  type Scene,
} from '../scene.ts';

/** A link with the look of the control and another purpose. */
function instead(scene: Scene, href: string, words: string): void {
  const heir = make(scene, 'a', { href }, words);
  heir.className = scene.control.className;
  removeTruth(scene, heir);
}

/** Words inside a sentence. */
const said = (label: string) => label.toLowerCase();

/** Something of a similar name stands where it stood. */
const replaced: readonly Operator[] = [
  absent('the same of another product', (scene) =>
    instead(scene, '/home-internet/manage', `Home internet ${said(labelOf(scene.control))}`),
  ),
  absent('only in a dearer plan', (scene) =>
    instead(scene, '/plans/premium', `Upgrade to unlock ${said(labelOf(scene.control))}`),
  ),
  absent('a thread of the community instead', (scene) =>
    instead(scene, '/community/t/4711', `Where did "${labelOf(scene.control)}" go?`),
  ),
  absent('a telephone number instead', (scene) => {
    const words = `Call 800-555-0100 for ${said(labelOf(scene.control))}`;
    instead(scene, 'tel:+18005550100', words);
  }),
  absent('the assistant instead', (scene) => {
    const words = `Chat with us about ${said(labelOf(scene.control))}`;
    removeTruth(scene, make(scene, 'button', { type: 'button' }, words));
  }),
  absent('merged into a control of another purpose', (scene) =>
    instead(scene, '/shop/upgrade', `Shop, ${said(labelOf(scene.control))} and more`),
  ),
  absent('a guided demonstration instead', (scene) =>
    instead(scene, '/learn/demo', `Watch: ${labelOf(scene.control)} in 60 seconds`),
  ),
  absent('only in a sentence', (scene) => {
    const words = `To use ${labelOf(scene.control)}, bring your ID. `;
    const sentence = make(scene, 'p', {}, words);
    sentence.append(make(scene, 'a', { href: '/stores' }, 'Find a store near you'));
    removeTruth(scene, sentence);
  }),
  absent('a section of its name without it', (scene) => {
    const section = make(scene, 'section');
    section.append(make(scene, 'h2', {}, labelOf(scene.control)));
    for (const words of ['What is new', 'Compare', 'Read the terms'])
      section.append(make(scene, 'a', { href: `/about/${words.length}` }, words), ' ');
    removeTruth(scene, section);
  }),
  absent('done already, with undo', (scene) => {
    const done = make(scene, 'p', { role: 'status' }, `${labelOf(scene.control)}: done. `);
    done.append(make(scene, 'button', { type: 'button' }, 'Undo'));
    removeTruth(scene, done);
  }),
  absent('the page is being mended', (scene) => {
    const { document } = scene;
    removeTruth(scene);
    const page = make(scene, 'main');
    page.append(make(scene, 'h1', {}, 'We will be right back'));
    page.append(make(scene, 'a', { href: '/status' }, 'Check the status of our services'));
    document.body.replaceChildren(page);
  }),
];

/** It is in the page's source, and not for a person. */
const unreachable: readonly Operator[] = [
  absent('only in a template', (scene) => {
    const store = scene.document.createElement('template');
    store.content.append(scene.control.cloneNode(true));
    removeTruth(scene, store, make(scene, 'span', { role: 'status' }, 'Loading'));
  }),
  absent('only for browsers without scripts', (scene) =>
    removeTruth(scene, make(scene, 'noscript', {}, scene.control.outerHTML)),
  ),
  absent('taken away by a media query', (scene) => {
    for (const one of everyTruth(scene)) {
      one.classList.add('narrow-only');
      one.setAttribute('aria-hidden', 'true');
      const css = '@media (min-width: 1px) { .narrow-only { display: none !important } }';
      const root = one.getRootNode();
      const place = root instanceof ShadowRoot ? root : one.ownerDocument.head;
      place.append(make(scene, 'style', {}, css));
    }
  }),
  absent('pushed off the page', (scene) => {
    for (const one of everyTruth(scene)) {
      one.style.setProperty('position', 'absolute', 'important');
      one.style.setProperty('left', '-12000px', 'important');
      one.style.setProperty('right', 'auto', 'important');
    }
  }),
  absent('in a fieldset that is disabled', (scene) => {
    const set = make(scene, 'fieldset', { disabled: '' });
    set.append(make(scene, 'button', { type: 'button' }, labelOf(scene.control)));
    removeTruth(scene, set);
  }),
  absent('greyed out until later', (scene) => {
    for (const one of everyTruth(scene)) {
      one.style.setProperty('pointer-events', 'none', 'important');
      one.style.opacity = '0.4';
      one.setAttribute('tabindex', '-1');
      one.setAttribute('aria-disabled', 'true');
      if (hrefOf(one)) one.removeAttribute('href');
      one.after(make(scene, 'small', {}, 'Coming soon'));
    }
  }),
  absent('under a veil of its own', (scene) => {
    for (const one of everyTruth(scene)) {
      const box = make(scene, 'span', {
        style: 'position:relative;display:inline-block',
      });
      const veil = make(scene, 'span', {
        'aria-label': 'Loading',
        role: 'img',
      });
      veil.style.cssText = 'position:absolute;inset:-6px;background:#fff;z-index:2147483600';
      one.before(box);
      box.append(one, veil);
    }
    scene.control.scrollIntoView({ block: 'center', behavior: 'instant' });
  }),
];

/** After these nothing may be ringed. */
export const secondAbsent: readonly Operator[] = [...replaced, ...unreachable];
