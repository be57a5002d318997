/** Changes held back to what the control is made of. */
import { hrefOf, labelOf, make, mainText, present, swap, type Operator } from '../../scene.ts';
import { addRule, nameOf, picture } from './tools.ts';

/** How a name is given to a control apart from its text. */
const naming = ['aria-label', 'aria-labelledby', 'title', 'class'];

/** The look and the inner parts. */
const inside: readonly Operator[] = [
  // Buttons of most design systems are in capitals; the page's source is not.
  present('capitals by style', (scene) => {
    scene.control.classList.add('ds-caps');
    addRule(scene, '.ds-caps { text-transform: uppercase; letter-spacing: .08em }');
  }),
  // Narrow cards: the words are all there, and the style cuts them.
  present('cut short by style', (scene) => {
    if (labelOf(scene.control).length < 9) return false;
    scene.control.classList.add('ds-clip');
    const css =
      'display:inline-block;max-width:6em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom';
    addRule(scene, `.ds-clip { ${css} }`);
    return true;
  }),
  // Links that leave the site get a picture, and the picture has words (verizon.com, usps.com).
  present('a small picture that has a name', (scene) => {
    const { control, random, document } = scene;
    const name = random.pick(['External link', 'Arrow right', 'Opens in new tab', 'Chevron']);
    if (hrefOf(control)) control.setAttribute('target', '_blank');
    if (random.next() < 0.5) {
      control.append(' ', picture(scene, name, '12', '12'));
      return;
    }
    const space = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(space, 'svg');
    for (const side of ['width', 'height']) drawing.setAttribute(side, '12');
    const title = document.createElementNS(space, 'title');
    title.textContent = name;
    drawing.append(title);
    control.append(' ', drawing);
  }),
  // Icon fonts made with IcoMoon or Fontello: a letter of the private area, without aria-hidden.
  present('a glyph of an icon font', (scene) => {
    const glyph = scene.random.pick(['\ue90c', '\uf105', '\uea20']);
    scene.control.prepend(make(scene, 'i', { class: 'icon' }, glyph));
  }),
  // React writes false as a word: nothing is hidden, disabled or busy here.
  present('states said though they are false', ({ control }) => {
    const states = ['aria-hidden', 'aria-disabled', 'aria-busy', 'aria-pressed', 'data-disabled'];
    for (const state of states) control.setAttribute(state, 'false');
  }),
  // Angular Material and MUI: a ripple, a focus ring and a touch target lie in each button.
  present('ripple and touch target inside', (scene) => {
    const { control } = scene;
    const label = make(scene, 'span', { class: 'mdc-button__label' });
    label.append(...control.childNodes);
    const over = 'position:absolute;inset:0;pointer-events:none';
    control.style.position ||= 'relative';
    control.append(make(scene, 'span', { class: 'mat-mdc-button-persistent-ripple', style: over }));
    control.append(label, make(scene, 'span', { class: 'mat-focus-indicator', style: over }));
    const target = 'position:absolute;inset:-4px 0';
    control.append(make(scene, 'span', { class: 'mat-mdc-button-touch-target', style: target }));
  }),
  // Buttons that show how it went keep the words for each case, unseen.
  present('words of its other states, unseen', (scene) => {
    const style = 'display:none';
    for (const words of ['Loading…', 'Done', 'Try again'])
      scene.control.append(make(scene, 'span', { class: 'state', style }, words));
  }),
  // Libraries nest what they should not: <a><button>…</button></a>. Pressing either is pressing both.
  present('a button inside the link', (scene) => {
    const { control, truth } = scene;
    if (control.localName !== 'a' || control.querySelector('button, a, input')) return false;
    const inner = make(scene, 'button', { type: 'button', class: 'btn btn-link' });
    inner.append(...control.childNodes);
    control.append(inner);
    truth.add(inner);
    return true;
  }),
];

/** The outer element and its name. */
const outside: readonly Operator[] = [
  // A text missing from the translations: its key is read out, and the eye sees the right words.
  present('the key of a translation as its name', ({ control, random }) => {
    if (!labelOf(control)) return false;
    const keys = ['nav.item.3.aria', 'global_nav_l2_link_aria', 'common:cta.ariaLabel'];
    control.setAttribute('aria-label', random.pick(keys));
    return true;
  }),
  // Carousels and menus made for screen readers number their items.
  present('its place in the row said with it', (scene) => {
    const name = nameOf(scene);
    if (!name) return false;
    scene.control.setAttribute('aria-posinset', '2');
    scene.control.setAttribute('aria-setsize', '6');
    scene.control.setAttribute('aria-label', `${name}, 2 of 6`);
    return true;
  }),
  // Lists of settings (Ionic's ion-item): the whole row is pressed, by a script.
  present('the row is pressed', (scene) => {
    const { control, pathDecides } = scene;
    const href = hrefOf(control);
    if (!labelOf(control) || (href && pathDecides)) return false;
    const row = make(scene, 'div', { role: href ? 'link' : 'button', tabindex: '0' });
    for (const attribute of naming) {
      const value = control.getAttribute(attribute);
      if (value) row.setAttribute(attribute, value);
    }
    const style = 'display:flex;justify-content:space-between;padding:12px;cursor:pointer';
    row.setAttribute('style', style);
    const words = make(scene, 'span');
    words.append(...control.childNodes);
    row.append(words, make(scene, 'span', { 'aria-hidden': 'true' }, '›'));
    swap(scene, row);
    return true;
  }),
  // Buttons that unfold something are made of <details> now, without a script.
  present('a button becomes a summary', (scene) => {
    const { control } = scene;
    if (control.localName !== 'button' || control.closest('form')) return false;
    const summary = make(scene, 'summary');
    for (const attribute of naming) {
      const value = control.getAttribute(attribute);
      if (value) summary.setAttribute(attribute, value);
    }
    summary.append(...control.childNodes);
    swap(scene, summary);
    const details = make(scene, 'details');
    summary.before(details);
    details.append(summary, make(scene, 'p', {}, 'Everything you need, in one place.'));
    return true;
  }),
  // Content systems wrap every word in what the editor was made of.
  present('tags of a text editor', (scene) => {
    const text = mainText(scene.control);
    if (!text) return false;
    const outer = make(scene, 'span', { style: 'font-size:inherit' });
    const inner = make(scene, 'font', { face: 'inherit' });
    text.replaceWith(outer);
    outer.append(inner);
    inner.append('\ufeff', text, make(scene, 'span', {}, '\u00a0'));
    return true;
  }),
];

/** What it is made of. */
export const elements: readonly Operator[] = [...inside, ...outside];
