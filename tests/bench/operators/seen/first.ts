/**
 * The first operators kept aside: written before their author had read the locator's weights. They have been
 * run, so they are held back no more: rules may be made with them in sight. Their words are their own as well.
 */
import {
  absent,
  ambiguous,
  forReaders,
  hrefOf,
  labelOf,
  mainText,
  make,
  present,
  relabel,
  removeTruth,
  retag,
  type Operator,
  type Scene,
} from '../scene.ts';

const main = ({ document }: Scene): Element => document.querySelector('main') ?? document.body;

const headingOver = ({ document, control }: Scene): Element | undefined =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((one) => one.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);

const stays: Operator[] = [
  present('heading reworded', (scene) => {
    const heading = headingOver(scene);
    if (!heading) return false;
    heading.textContent = scene.random.pick(['Quick actions', 'At a glance', 'What’s next']);
  }),
  present('neighbours replaced', ({ control, random }) => {
    const near = [...(control.parentElement?.children ?? [])].filter((one) => one !== control);
    if (near.length === 0) return false;
    for (const one of near)
      if (!one.querySelector('a, button, input'))
        one.textContent = random.pick(['Updated today', 'Tips for you', 'Recommended']);
  }),
  present('soft hyphens and zero-width spaces', ({ control }) =>
    relabel(control, (label) => label.replace(/(\p{L}{3})(?=\p{L}{2})/u, '$1\u00ad\u200b')),
  ),
  present('address made absolute, with campaign query', ({ control, document }) => {
    const href = hrefOf(control);
    if (!href || href.startsWith('#')) return false;
    const url = new URL(href, document.baseURI);
    url.searchParams.set('icid', 'spring-refresh');
    control.setAttribute('href', url.href);
  }),
  present('address under a locale', ({ control, document }) => {
    const href = hrefOf(control);
    if (!href || href.startsWith('#')) return false;
    const url = new URL(href, document.baseURI);
    url.pathname = `/en-us${url.pathname}`;
    control.setAttribute('href', url.href);
  }),
  present('landmarks become plain boxes', ({ document }) => {
    const landmarks = document.querySelectorAll<HTMLElement>('nav, main, header, footer, aside');
    for (const old of landmarks) {
      const box = document.createElement('div');
      box.className = old.className;
      box.append(...old.childNodes);
      old.replaceWith(box);
    }
    return landmarks.length > 0;
  }),
  present('named by reference', (scene) => {
    const text = mainText(scene.control);
    if (!text || scene.control.hasAttribute('aria-label')) return false;
    const id = `r${Math.floor(scene.random.next() * 1e6)}`;
    const name = make(scene, 'span', { id, style: forReaders }, labelOf(scene.control));
    scene.control.before(name);
    text.data = '⟶';
    scene.control.setAttribute('aria-labelledby', id);
  }),
  present('"New" chip before the label', (scene) => {
    scene.control.prepend(make(scene, 'span', { class: 'chip' }, 'New'), ' ');
  }),
  present('verb before the label', ({ control, random }) =>
    relabel(control, (label) => `${random.pick(['Go to', 'Open', 'See'])} ${label}`),
  ),
  present('chevron after the label', ({ control }) => relabel(control, (label) => `${label} ›`)),
  present('whose line it is, after the label', ({ control }) =>
    relabel(control, (label) => `${label} · (555) 010-0142`),
  ),
  present('moved into a table', (scene) => {
    const table = make(scene, 'table');
    const row = make(scene, 'tr');
    const cell = make(scene, 'td');
    row.append(make(scene, 'td', {}, 'Your plan'), cell);
    table.append(row);
    main(scene).append(table);
    cell.append(scene.control);
  }),
  present('text slotted into a component', (scene) => {
    const host = make(scene, 'x-action');
    const inner = scene.control.cloneNode(false) as HTMLElement;
    host.append(...scene.control.childNodes);
    scene.control.replaceWith(host);
    inner.append(scene.document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(inner);
    scene.truth.delete(scene.control);
    scene.truth.add(inner);
    scene.control = inner;
  }),
  present('link becomes a menu item', ({ control }) => {
    control.setAttribute('role', 'menuitem');
    control.parentElement?.setAttribute('role', 'none');
  }),
  present('a shelf of promotions first', (scene) => {
    const shelf = make(scene, 'section', { 'aria-label': 'Offers' });
    const offers = ['Pick a perk', 'Bring your number', 'Trade in and save', 'Plans from us'];
    for (const offer of offers) {
      const link = make(scene, 'a', { href: `/promo/${offer.length}` }, offer);
      shelf.append(link, ' ');
    }
    scene.document.body.prepend(shelf);
  }),
  present('sticky copy of the header', (scene) => {
    const href = hrefOf(scene.control);
    if (!href) return false;
    const bar = make(scene, 'div', { style: 'position:sticky;bottom:0' });
    const copy = scene.control.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    bar.append(copy);
    scene.document.body.append(bar);
    scene.truth.add(copy);
  }),
  present('nested emphasis and line break', (scene) => {
    const text = mainText(scene.control);
    const words = text?.data.trim().split(/\s+/) ?? [];
    if (!text || words.length < 2) return false;
    const first = make(scene, 'strong', {}, words[0]);
    text.replaceWith(first, make(scene, 'br'), ` ${words.slice(1).join(' ')} `);
  }),
  present('button of type input', (scene) => {
    if (scene.control.localName !== 'button') return false;
    const label = labelOf(scene.control);
    const input = retag(scene, 'input', ['type']);
    input.setAttribute('type', 'button');
    input.setAttribute('value', label);
    input.replaceChildren();
  }),
];

const leaves: Operator[] = [
  absent('unlinked: plain text where it stood', (scene) => {
    removeTruth(scene, make(scene, 'span', {}, labelOf(scene.control)));
  }),
  absent('its own help article instead', (scene) => {
    const label = labelOf(scene.control);
    const href = '/help/articles/4711';
    removeTruth(scene, make(scene, 'a', { href }, `How does ${label} work?`));
  }),
  absent('only for business customers', (scene) => {
    const label = labelOf(scene.control);
    removeTruth(scene, make(scene, 'a', { href: '/enterprise' }, `${label} for business`));
  }),
  absent('in the app from now on', (scene) => {
    const said = `${labelOf(scene.control)} has moved to our app`;
    const store = make(scene, 'a', { href: '/app-store' }, 'Get the app');
    removeTruth(scene, make(scene, 'p', {}, said), store);
  }),
  absent('its ids and classes on another control', (scene) => {
    const heir = make(scene, 'a', { href: '/devices/upgrade' }, 'Upgrade your phone');
    for (const { name, value } of scene.control.attributes)
      if (!['href', 'aria-label', 'title', 'value', 'aria-labelledby'].includes(name))
        heir.setAttribute(name, value);
    removeTruth(scene, heir);
  }),
  absent('transparent', ({ truth, control }) => {
    for (const one of [...truth, control]) (one as HTMLElement).style.opacity = '0';
  }),
  absent('no size', ({ truth, control }) => {
    const style = 'display:block;width:0;height:0;padding:0;border:0;overflow:hidden;font-size:0';
    for (const one of [...truth, control]) one.setAttribute('style', style);
  }),
  absent('in a closed disclosure', (scene) => {
    const details = make(scene, 'details');
    details.append(make(scene, 'summary', {}, 'More'));
    scene.control.before(details);
    for (const one of new Set([...scene.truth, scene.control])) details.append(one);
  }),
  absent('session over', (scene) => {
    const said = make(scene, 'h1', {}, 'You’ve been signed out');
    const again = make(scene, 'a', { href: '/welcome-back' }, 'Start over');
    removeTruth(scene);
    main(scene).replaceChildren(said, again);
  }),
  absent('made inert', ({ truth, control }) => {
    for (const one of [...truth, control]) (one.parentElement ?? one).setAttribute('inert', '');
  }),
  absent('a receipt instead', (scene) => {
    const label = labelOf(scene.control);
    const receipt = make(scene, 'a', { href: '/receipts/9' }, `${label} confirmation`);
    removeTruth(scene, make(scene, 'p', { role: 'status' }, 'Done.'), receipt);
  }),
  ambiguous('twin for another line', (scene) => {
    const href = hrefOf(scene.control);
    if (!href || href.startsWith('#')) return false;
    // What is slotted stays with the first: its copy would be empty, and no equal.
    if (scene.control.querySelector('slot')) return false;
    const twin = scene.control.cloneNode(true) as HTMLElement;
    const url = new URL('/second-line/manage', scene.document.baseURI);
    twin.setAttribute('href', url.pathname);
    twin.removeAttribute('id');
    scene.control.after(' ', twin);
  }),
];

/** The first set, whole. */
export const first: readonly Operator[] = [...stays, ...leaves];
