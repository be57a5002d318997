/** Changes held back after which the control is gone and something near it in words stands there. */
import { absent, labelOf, make, removeTruth, type Operator } from '../../scene.ts';
import { beginsWithVerb, button, group, instead, isStep, link, said, slugOf } from './tools.ts';

const others: Readonly<Record<string, string>> = {
  deals: 'Grocery',
  details: 'Delivery',
  history: 'Search',
  lock: 'Screen',
  map: 'Seat',
  number: 'Tracking',
  orders: 'Work',
  overview: 'Market',
  pin: 'Voicemail',
  settings: 'Caption',
  support: 'Developer',
};

/** It has some of the words, or all of them, and is another thing. */
export const relatives: readonly Operator[] = [
  // Menus are rebuilt around a noun: what stays is another thing of the same noun.
  absent('its first word, of another thing', (scene) => {
    const label = labelOf(scene.control);
    const [first = '', second] = label.split(' ');
    if (!second || isStep(label) || beginsWithVerb(label) || /^(my|your|all)$/i.test(first))
      return false;
    const other = scene.random.pick(['credits', 'delivery calendar', 'newsletter']);
    instead(scene, link(scene, '/more/about-us', `${first} ${other}`));
    return true;
  }),
  // Help pages and voicemail: "Voicemail PIN" where "Account PIN" was.
  absent('its last word, of another thing', (scene) => {
    const label = labelOf(scene.control);
    const last = label.split(' ').at(-1) ?? '';
    const other = others[last.toLowerCase()];
    if (!other || !label.includes(' ') || beginsWithVerb(label)) return false;
    instead(scene, link(scene, '/extras/other', `${other} ${last}`));
    return true;
  }),
  // Settings that are on already: the only way left is to turn them off; who is signed in can sign out.
  absent('the opposite of it', (scene) => {
    const label = labelOf(scene.control);
    if (/^(sign|log)[- ]?in$/i.test(label)) {
      instead(scene, link(scene, '/goodbye', label.replace(/in$/i, 'out')));
      return true;
    }
    if (isStep(label) || beginsWithVerb(label)) return false;
    instead(scene, button(scene, `Turn off ${said(scene)}`));
    return true;
  }),
  // Support libraries: leaflets to print.
  absent('a leaflet about it', (scene) => {
    const words = `Download the ${said(scene)} guide (PDF, 2 MB)`;
    instead(scene, link(scene, '/content/dam/guides/guide-7.pdf', words));
  }),
  // Verizon and AT&T explain a bill by a sample.
  absent('a sample of it', (scene) => {
    const label = labelOf(scene.control);
    if (isStep(label) || beginsWithVerb(label)) return false;
    instead(scene, link(scene, '/support/sample', `See a sample ${said(scene)}`));
    return true;
  }),
  // Profile pages: what is left of a section is whether to be written to about it.
  absent('a switch for messages about it', (scene) => {
    const words = `${labelOf(scene.control)} alerts by text`;
    const attributes = { type: 'button', role: 'switch', 'aria-checked': 'true' };
    instead(scene, make(scene, 'button', attributes, words));
  }),
  // Verizon: "close the Sign In Menu" stands in the page for every menu.
  absent('only what closes it', (scene) => {
    const panel = make(scene, 'section', { 'aria-label': labelOf(scene.control) });
    const close = button(scene, `Close the ${labelOf(scene.control)} menu`);
    removeTruth(scene, group(scene, panel, close, 'There is nothing here at the moment.'));
  }),
  // Search fields show what was looked for, each with a cross to forget it.
  absent('a chip of what was looked for', (scene) => {
    const label = labelOf(scene.control);
    const chips = make(scene, 'div', { 'aria-label': 'Recent searches' });
    for (const words of [label, 'Free shipping']) {
      const cross = button(scene, '×');
      cross.setAttribute('aria-label', `Remove ${words} from recent searches`);
      group(scene, chips, make(scene, 'span', { class: 'chip' }, words), cross);
    }
    removeTruth(scene, chips);
  }),
  // Who pressed it before: its page, named in the crumbs and the title, has no way to itself.
  absent('its own page', (scene) => {
    const label = labelOf(scene.control);
    const crumbs = make(scene, 'nav', { 'aria-label': 'Breadcrumb' });
    const here = make(scene, 'span', { 'aria-current': 'page' }, label);
    group(scene, crumbs, link(scene, '/start', 'Start'), '/', here);
    scene.document.title = label;
    removeTruth(scene, crumbs, make(scene, 'h1', {}, label));
  }),
  // Profile pages: the row has its value, and nothing can be done about it.
  absent('only its value', (scene) => {
    const list = make(scene, 'dl');
    list.append(make(scene, 'dt', {}, labelOf(scene.control)), make(scene, 'dd', {}, '•••• 42'));
    list.append(make(scene, 'dt', {}, 'Customer since'), make(scene, 'dd', {}, '2019'));
    removeTruth(scene, list);
  }),
  // The page turned into the form itself: a field of its name, to save or to leave.
  absent('a field of its name', (scene) => {
    if (isStep(labelOf(scene.control))) return false;
    const field = make(scene, 'label', {}, `${labelOf(scene.control)} `);
    field.append(make(scene, 'input', { type: 'text', name: slugOf(scene.control) }));
    const box = make(scene, 'div', { role: 'group', 'aria-label': 'Edit' });
    removeTruth(scene, group(scene, box, field, button(scene, 'Save'), button(scene, 'Discard')));
    return true;
  }),
  // Orders and set-ups: the steps behind are named, and cannot be gone back to.
  absent('a step already taken', (scene) => {
    const steps = make(scene, 'ol', { 'aria-label': 'Progress' });
    steps.append(make(scene, 'li', {}, `✓ ${labelOf(scene.control)}`));
    steps.append(make(scene, 'li', { 'aria-current': 'step' }, 'Delivery'));
    steps.append(make(scene, 'li', {}, 'Payment card'));
    removeTruth(scene, steps, button(scene, 'Place order'));
  }),
];
