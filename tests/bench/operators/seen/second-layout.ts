/** Changes of the second set that leave the control as it is and move or surround it. */
import { hrefOf, labelOf, make, present, type Operator, type Scene } from '../scene.ts';

const pageOf = ({ control }: Scene): Document => control.ownerDocument;

/** Puts the control, without its neighbours, into a box that stands where it stood. */
function boxed(scene: Scene, box: HTMLElement, slot: HTMLElement = box): void {
  scene.control.before(box);
  slot.append(scene.control);
}

/** It stands elsewhere. */
const layout: readonly Operator[] = [
  present('in an overflow menu that is open', (scene) => {
    const menu = make(scene, 'details', { open: '' });
    menu.append(make(scene, 'summary', {}, 'More options'));
    boxed(scene, menu);
    menu.append(' ', make(scene, 'a', { href: '/print' }, 'Print this page'));
  }),
  present('one of a row of cards', (scene) => {
    const card = make(scene, 'article', { class: 'tile' });
    card.append(make(scene, 'h3', {}, labelOf(scene.control)));
    card.append(make(scene, 'p', {}, 'Everything about it, at a glance.'));
    boxed(scene, card);
    const other = make(scene, 'article', { class: 'tile' });
    other.append(make(scene, 'h3', {}, 'Refer a friend'));
    other.append(make(scene, 'a', { href: '/refer' }, 'Share the offer'));
    card.after(other);
  }),
  present('in a nested list', (scene) => {
    const list = make(scene, 'ul');
    const group = list.appendChild(make(scene, 'li', {}, 'Manage '));
    const inner = group.appendChild(make(scene, 'ul'));
    boxed(scene, list, inner.appendChild(make(scene, 'li')));
    const last = inner.appendChild(make(scene, 'li'));
    last.append(make(scene, 'a', { href: '/usage' }, 'Data usage'));
  }),
  present('a bar that stays at the bottom', (scene) => {
    const style =
      'position:fixed;inset:auto 0 0 0;z-index:2147483000;background:#fff;padding:12px;display:block';
    const bar = make(scene, 'nav', { 'aria-label': 'Shortcuts', style });
    pageOf(scene).body.append(bar);
    bar.append(scene.control, ' ', make(scene, 'a', { href: '/top' }, 'Back to top'));
  }),
  present('heading levels changed', (scene) => {
    const headings = [...pageOf(scene).querySelectorAll('h1, h2, h3, h4')];
    for (const old of headings) {
      const level = String(Math.min(6, Number(old.localName.slice(1)) + 1));
      const fresh = make(scene, 'div', {
        role: 'heading',
        'aria-level': level,
      });
      fresh.className = old.className;
      fresh.append(...old.childNodes);
      old.replaceWith(fresh);
    }
    return headings.length > 0;
  }),
  present('footer before the content', (scene) => {
    const { body } = pageOf(scene);
    const footer = body.querySelector('footer, [role="contentinfo"]');
    const first = body.firstElementChild;
    if (!footer || !first || first.contains(footer)) return false;
    first.before(footer);
    return true;
  }),
];

/** Something else came beside it. */
const additions: readonly Operator[] = [
  present('a lazy picture in the link', (scene) => {
    const source = '/icons/arrow.png';
    const picture = make(scene, 'img', {
      alt: '',
      loading: 'lazy',
      'data-src': source,
    });
    // As pages serve it: with scripts on, this is text nobody sees.
    const fallback = make(scene, 'noscript', {}, `<img src="${source}" alt="Shop now">`);
    scene.control.prepend(picture, fallback);
  }),
  present('a switch of language beside it', (scene) => {
    const href = hrefOf(scene.control);
    const spanish = href.startsWith('/') ? `/es${href}` : '/es/';
    const attributes = { href: spanish, hreflang: 'es', lang: 'es' };
    scene.control.before(make(scene, 'a', attributes, 'Español'), ' ');
  }),
  present('bread crumbs end with its name', (scene) => {
    const trail = make(scene, 'nav', { 'aria-label': 'Breadcrumb' });
    trail.append(make(scene, 'a', { href: '/start' }, 'Start'), ' / ');
    trail.append(make(scene, 'span', { 'aria-current': 'page' }, labelOf(scene.control)));
    pageOf(scene).body.prepend(trail);
  }),
  present('its name among the choices of a select', (scene) => {
    const choice = make(scene, 'select', { 'aria-label': 'I want to' });
    for (const label of ['Choose a topic', labelOf(scene.control), 'Something else'])
      choice.append(make(scene, 'option', {}, label));
    scene.control.before(choice, ' ');
  }),
  present('a cookie notice with buttons of its own', (scene) => {
    const notice = make(scene, 'section', { 'aria-label': 'Cookie choices' });
    for (const label of ['Cookie settings', 'Reject all', 'Accept all', 'Cancel'])
      notice.append(make(scene, 'button', { type: 'button' }, label));
    pageOf(scene).body.prepend(notice);
  }),
];

/** The control itself is as it was. */
export const secondLayout: readonly Operator[] = [...layout, ...additions];
