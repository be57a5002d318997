/** Changes held back to where the control stands. */
import { hrefOf, labelOf, make, present, type Operator, type Scene } from '../../scene.ts';
import { addRule, boxed, link, pageOf } from './placing.ts';

/** The list the control is an item of, or the control alone. */
const groupOf = ({ control }: Scene): HTMLElement =>
  control.closest<HTMLElement>('ul, ol, nav') ?? control;

/** It stands elsewhere, or something of the layout lies over or around it. */
export const layout: readonly Operator[] = [
  // Signed-in pages of Verizon (2024) and AT&T: the top menu became a rail at the left.
  present('menu in a rail at the side', (scene) => {
    const group = groupOf(scene);
    const { body } = pageOf(scene);
    const main = body.querySelector('main') ?? body;
    // What an open dialog holds stays there: all outside it cannot be pressed.
    if (group.contains(main) || group.closest('dialog')) return false;
    const rail = make(scene, 'aside', { 'aria-label': 'Your stuff' });
    rail.append(make(scene, 'h2', {}, 'Your stuff'), group);
    main.prepend(rail);
    return true;
  }),
  // Links few people press go to the foot (Verizon's "Sign in", usps.com's "FOIA").
  present('demoted to the footer', (scene) => {
    const { body } = pageOf(scene);
    let footer = body.querySelector('footer, [role="contentinfo"]');
    if (footer?.contains(scene.control) || scene.control.closest('dialog')) return false;
    if (!footer) body.append((footer = make(scene, 'footer')));
    const column = make(scene, 'section');
    column.append(make(scene, 'h3', {}, 'For customers'), scene.control);
    column.append(' ', link(scene, '/stores/hours', 'Store hours'));
    footer.prepend(column);
    return true;
  }),
  // "Manage" opens a sheet now (T-Mobile's phx-modal): a dialog in the browser's top layer.
  present('in a dialog that is open', (scene) => {
    const dialog = make(scene, 'dialog', { 'aria-label': 'Quick access' }) as HTMLDialogElement;
    dialog.append(make(scene, 'h2', {}, 'Quick access'), scene.control);
    dialog.append(' ', make(scene, 'button', { type: 'button' }, 'Not now'));
    pageOf(scene).body.append(dialog);
    dialog.showModal();
  }),
  // Swiper and Slick copy slides so that the round never ends; the copies are beyond the edge.
  present('a slide, copied for an endless round', (scene) => {
    const copy = scene.control.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.setAttribute('tabindex', '-1');
    const view = make(scene, 'div', { style: 'overflow:hidden;width:400px' });
    const strip = make(scene, 'div', { style: 'display:flex;transform:translateX(-400px)' });
    const style = 'flex:0 0 400px';
    const [before, here, after] = ['true', 'false', 'true'].map((hidden) =>
      make(scene, 'div', { style, 'aria-hidden': hidden }),
    );
    boxed(scene, view, here);
    before!.append(copy);
    after!.append(link(scene, '/refer', 'Refer a friend'));
    strip.append(before!, here!, after!);
    view.append(strip);
  }),
  // Verizon's header 2022 to 2026: the menu twice, 31 ids twice, one of them in a drawer beyond the edge.
  present('the same menu in a drawer beyond the edge', (scene) => {
    const style =
      'position:fixed;top:0;bottom:0;left:0;width:320px;background:#fff;transform:translateX(-105%)';
    const drawer = make(scene, 'div', { class: 'drawer', style });
    drawer.append(make(scene, 'button', { type: 'button' }, 'Close the drawer'));
    drawer.append(groupOf(scene).cloneNode(true));
    pageOf(scene).body.prepend(drawer);
  }),
  // Snow in December, confetti at a launch; also the hit-map layers of session recorders.
  present('a layer that takes no clicks', (scene) => {
    const style =
      'position:fixed;inset:0;z-index:2147483000;pointer-events:none;background:#e2007408';
    pageOf(scene).body.append(make(scene, 'div', { class: 'confetti', style }));
  }),
  // Cards whose whole face is the link (Bootstrap's stretched link).
  present('its card is pressed with it', (scene) => {
    const card = make(scene, 'div', { style: 'position:relative;padding:16px' });
    card.append(make(scene, 'p', {}, 'See where you stand and what comes next.'));
    boxed(scene, card);
    scene.control.classList.add('stretched');
    addRule(scene, '.stretched::after { content: ""; position: absolute; inset: 0; }');
  }),
  // Support articles: what was a button is a link in a sentence.
  present('in a sentence', (scene) => {
    const sentence = make(scene, 'p', {}, 'There is more than one way: ');
    boxed(scene, sentence);
    sentence.append(', ask us, or ', link(scene, '/stores', 'find a store'), '.');
  }),
  // Long pages are drawn only where somebody looks (web.dev's advice for faster pages).
  present('drawn only when in sight', ({ control }) => {
    const part = control.parentElement;
    if (!part) return false;
    part.style.setProperty('content-visibility', 'auto');
    part.style.setProperty('contain-intrinsic-size', 'auto 200px');
    return true;
  }),
];

/** What came beside it has a claim to its words, and is not it. */
export const neighbours: readonly Operator[] = [
  // Chat of all three: the first questions are offered as buttons.
  present('quick replies of the assistant', (scene) => {
    const style =
      'position:fixed;right:12px;bottom:12px;width:240px;background:#fff;border:1px solid;z-index:9000';
    const chat = make(scene, 'section', { 'aria-label': 'Virtual assistant', style });
    chat.append(make(scene, 'p', {}, 'Hi! What do you need help with?'));
    for (const words of ['Track my order', labelOf(scene.control), 'Something else'])
      chat.append(make(scene, 'button', { type: 'button', class: 'reply' }, words));
    pageOf(scene).body.append(chat);
  }),
  // Search fields that open show what others looked for.
  present('popular searches', (scene) => {
    const { body } = pageOf(scene);
    const search = make(scene, 'div', { role: 'search' });
    search.append(make(scene, 'input', { type: 'search', 'aria-label': 'Search this site' }));
    search.append(make(scene, 'h2', {}, 'Popular searches'));
    for (const words of ['5G coverage', labelOf(scene.control), 'Free phones'])
      search.append(link(scene, `/search?q=${encodeURIComponent(words)}`, words), ' ');
    body.prepend(search);
  }),
  // Verizon: "Log in" beside "Business Log in"; T-Mobile: a prepaid menu of the same words.
  present('the same for business and prepaid beside it', (scene) => {
    const label = labelOf(scene.control);
    const tail = hrefOf(scene.control).split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? '';
    scene.control.before(link(scene, `/business/${tail}`, `Business ${label}`), ' ');
    scene.control.after(' ', link(scene, `/prepaid/${tail}`, `Prepaid ${label}`));
  }),
];
