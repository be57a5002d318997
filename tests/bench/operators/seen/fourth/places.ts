/** Changes held back to where the control stands and what stands beside it. */
import { comeIntoView, labelOf, make, present, type Operator } from '../../scene.ts';
import { addressOf, boxed, button, group, isStep, link, pageOf, said, slugOf } from './tools.ts';

/** It stands elsewhere, or looks otherwise. */
export const places: readonly Operator[] = [
  // Dark themes and larger text came with the settings of phones.
  present('dark theme and larger text', (scene) => {
    const css =
      'html { color-scheme: dark; background: #16161a } body { font-size: 118%; letter-spacing: .01em } a, button { color: #9cf !important }';
    pageOf(scene).head.append(make(scene, 'style', {}, css));
  }),
  // Grids put the row in another order without touching the page's source.
  present('row turned round by style', ({ control }) => {
    const parent = control.parentElement;
    if (!parent || parent.children.length < 2 || /^(body|t(able|body|r))$/.test(parent.localName))
      return false;
    if (getComputedStyle(parent).overflow !== 'visible') return false;
    parent.style.cssText += ';display:flex;flex-flow:row-reverse wrap';
    return true;
  }),
  // Optimizely and Adobe Target try the parts of a page in another order.
  present('parts of the page in another order', (scene) => {
    const main = pageOf(scene).querySelector('main');
    if (!main || main.children.length < 2 || main.querySelector('iframe, dialog')) return false;
    main.append(...scene.random.shuffled([...main.children]));
    return true;
  }),
  // Dashboards put one section into each panel of a row of tabs.
  present('in the open panel of tabs', (scene) => {
    const box = make(scene, 'div', { class: 'tabs' });
    const tabs = box.appendChild(make(scene, 'div', { role: 'tablist' }));
    for (const words of ['This month', 'Earlier', 'Tips']) {
      const tab = button(scene, words);
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(words === 'This month'));
      tabs.append(tab);
    }
    const open = box.appendChild(make(scene, 'div', { role: 'tabpanel' }));
    const shut = box.appendChild(make(scene, 'div', { role: 'tabpanel', style: 'display:none' }));
    shut.append(link(scene, '/tips/saving', 'Ways to save'));
    boxed(scene, box, open);
  }),
  // Design systems (T-Mobile's phx-, Ionic): the card is a component, what it holds stays in the page and is slotted.
  present('slotted into a card component', (scene) => {
    const card = make(scene, 'phx-card');
    boxed(scene, card);
    const root = card.attachShadow({ mode: 'open' });
    root.append(make(scene, 'h3', {}, 'Quick task'), make(scene, 'slot'));
  }),
  // New component libraries use the browser's popover for menus.
  present('in a popover that is open', (scene) => {
    if (scene.control.closest('dialog')) return false;
    const menu = make(scene, 'div', { popover: 'manual', 'aria-label': 'Your account' });
    pageOf(scene).body.append(menu);
    menu.append(scene.control, ' ', link(scene, '/sign-out-everywhere', 'Leave'));
    menu.showPopover();
    return true;
  }),
  // Toolbars: a group with a name, moved through by the arrow keys, so only one item can be tabbed to.
  present('in a toolbar, not reached by tab', (scene) => {
    const bar = make(scene, 'div', { role: 'toolbar', 'aria-label': 'Tasks' });
    boxed(scene, bar);
    scene.control.setAttribute('tabindex', '-1');
    bar.prepend(button(scene, 'Print'), ' ');
  }),
];

/** What came beside it. */
export const company: readonly Operator[] = [
  // Branch on T-Mobile's pages ("branch-journeys-top"): the app is offered above the page, which moves down.
  present('the app offered above the page', (scene) => {
    const banner = make(scene, 'div', { class: 'branch-journeys-top', style: 'height:76px' });
    group(scene, banner, button(scene, '×'), 'Do it all in the app', link(scene, '/app', 'Open'));
    pageOf(scene).body.prepend(banner);
  }),
  // Every audit of accessibility asks for them.
  present('a skip link to its part', (scene) => {
    const skip = link(scene, `#${slugOf(scene.control)}`, `Skip to ${said(scene)}`);
    skip.setAttribute('style', 'position:absolute;left:-9999px;top:0');
    pageOf(scene).body.prepend(skip);
  }),
  // Long articles begin with their contents, each leading to a part of the page.
  present('its words among "On this page"', (scene) => {
    const label = labelOf(scene.control);
    if (!addressOf(scene) || isStep(label)) return false;
    const contents = make(scene, 'nav', { 'aria-label': 'On this page' });
    group(
      scene,
      contents,
      make(scene, 'h2', {}, 'On this page'),
      link(scene, '#before-you-start', 'Before you start'),
      link(scene, `#${slugOf(scene.control)}`, label),
      link(scene, '#more-help', 'More help'),
    );
    pageOf(scene).body.prepend(contents);
    return true;
  }),
  // Snackbars (T-Mobile's "xpr-snackbar") say what was saved a moment ago.
  present('a snackbar that names it', (scene) => {
    comeIntoView(scene);
    const { bottom } = scene.control.getBoundingClientRect();
    if (bottom > (pageOf(scene).defaultView?.innerHeight ?? 0) - 80) return false;
    const style =
      'position:fixed;left:12px;bottom:12px;height:44px;background:#333;color:#fff;z-index:9000';
    const bar = make(scene, 'div', { role: 'status', class: 'xpr-snackbar', style });
    group(scene, bar, `Saved: ${said(scene)}`, button(scene, 'Dismiss'));
    pageOf(scene).body.append(bar);
    return true;
  }),
  // Forms and orders: the button at the head waits for something, the one below can be pressed.
  present('a disabled one of its name above', (scene) => {
    const label = labelOf(scene.control);
    if (!label) return false;
    const waiting = make(scene, 'button', { type: 'button', disabled: '' }, label);
    waiting.className = scene.control.className;
    pageOf(scene).body.prepend(waiting);
    return true;
  }),
];
