/** Changes held back after which the control is gone and a notice, or something unlike it, stands there. */
import { absent, labelOf, make, removeTruth, type Operator } from '../../scene.ts';
import { button, group, instead, isStep, link, said } from './tools.ts';

/** Plainly something else, or words about why it is gone. */
export const notices: readonly Operator[] = [
  // Most often: another link is thought more useful there.
  absent('related links', (scene) => {
    const links = ['Coverage near you', 'Find your order', 'Gift cards', 'Trade in', 'Perks'];
    const [one, two, three] = scene.random.shuffled(links);
    const box = make(scene, 'aside', { 'aria-label': 'Related' });
    group(scene, box, make(scene, 'h2', {}, 'You may also like'));
    for (const words of [one!, two!, three!])
      group(scene, box, link(scene, `/go/${words.length}`, words));
    removeTruth(scene, box);
  }),
  // Redesigned overviews: tabs, and none of them is what was there.
  absent('tabs of other parts', (scene) => {
    const tabs = make(scene, 'div', { role: 'tablist' });
    for (const words of ['For you', 'Data used', 'Documents']) {
      const tab = button(scene, words);
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(words === 'For you'));
      tabs.append(tab);
    }
    removeTruth(scene, tabs);
  }),
  // The shop takes the place.
  absent('a shelf of goods', (scene) => {
    const shelf = make(scene, 'section', { 'aria-label': 'Picked for you' });
    for (const [name, price] of [
      ['Charger 30 W', '$29.99'],
      ['Clear case', '$39.99'],
    ] as const) {
      const card = make(scene, 'article');
      group(scene, card, make(scene, 'h3', {}, name), price, button(scene, 'Add to cart'));
      shelf.append(card);
    }
    removeTruth(scene, shelf);
  }),
  // Storms and failures of the network come before all else.
  absent('a notice of an outage', (scene) => {
    const notice = make(scene, 'div', { role: 'alert' });
    const words = 'Service may be slow in your area.';
    removeTruth(scene, group(scene, notice, words, link(scene, '/outages', 'Check for outages')));
  }),
  // What was asked for takes days.
  absent('a request under way', (scene) => {
    const notice = make(scene, 'p', { role: 'status' });
    const words = `${labelOf(scene.control)}: we are working on your request of November 3.`;
    removeTruth(scene, group(scene, notice, words, link(scene, '/requests/31', 'Track request')));
  }),
  // Codes come by text message.
  absent('a code on its way', (scene) => {
    const notice = make(scene, 'p', { role: 'status' }, 'We sent a code to (•••) •••-0142. ');
    notice.append(button(scene, 'Send it again'));
    removeTruth(scene, notice);
  }),
  // One part of the page has no answer from its server.
  absent('not available at the moment', (scene) => {
    const words = `${labelOf(scene.control)} isn’t available right now. Try later.`;
    const box = make(scene, 'div', { class: 'card card-error' });
    removeTruth(scene, group(scene, box, words, button(scene, 'Refresh')));
  }),
  // Accounts that are past due show one way out.
  absent('a debt first', (scene) => {
    const box = make(scene, 'section', { role: 'alert' });
    const title = make(scene, 'h2', {}, 'Your service is on hold');
    const way = link(scene, '/restore', 'Restore my service');
    removeTruth(scene, group(scene, box, title, 'You owe $84.12.', way));
  }),
  // Not every line may do everything.
  absent('not for this line', (scene) => {
    if (isStep(labelOf(scene.control))) return false;
    const box = make(scene, 'p', {}, `This line can’t use ${said(scene)}. `);
    box.append(link(scene, '/lines/which', 'See which lines can'));
    removeTruth(scene, box);
    return true;
  }),
  // A person in the chat has taken it over; what was asked stands there as a message.
  absent('a talk with an agent', (scene) => {
    const log = make(scene, 'div', { role: 'log', 'aria-label': 'Chat' });
    log.append(make(scene, 'p', { class: 'mine' }, labelOf(scene.control)));
    log.append(make(scene, 'p', { class: 'theirs' }, 'Dana joined. One moment, please.'));
    removeTruth(scene, group(scene, log, button(scene, 'End chat'), button(scene, 'Attach')));
  }),
  // Newsletters and offers fill what is empty.
  absent('a field for the newsletter', (scene) => {
    const box = make(scene, 'div', { class: 'newsletter' });
    const field = make(scene, 'input', { type: 'email', 'aria-label': 'Email address' });
    const send = button(scene, 'Subscribe');
    instead(scene, send, group(scene, box, 'News and offers by email', field, send));
  }),
];
