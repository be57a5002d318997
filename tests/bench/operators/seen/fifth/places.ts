/** Changes held back to where the control stands and what stands beside it. */
import { comeIntoView, hrefOf, make, present, type Operator, type Scene } from '../../scene.ts';
import {
  addressOf,
  boxed,
  button,
  group,
  link,
  namesThing,
  nameOf,
  pageOf,
  picture,
  spoken,
  tip,
} from './tools.ts';

/** Whether the lowest part of the window is free of the control. */
function footIsFree(scene: Scene, height: number): boolean {
  comeIntoView(scene);
  const { bottom } = scene.control.getBoundingClientRect();
  return bottom < (pageOf(scene).defaultView?.innerHeight ?? 0) - height;
}

/** It stands elsewhere, or on other ground. */
export const places: readonly Operator[] = [
  // Grids inside components: boxes that have no size of their own.
  present('in boxes that have no size', (scene) => {
    const outer = make(scene, 'div', { style: 'display:contents' });
    const inner = outer.appendChild(make(scene, 'div', { style: 'display:contents' }));
    boxed(scene, outer, inner);
  }),
  // Windows with other sizes of text, and pages that scale themselves.
  present('the page at another scale', (scene) => {
    const scale = scene.random.pick(['0.8', '1.25']);
    pageOf(scene).body.style.setProperty('zoom', scale);
  }),
  // Lit, Stencil, Salesforce: components are made of components.
  present('two components deep', (scene) => {
    const outer = make(scene, 'x-panel');
    boxed(scene, outer);
    const middle = make(scene, 'x-panel-action');
    outer.attachShadow({ mode: 'open' }).append(middle);
    middle.attachShadow({ mode: 'open' }).append(scene.control);
  }),
  // Radix and MUI: a sheet that is a plain box; all the rest is taken from screen readers while it is open.
  present('in a sheet that hides the rest from readers', (scene) => {
    if (scene.control.closest('dialog, [popover]')) return false;
    const { body } = pageOf(scene);
    const sheet = make(scene, 'div', {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': 'Menu',
    });
    sheet.style.cssText =
      'position:fixed;inset:0 0 0 auto;width:340px;padding:24px;background:#fff;z-index:2147483001';
    const guard = () => make(scene, 'span', { 'data-focus-guard': '', tabindex: '0' });
    sheet.append(scene.control, ' ', button(scene, 'Fold this sheet'));
    for (const one of body.children) one.setAttribute('aria-hidden', 'true');
    body.append(guard(), sheet, guard());
    return true;
  }),
  // Streamed pages: what is ready is there, and the rest is grey for a second.
  present('the rest is still loading', (scene) => {
    const style = 'display:block;width:240px;height:18px;background:#ddd';
    const grey = () => make(scene, 'span', { class: 'skeleton', 'aria-hidden': 'true', style });
    scene.control.before(grey());
    scene.control.after(grey());
    scene.control.closest('main, section, nav')?.setAttribute('aria-busy', 'true');
  }),
  // usps.com 2020: "Quick Tools": what is most used is put together at the head.
  present('among the quick links at the head', (scene) => {
    if (scene.control.closest('dialog, [popover]')) return false;
    const { body } = pageOf(scene);
    const strip = make(scene, 'section', { 'aria-label': 'Quick tools', class: 'pills' });
    (body.querySelector('main') ?? body).prepend(strip);
    const others = [link(scene, '/gift', 'Send a gift'), link(scene, '/travel', 'Going abroad')];
    group(
      scene,
      strip,
      make(scene, 'h2', {}, 'Quick tools'),
      others[0]!,
      scene.control,
      others[1]!,
    );
    return true;
  }),
];

