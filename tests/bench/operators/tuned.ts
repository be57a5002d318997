/** Operators the locator's weights may be chosen with in sight: those of the literature and of real redesigns. */
import { spanish, synonyms, decoys } from './phrases.ts';
import { gone } from './tuned-absent.ts';
import {
  comeIntoView,
  forReaders,
  hrefOf,
  labelOf,
  mainText,
  make,
  present,
  relabel,
  retag,
  swap,
  type Operator,
  type Scene,
} from './scene.ts';

const testIds = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy'];
const words = (text: string) => text.trim().split(/\s+/);

/** Ids and test ids of the control, taken off. */
function takeMarks({ control }: Scene): [string, string][] {
  const marks = ['id', 'name', ...testIds]
    .map((name) => [name, control.getAttribute(name)] as const)
    .filter((mark): mark is [string, string] => mark[1] !== null);
  for (const [name] of marks) control.removeAttribute(name);
  return marks;
}

function twin(scene: Scene): HTMLElement {
  return scene.control.cloneNode(true) as HTMLElement;
}

/** Everything below is still there and can be pressed. */
const stays: Operator[] = [
  present('class churn', ({ document, random }) => {
    for (const element of document.body.querySelectorAll('[class]'))
      element.className = `css-${Math.floor(random.next() * 1e9).toString(36)}`;
  }),
  present('id and test id gone', (scene) => takeMarks(scene).length > 0),
  present('id and test id re-used', (scene) => {
    const marks = takeMarks(scene);
    const others = [...scene.document.querySelectorAll('a, button')].filter(
      (one) => !scene.truth.has(one),
    );
    if (marks.length === 0 || others.length === 0) return false;
    const heir = scene.random.pick(others);
    for (const [name, value] of marks) heir.setAttribute(name, value);
  }),
  present('wrapped', (scene) => {
    const wrapper = make(scene, 'div', { class: 'wrap' });
    scene.control.before(wrapper);
    wrapper.append(make(scene, 'div', { class: 'inner' }));
    wrapper.firstElementChild!.append(scene.control);
  }),
  present('reordered', ({ control, random }) => {
    const parent = control.parentElement;
    if (!parent || parent.children.length < 2) return false;
    parent.append(...random.shuffled([...parent.children]));
  }),
  present('section moved', (scene) => {
    const { document, control } = scene;
    const section = control.closest('section, nav, ul, header, footer, aside') ?? control;
    if (section.contains(document.querySelector('main'))) return false;
    document.body.append(section);
  }),
  present('link, button or div', (scene) => {
    const href = hrefOf(scene.control);
    if (scene.control.localName === 'a' && href) {
      const button = retag(scene, 'button', ['href', 'target']);
      button.setAttribute('type', 'button');
    } else retag(scene, 'div', ['type']).setAttribute('role', 'button');
    scene.control.setAttribute('tabindex', '0');
  }),
  present('path changed', ({ control }) => {
    if (!hrefOf(control) || hrefOf(control).startsWith('#')) return false;
    control.setAttribute('href', '/v2/hub/4');
  }),
  present('case and spaces', ({ control, random }) =>
    relabel(control, (label) =>
      random.pick([label.toUpperCase(), label.replaceAll(' ', '\u00a0\n '), label.toLowerCase()]),
    ),
  ),
  present('split into spans with an icon', (scene) => {
    const text = mainText(scene.control);
    if (!text) return false;
    const parts = words(text.data).map((word) => make(scene, 'span', {}, `${word} `));
    const icon = scene.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.setAttribute('aria-hidden', 'true');
    icon.setAttribute('width', '12');
    icon.setAttribute('height', '12');
    text.replaceWith(icon, ...parts);
  }),
  present('suffix for screen readers', (scene) => {
    const said = scene.random.pick([' (opens dialog)', ', opens in a new window']);
    scene.control.append(make(scene, 'span', { style: forReaders }, said));
  }),
  present('prefix for screen readers', (scene) => {
    scene.control.prepend(make(scene, 'span', { style: forReaders }, 'Link: '));
  }),
  present('aria-label as the text', ({ control }) => {
    control.setAttribute('aria-label', labelOf(control));
  }),
  present('aria-label wrong', ({ control }) => control.setAttribute('aria-label', 'Learn more')),
  present('aria-label stale', ({ control }) => {
    control.setAttribute('aria-label', labelOf(control));
    return relabel(control, () => 'Manage');
  }),
  present('icon only', (scene) => {
    const label = labelOf(scene.control);
    scene.control.replaceChildren(make(scene, 'span', { 'aria-hidden': 'true' }, '⚙'));
    scene.control.setAttribute('aria-label', label);
  }),
  present('synonym', ({ control }) =>
    relabel(control, (label) => synonyms[label.toLowerCase()] ?? label),
  ),
  present('truncated', ({ control }) =>
    relabel(control, (label) =>
      label.length > 9 ? `${label.slice(0, label.length - 4)}…` : label,
    ),
  ),
  present('in Spanish', ({ control, document }) => {
    document.documentElement.lang = 'es';
    return relabel(control, (label) => spanish[label.toLowerCase()] ?? label);
  }),
  present('half in Spanish', ({ control }) =>
    relabel(control, (label) =>
      words(label).length > 1 ? `Mi ${words(label).slice(1).join(' ')}` : label,
    ),
  ),
  present('translated by the browser', (scene) => {
    const { document, control } = scene;
    document.documentElement.lang = 'zh-CN';
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const fonts = make(scene, 'font');
      fonts.append(make(scene, 'font', {}, '译文'));
      text.replaceWith(fonts);
    }
  }),
  present('count badge', (scene) => {
    scene.control.append(' ', make(scene, 'span', { class: 'badge' }, '(2)'));
  }),
  present('into an open shadow root', (scene) => {
    const host = make(scene, 'div');
    scene.control.before(host);
    host.attachShadow({ mode: 'open' }).append(scene.control);
  }),
  present('into a frame of the same origin', (scene) => {
    const frame = make(scene, 'iframe', { title: 'Account' }) as HTMLIFrameElement;
    scene.control.before(frame);
    const inner = frame.contentDocument!;
    const moved = inner.importNode(scene.control, true);
    inner.body.append(moved);
    scene.control.remove();
    if (scene.truth.delete(scene.control)) scene.truth.add(moved);
    scene.control = moved;
  }),
  present('hidden twin first', (scene) => {
    const old = twin(scene);
    old.style.display = 'none';
    scene.document.body.prepend(old);
  }),
  present('twin far off the screen', (scene) => {
    const old = twin(scene);
    old.style.cssText = 'position:absolute;left:-9999px;top:0';
    scene.document.body.prepend(old);
  }),
  present('covered twin', (scene) => {
    const box = make(scene, 'div', { style: 'position:relative;width:300px;height:40px' });
    const lid = 'position:absolute;inset:0;background:#fff;z-index:9';
    box.append(twin(scene), make(scene, 'div', { style: lid }));
    scene.control.before(box);
    comeIntoView(scene);
  }),
  present('inert twin', (scene) => {
    const box = make(scene, 'div', { inert: '' });
    box.append(twin(scene));
    scene.control.before(box);
  }),
  present('visible twin with the same path', (scene) => {
    if (!hrefOf(scene.control)) return false;
    const same = twin(scene);
    scene.document.body.append(same);
    scene.truth.add(same);
  }),
  present('near misses beside it', (scene) => {
    const label = labelOf(scene.control);
    for (const text of [`${label} FAQs`, `About ${label}`, ...decoys])
      scene.control.before(make(scene, 'a', { href: `/support/${text.length}` }, text), ' ');
  }),
  present('other variant of an A/B test', (scene) => {
    takeMarks(scene);
    scene.control.className = 'variant-b';
    const card = make(scene, 'div', { 'data-variant': 'b' });
    scene.control.before(card);
    card.append(make(scene, 'p', {}, 'A simpler way to manage it all'), scene.control);
  }),
  present('mounted again', (scene) => swap(scene, twin(scene))),
  present('list recycled', (scene) => {
    const { control, document, truth } = scene;
    const other = [...document.querySelectorAll<HTMLElement>(control.localName)].find(
      (one) =>
        one !== control &&
        !truth.has(one) &&
        !one.contains(control) &&
        labelOf(one) &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    if (!other || truth.size !== 1 || !truth.has(control)) return false;
    const [here, there] = [twin(scene), other.cloneNode(true) as HTMLElement];
    for (const [into, from] of [
      [other, here],
      [control, there],
    ] as const) {
      for (const { name } of [...into.attributes]) into.removeAttribute(name);
      for (const { name, value } of from.attributes) into.setAttribute(name, value);
      into.replaceChildren(...from.childNodes);
    }
    truth.clear();
    truth.add(other);
    scene.control = other;
  }),
];

/** All of them. */
export const tuned: readonly Operator[] = [...stays, ...gone];
