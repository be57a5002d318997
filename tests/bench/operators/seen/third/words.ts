/** Changes held back to what the control is called. */
import {
  forReaders,
  labelOf,
  mainText,
  make,
  present,
  relabel,
  type Operator,
} from '../../scene.ts';
import { isStep, pageOf } from './placing.ts';

const doings: Readonly<Record<string, string>> = {
  cancel: 'Canceling',
  check: 'Checking',
  compare: 'Comparing',
  contact: 'Contacting',
  disconnect: 'Disconnecting',
  explore: 'Exploring',
  find: 'Finding',
  get: 'Getting',
  manage: 'Managing',
  move: 'Moving',
  pay: 'Paying',
  read: 'Reading',
  request: 'Requesting',
  see: 'Seeing',
  shop: 'Shopping',
  unlock: 'Unlocking',
  view: 'Viewing',
};

const otherVerbs: Readonly<Record<string, string>> = {
  buy: 'Shop',
  check: 'See',
  compare: 'Explore',
  edit: 'Manage',
  explore: 'Discover',
  find: 'Look up',
  get: 'Request',
  learn: 'Read',
  make: 'Set up',
  manage: 'Update',
  pay: 'Make a payment on',
  read: 'See',
  request: 'Get',
  see: 'View',
  shop: 'See',
  start: 'Begin',
  view: 'See',
};

const brands: readonly (readonly [host: RegExp, brand: string])[] = [
  [/t-mobile/, 'T-Mobile'],
  [/(^|\.)att\./, 'AT&T'],
  [/verizon/, 'Verizon'],
  [/firstnet/, 'FirstNet'],
  [/lyca/, 'Lyca'],
];

/** The label with the brand where English puts it, or without the brand it had. */
function rebranded(label: string, brand: string): string {
  if (label.includes(brand)) {
    const rest = label.replace(brand, '').replace(/\s+/g, ' ').trim();
    return /\w \w/.test(rest) ? rest : label;
  }
  if (/^(sign|log) in$/i.test(label)) return `${label} to ${brand}`;
  if (/^(my|your|all|cancel|check|manage|pay|see|shop|unlock|view) /i.test(label))
    return label.replace(' ', ` ${brand} `);
  return isStep(label) || /^(how|learn|move) /i.test(label) ? label : `${brand} ${label}`;
}