/** What came beside it. */
export const company: readonly Operator[] = [
  // OneTrust asks in a bar at the foot of the window; the page above it can be used.
  present('a consent bar at the foot', (scene) => {
    if (!footIsFree(scene, 150)) return false;
    const style =
      'position:fixed;inset:auto 0 0 0;height:120px;overflow:hidden;background:#fff;z-index:2147483000';
    const bar = make(scene, 'div', { id: 'onetrust-consent-sdk', role: 'region', style });
    group(
      scene,
      bar,
      'We use cookies to run this site.',
      link(scene, '/cookies', 'Cookie notice'),
      button(scene, 'Manage choices'),
      button(scene, 'Accept all cookies'),
    );
    pageOf(scene).body.append(bar);
    return true;
  }),
  // verizon.com 2026 and every shop: the picture of a card is a second link to the same page.
  present('a picture that leads there too', (scene) => {
    const href = hrefOf(scene.control);
    if (!addressOf(scene)) return false;
    const attributes = { href, tabindex: '-1', 'aria-hidden': 'true', style: 'display:block' };
    const second = make(scene, 'a', attributes);
    second.append(picture(scene, '', '96', '64'));
    scene.control.before(second);
    scene.truth.add(second);
    return true;
  }),
  // Overviews remember where somebody has been: the same page by the same name.
  present('once more under "Recently visited"', (scene) => {
    const url = addressOf(scene);
    if (!url || !nameOf(scene)) return false;
    url.searchParams.set('ref', 'recent');
    const again = link(scene, url.href, nameOf(scene));
    const box = make(scene, 'section', { 'aria-label': 'Recently visited' });
    group(scene, box, make(scene, 'h2', {}, 'Recently visited'), again);
    pageOf(scene).body.append(box);
    scene.truth.add(again);
    return true;
  }),
  // Dashboards let people choose what stands at the head.
  present('a star beside it', (scene) => {
    if (!nameOf(scene)) return false;
    const star = button(scene, '☆');
    star.setAttribute('aria-label', `Add ${nameOf(scene)} to favorites`);
    star.setAttribute('aria-pressed', 'false');
    scene.control.before(star, ' ');
    return true;
  }),
  // Bills and plans: a small "i" explains the words beside it.
  present('an "i" that explains it', (scene) => {
    if (!nameOf(scene)) return false;
    const mark = button(scene, 'i');
    mark.setAttribute('aria-label', `${nameOf(scene)} information`);
    mark.setAttribute('aria-expanded', 'false');
    scene.control.after(' ', mark);
    return true;
  }),
  // Heads of pages fade into a smaller one: for a while both are there, and one is not seen.
  present('a faded copy over it', (scene) => {
    const copy = scene.control.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.style.setProperty('opacity', '0', 'important');
    copy.style.setProperty('position', 'absolute', 'important');
    copy.style.setProperty('pointer-events', 'none', 'important');
    scene.control.before(copy);
  }),
  // Carriers tell of planned work at the head of the page.
  present('a notice that speaks of it', (scene) => {
    if (!namesThing(scene)) return false;
    const bar = make(scene, 'div', { role: 'status', class: 'site-alert' });
    const words = `Planned work on Sunday may affect ${spoken(scene)}.`;
    group(scene, bar, words, link(scene, '/planned-work', 'See the times'), button(scene, '×'));
    pageOf(scene).body.prepend(bar);
    return true;
  }),
  // Pendo and WalkMe show people round after every redesign.
  present('a tip that points at it', (scene) => {
    if (!nameOf(scene)) return false;
    const words = `New look: ${nameOf(scene)} stands here from now on.`;
    scene.control.after(tip(scene, 'Tip 1 of 3', words));
    return true;
  }),
  // The foot of most help pages.
  present('a question whether the page helped', (scene) => {
    const box = make(scene, 'section', { 'aria-label': 'Feedback' });
    group(scene, box, 'Was this page helpful?', button(scene, 'Yes'), button(scene, 'No'));
    (pageOf(scene).querySelector('main') ?? pageOf(scene).body).append(box);
  }),
];
