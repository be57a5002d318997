/** Changes held back after which the control is gone, and something unlike it stands there. */
import { absent, hrefOf, make, removeTruth, type Operator } from '../../scene.ts';
import { button, group, instead, link, nameOf, notice } from './tools.ts';

/** Plainly something else. */
const replaced: readonly Operator[] = [
  // Lists that grew are cut into pages.
  absent('numbers of pages', (scene) => {
    if (/^(next|previous|see|view|more|back)\b/i.test(nameOf(scene))) return false;
    const pages = make(scene, 'nav', { 'aria-label': 'Pagination' });
    const [one, two, three] = ['1', '2', '3'].map((page) => link(scene, `?page=${page}`, page));
    instead(scene, one!, group(scene, pages, one!, two!, three!));
    return true;
  }),
  // Who tells where they are is shown the store.
  absent('the nearest store', (scene) => {
    if (/store|location|call|contact/i.test(nameOf(scene))) return false;
    const card = make(scene, 'article');
    group(scene, card, make(scene, 'h3', {}, '12 Main Street'), 'Open until 8 PM');
    const way = link(scene, 'https://maps.example.com/?q=12+Main', 'Directions');
    removeTruth(scene, group(scene, card, way, link(scene, 'tel:+15550100', '555-0100')));
    return true;
  }),
  // Publishers and prepaid brands: an advertisement in a frame.
  absent('an advertisement in a frame', (scene) => {
    const srcdoc =
      '<p>Bill too high?</p><a href="https://ads.example.com/c/81">Switch and save</a>';
    const attributes = { title: 'Advertisement', width: '300', height: '100', srcdoc };
    removeTruth(scene, make(scene, 'iframe', attributes));
  }),
  // Holidays and launches: a picture and a call for all.
  absent('a banner of the season', (scene) => {
    const { random } = scene;
    const box = make(scene, 'section', { 'aria-label': 'Holiday' });
    const title = random.pick([
      'Black Friday is here',
      'Give the gift of 5G',
      'Meet the new watch',
    ]);
    const way = link(scene, '/holiday', random.pick(['Shop gifts', 'See what is new']));
    instead(scene, way, group(scene, box, make(scene, 'h2', {}, title), way));
  }),
  // Accounts under inspection show what is due next.
  absent('a date to keep in mind', (scene) =>
    removeTruth(scene, notice(scene, 'Your trade-in is due by Dec 3.', '/trade/box', 'Get a box')),
  ),
];

/** Something has to come first. */
const gates: readonly Operator[] = [
  // Consent managers keep parts back until their cookies are allowed.
  absent('kept back for want of cookies', (scene) => {
    const box = make(scene, 'div', { class: 'ot-blocked' });
    const words = 'This part needs functional cookies, which you have turned off.';
    removeTruth(scene, group(scene, box, words, button(scene, 'Cookie choices')));
  }),
  // Verizon and AT&T show what there is at an address only.
  absent('the ZIP code first', (scene) => {
    const box = make(scene, 'div', { role: 'group', 'aria-label': 'Where are you?' });
    const field = make(scene, 'input', { type: 'text', inputmode: 'numeric', name: 'zip' });
    field.setAttribute('aria-label', 'ZIP code');
    const words = 'Tell us where you are to see what there is.';
    removeTruth(scene, group(scene, box, words, field, button(scene, 'Update')));
  }),
  // Arkose and Cloudflare stand before the page.
  absent('a test for robots', (scene) => {
    const { document } = scene;
    if (/verify|confirm/i.test(nameOf(scene))) return false;
    removeTruth(scene);
    const page = make(scene, 'main');
    const check = make(scene, 'label');
    check.append(make(scene, 'input', { type: 'checkbox' }), ' Verify you are human');
    group(scene, page, make(scene, 'h1', {}, 'One moment'), check, 'Ray ID: 8f1c22');
    document.body.replaceChildren(page);
    return true;
  }),
  // Old browsers are shown the door.
  absent('a browser too old', (scene) => {
    const { document } = scene;
    removeTruth(scene);
    const page = make(scene, 'main');
    group(scene, page, make(scene, 'h1', {}, 'Please update your browser'));
    group(scene, page, link(scene, 'https://www.google.com/chrome/', 'Chrome'));
    group(scene, page, link(scene, 'https://www.mozilla.org/firefox/', 'Firefox'));
    document.body.replaceChildren(page);
  }),
  // Next.js: all of it came as data, and the script that would draw it failed.
  absent('only in the data of the page', (scene) => {
    const data = { label: nameOf(scene), href: hrefOf(scene.control), visible: true };
    const store = make(scene, 'script', { type: 'application/json', id: '__NEXT_DATA__' });
    store.textContent = JSON.stringify({ props: { menu: [data] } });
    removeTruth(scene, store, make(scene, 'div', { role: 'progressbar', 'aria-label': 'Loading' }));
  }),
];

/** Its name is in the page by chance only. */
export const otherwise: readonly Operator[] = [...replaced, ...gates];