/** The words of the label change. */
export const words: readonly Operator[] = [
  // usps.com, 2018 → 2020: "File a Claim" → "Filing a Claim", "Find Missing Mail" → "Finding Missing Mail".
  present('from "do it" to "doing it"', ({ control }) =>
    relabel(control, (label) => {
      const [, verb = '', rest = ''] = /^(\w+)( (?!as |monthly)\S.*)$/.exec(label) ?? [];
      const doing = doings[verb.toLowerCase()];
      return doing ? doing + rest : label;
    }),
  ),
  // amazon.com, 2017 → 2020: "Shop all deals" → "See all deals"; support sites drop "How to".
  present('another verb, or "How to" gone', ({ control }) =>
    relabel(control, (label) => {
      if (/^(how to|learn more about|get help with) \S/i.test(label)) {
        const rest = label.replace(/^(how to|learn more about|get help with) /i, '');
        return rest[0]!.toUpperCase() + rest.slice(1);
      }
      const [, verb = '', rest = ''] = /^(\w+)( (?!as |monthly)\S.*)$/.exec(label) ?? [];
      const other = otherVerbs[verb.toLowerCase()];
      return other ? other + rest : label;
    }),
  ),
  // douban.com: "登录" and "注册" → "登录/注册"; amazon.com: "Orders" → "Returns & Orders";
  // homedepot.com: "Home Decor & Furniture" → "Home Decor, Furniture & Kitchenware".
  present('takes in its neighbour', ({ control, truth }) => {
    const label = labelOf(control);
    if (/terms & /i.test(label)) return false;
    const third = /bill|pay/i.test(label) ? 'usage' : 'phone';
    if (label.includes(' & ')) return relabel(control, (it) => it.replace(' & ', `, ${third} & `));
    const list = control.closest('ul, ol, nav');
    const neighbour = [...(list?.querySelectorAll('a[href]') ?? [])].find((one) => {
      const text = labelOf(one);
      return !truth.has(one) && !isStep(text) && /^[A-Z][a-z]+( [a-z]+)?$/.test(text);
    });
    if (!neighbour || isStep(label) || labelOf(neighbour) === label) return false;
    const added = labelOf(neighbour);
    neighbour.remove();
    return relabel(control, (it) => `${it} & ${added}`);
  }),
  // homedepot.com: "My Credit Card Account" → "My Home Depot Credit Card"; douban.com: "豆瓣FM" → "FM".
  present('brand in the label, or out of it', (scene) => {
    const { hostname } = new URL(pageOf(scene).baseURI);
    const brand = brands.find(([host]) => host.test(hostname))?.[1];
    return brand !== undefined && relabel(scene.control, (label) => rebranded(label, brand));
  }),
  // AT&T calls it the billing center, Lyca has an "eSIM support hub": sections like to be places.
  present('a center or hub', ({ control, random }) =>
    relabel(control, (label) =>
      /^\p{Lu}[\w-]{3,}$/u.test(label) && !isStep(label)
        ? `${label} ${random.pick(['center', 'hub'])}`
        : label,
    ),
  ),
  // usps.com: "PO Boxes™"; every price on carriers' pages has its footnote.
  present('trademark or footnote', (scene) => {
    const mark = scene.random.pick(['™', '1', '†']);
    scene.control.append(mark === '™' ? mark : make(scene, 'sup', {}, mark));
  }),
  // T-Mobile 2018: "MENU MENU"; Xfinity: "Xfinity Mobile XFINITY Mobile": once seen, once for screen readers.
  present('said twice', (scene) => {
    const label = labelOf(scene.control);
    if (!label) return false;
    scene.control.append(make(scene, 'span', { style: forReaders }, label));
  }),
  // Verizon: "Shop Menu List", "Sign in dropdown menu"; AT&T: "Billing Icon": the name tells the part's kind.
  present('named as a part of the page', ({ control, random }) => {
    const label = labelOf(control);
    if (!label) return false;
    const kinds = [`${label} menu list`, `${label} icon`, `Link to ${label} page`];
    control.setAttribute('aria-label', random.pick(kinds));
  }),
  // Settings pages of all three: one row a setting, its name at the left, "Manage" at the right.
  present('a row of settings with "Manage"', (scene) => {
    const { control, random } = scene;
    const label = labelOf(control);
    if (!label || isStep(label)) return false;
    const id = `row-${Math.floor(random.next() * 1e6)}`;
    const row = make(scene, 'div', { style: 'display:flex;gap:24px' });
    control.before(row);
    row.append(make(scene, 'span', { id }, label), control);
    control.id ||= `${id}-manage`;
    control.replaceChildren('Manage');
    control.setAttribute('aria-labelledby', `${id} ${control.id}`);
  }),
  // Sale banners are replaced by pictures of words, the words in alt (homedepot.com), or by drawings.
  present('a picture of the words', (scene) => {
    const { control, random } = scene;
    const label = labelOf(control);
    if (!label) return false;
    if (random.next() < 0.5) {
      const src = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';
      control.replaceChildren(make(scene, 'img', { src, alt: label, width: '96', height: '24' }));
      return true;
    }
    const space = 'http://www.w3.org/2000/svg';
    const drawing = scene.document.createElementNS(space, 'svg');
    for (const [name, value] of Object.entries({ role: 'img', width: '32', height: '32' }))
      drawing.setAttribute(name, value);
    const title = scene.document.createElementNS(space, 'title');
    title.textContent = label;
    const shape = scene.document.createElementNS(space, 'circle');
    for (const name of ['cx', 'cy', 'r']) shape.setAttribute(name, '16');
    drawing.append(title, shape);
    control.replaceChildren(drawing);
    return true;
  }),
  // Angular Material (T-Mobile's pages): an icon is a word in a font of its own.
  present('icon of a ligature font', (scene) => {
    const style = 'display:inline-block;width:20px;overflow:hidden;white-space:nowrap';
    const name = scene.random.pick(['receipt_long', 'account_circle', 'chevron_right']);
    const icon = make(scene, 'i', { class: 'material-icons', style }, name);
    if (scene.random.next() < 0.5) icon.setAttribute('aria-hidden', 'true');
    scene.control.prepend(icon);
  }),
  // Animated headlines (GSAP SplitText): every letter its own box; newer versions add the label for readers.
  present('letters one by one', (scene) => {
    const text = mainText(scene.control);
    if (!text || text.data.trim().length < 2) return false;
    const label = text.data.trim();
    const box = make(scene, 'span');
    for (const [at, word] of label.split(/\s+/).entries()) {
      const part = make(scene, 'span', { style: 'display:inline-block' });
      for (const letter of word)
        part.append(make(scene, 'span', { style: 'display:inline-block' }, letter));
      box.append(...(at > 0 ? [' ', part] : [part]));
    }
    text.replaceWith(box);
    if (scene.random.next() < 0.5) {
      box.setAttribute('aria-hidden', 'true');
      scene.control.setAttribute('aria-label', label);
    }
    return true;
  }),
];
