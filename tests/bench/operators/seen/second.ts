/**
 * The second operators kept aside: written from carriers' pages and the literature, without sight of the
 * locator's weights, rules or earlier figures. They too have been run, so they are held back no more.
 */
import { secondAbsent } from './second-absent.ts';
import { secondLayout } from './second-layout.ts';
import {
  forReaders,
  hrefOf,
  labelOf,
  mainText,
  make,
  present,
  relabel,
  retag,
  type Operator,
  type Scene,
} from '../scene.ts';

/** Nouns of these pages that carriers use in both numbers. */
const counted =
  /\b(accounts?|addresses|address|bills?|codes?|deals?|details?|devices?|discounts?|guides?|lines?|locations?|numbers?|orders?|passwords?|payments?|perks?|phones?|pins?|plans?|profiles?|rewards?|services?|settings?|statements?|stores?|tablets?)$/i;

const pageOf = ({ control }: Scene): Document => control.ownerDocument;

const isPath = (href: string) => /^(\/(?!\/)|https?:)/.test(href);

/** Host, if the address names one, and the path with what follows it. */
function partsOf(href: string): [host: string, path: string] {
  const [, host = '', path = ''] = /^(https?:\/\/[^/]+)?(.*)$/.exec(href) ?? [];
  return [host, path || '/'];
}

/** Puts the control, without its neighbours, into a box that stands where it stood. */
function boxed(scene: Scene, box: HTMLElement, slot: HTMLElement = box): void {
  scene.control.before(box);
  slot.append(scene.control);
}

/** A style rule that reaches the control also inside a shadow root. */
function addRule(scene: Scene, css: string): void {
  const root = scene.control.getRootNode();
  const style = make(scene, 'style', {}, css);
  (root instanceof ShadowRoot ? root : pageOf(scene).head).append(style);
}

const renames: readonly Operator[] = [
  present('one or several', ({ control }) =>
    relabel(control, (label) =>
      label.replace(counted, (noun) => {
        if (/address$/i.test(noun)) return `${noun}es`;
        if (/addresses$/i.test(noun)) return noun.slice(0, -2);
        return /s$/i.test(noun) ? noun.slice(0, -1) : `${noun}s`;
      }),
    ),
  ),
  present('"your" in the label', ({ control }) =>
    relabel(control, (label) => {
      if (/\b(your|my)\b/i.test(label)) return label.replace(/\b(your|my) /i, '');
      if (counted.test(label)) return label.replace(/\S+$/, (noun) => `your ${noun.toLowerCase()}`);
      return label;
    }),
  ),
  present('compounds spelled otherwise', ({ control }) =>
    relabel(control, (label) => {
      if (label.includes('&')) return label.replace(/\s*&\s*/g, ' and ');
      if (/ and /i.test(label)) return label.replace(/ and /gi, ' & ');
      if (/\b(sign|log) (in|on|out)\b/i.test(label)) return label.replace(/(sign|log) /i, '$1-');
      return label.replace(/\b(auto|pre|post|wi|trade|e)-?(pay|paid|fi|in|bill)\b/i, '$1-$2');
    }),
  ),
  present('first word from the style sheet', (scene) => {
    const text = mainText(scene.control);
    const [, first, rest] = /^\s*(\S+)\s+(\S.*)$/s.exec(text?.data ?? '') ?? [];
    if (!text || !first || !rest) return false;
    const part = make(scene, 'span', { 'data-lead': first }, rest);
    text.replaceWith(part);
    addRule(scene, '[data-lead]::before { content: attr(data-lead) " "; }');
    return true;
  }),
  present('state after the label', (scene) => {
    const state = scene.random.pick(['Due Dec 3', 'Off', 'Action needed', 'Updated']);
    scene.control.append(' ', make(scene, 'span', { class: 'status-pill' }, state));
  }),
  present('said once to the eye, once to the ear', (scene) => {
    const { control } = scene;
    const label = labelOf(control);
    if (!label) return false;
    const seen = make(scene, 'span', { 'aria-hidden': 'true' });
    seen.append(...control.childNodes);
    control.append(seen, make(scene, 'span', { style: forReaders }, label));
    return true;
  }),
  present('a label for wide and one for narrow screens', (scene) => {
    const { control } = scene;
    const label = labelOf(control);
    if (!label) return false;
    const wide = make(scene, 'span', { class: 'wide-only' });
    wide.append(...control.childNodes);
    const [short] = label.split(' ');
    control.append(
      make(scene, 'span', { class: 'narrow-only', style: 'display:none' }, short),
      wide,
    );
    return true;
  }),
  present('the whole card is the link', (scene) => {
    const { control } = scene;
    const title = make(scene, 'strong', { style: 'display:block' });
    title.append(...control.childNodes);
    const blurb = 'See the details, make changes and find answers in one place.';
    control.append(title, make(scene, 'span', { style: 'display:block' }, blurb));
  }),
];

const attributes: readonly Operator[] = [
  present('a section more in the address', ({ control }) => {
    const href = hrefOf(control);
    const [host, path] = partsOf(href);
    if (!isPath(href) || path === '/') return false;
    control.setAttribute('href', host + path.replace(/\/([^/]+\/?)$/, '/manage/$1'));
    return true;
  }),
  present('address behind a hash', ({ control }) => {
    const href = hrefOf(control);
    if (!isPath(href) || href.includes('#')) return false;
    const [host, path] = partsOf(href);
    control.setAttribute('href', `${host}/my/#${path}`);
    return true;
  }),
  present('address through a redirect', ({ control }) => {
    const href = hrefOf(control);
    if (!isPath(href)) return false;
    control.setAttribute('href', `/track/click?to=${encodeURIComponent(href)}&cmp=gnav`);
    return true;
  }),
  present('data attributes and id renamed', ({ control }) => {
    const old = [...control.attributes].filter(({ name }) => /^(id$|name$|data-)/.test(name));
    for (const { name, value } of old) {
      control.removeAttribute(name);
      if (name === 'id') control.id = `:r${value.length}k:`;
      else control.setAttribute(`data-analytics-${name.replace(/^data-/, '')}`, `nav|${value}`);
    }
    return old.length > 0;
  }),
  present('tooltip and description', (scene) => {
    const { control } = scene;
    const words = 'Opens in this window. You can cancel or go back to the bill at any time.';
    const note = make(scene, 'span', { id: 'ds-tip-1', role: 'tooltip', hidden: '' }, words);
    control.after(note);
    control.title = 'Quick link';
    control.setAttribute('aria-describedby', 'ds-tip-1');
  }),
  present('custom element of a design system', (scene) => {
    const role = hrefOf(scene.control) ? 'link' : 'button';
    const host = retag(scene, 'sx-action', ['class', 'type', 'target']);
    host.setAttribute('role', host.getAttribute('role') ?? role);
    host.setAttribute('tabindex', '0');
    host.setAttribute('variant', 'tertiary');
  }),
  present('a tab among tabs', (scene) => {
    const { control } = scene;
    const bar = make(scene, 'div', {
      role: 'tablist',
      'aria-label': 'Sections',
    });
    boxed(scene, bar);
    for (const one of [control, make(scene, 'a', { href: '#offers' }, 'Offers')]) {
      one.setAttribute('role', 'tab');
      one.setAttribute('aria-selected', String(one !== control));
      bar.append(one);
    }
  }),
];

/** The second set, whole. */
export const second: readonly Operator[] = [
  ...renames,
  ...attributes,
  ...secondLayout,
  ...secondAbsent,
];
