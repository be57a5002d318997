/** Changes held back after which the control is gone, and something that names it stands there. */
import { absent, hrefOf, make, removeTruth, type Operator, type Scene } from '../../scene.ts';
import {
  beginsWithVerb,
  button,
  group,
  instead,
  link,
  namesThing,
  nameOf,
  notice,
  owned,
  picture,
  slugOf,
  spoken,
  tip,
} from './tools.ts';

/** Only where its name is that of a thing, not of a step or a deed. */
const isNoun = (scene: Scene) => namesThing(scene) && !beginsWithVerb(nameOf(scene));

/** A link or a button has its words, and does something else. */
const pressed: readonly Operator[] = [
  // Search fields on empty pages: what others looked for; each leads to a search.
  absent('only among popular searches', (scene) => {
    if (!namesThing(scene)) return false;
    const box = make(scene, 'div', { role: 'search' });
    group(scene, box, make(scene, 'h2', {}, 'Popular searches'));
    for (const words of scene.random.shuffled(['eSIM', nameOf(scene), 'Roaming in Canada']))
      group(scene, box, link(scene, `/search?query=${encodeURIComponent(words)}`, words));
    removeTruth(scene, box);
    return true;
  }),
  // Articles of the help center: its shelf is in the crumbs.
  absent('a shelf of the help center', (scene) => {
    const known = `${nameOf(scene)} ${hrefOf(scene.control)}`;
    if (!namesThing(scene) || /support|help|contact|faq/i.test(known)) return false;
    const crumbs = make(scene, 'nav', { 'aria-label': 'Breadcrumb' });
    const shelf = link(scene, `/support/topics/${slugOf(scene.control)}`, nameOf(scene));
    const here = make(scene, 'span', { 'aria-current': 'page' }, 'Frequent problems');
    group(scene, crumbs, link(scene, '/support', 'Help center'), '/', shelf, '/', here);
    removeTruth(scene, crumbs, make(scene, 'h1', {}, 'Frequent problems'));
    return true;
  }),
  // Documentation: every heading has a link to itself.
  absent('a heading with a link to itself', (scene) => {
    const id = slugOf(scene.control) || 'part';
    const heading = make(scene, 'h2', { id }, `${nameOf(scene)} `);
    const mark = link(scene, `#${id}`, '#');
    mark.setAttribute('aria-label', `Permalink: ${nameOf(scene)}`);
    heading.append(mark);
    removeTruth(scene, heading, make(scene, 'p', {}, 'You will find more here soon.'));
  }),
  // Lyca: "Student Beans Offers"; carriers sell what others make.
  absent('the same of a partner', (scene) => {
    if (!namesThing(scene)) return false;
    const partner = scene.random.pick(['Student Beans', 'Acme TV', 'Best Buy']);
    const href = `https://www.example.org/partners/${slugOf(scene.control)}`;
    instead(scene, link(scene, href, `${nameOf(scene)} at ${partner}`));
    return true;
  }),
  // What needs a person is given a date in a store.
  absent('a date in a store about it', (scene) => {
    if (!namesThing(scene)) return false;
    const words = `Book a store visit about ${spoken(scene)}`;
    instead(scene, link(scene, '/stores/appointments', words));
    return true;
  }),
  // Pages of news and help end with these: its address is in theirs, and they lead elsewhere.
  absent('buttons to share it', (scene) => {
    const to = encodeURIComponent(hrefOf(scene.control) || `/${slugOf(scene.control)}`);
    const box = make(scene, 'div', { class: 'share' });
    for (const [place, address] of [
      ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
      ['X', 'https://x.com/intent/tweet?url='],
    ] as const) {
      const share = link(scene, address + to, place);
      share.setAttribute('aria-label', `Share ${nameOf(scene)} on ${place}`);
      group(scene, box, share);
    }
    removeTruth(scene, box);
  }),
  // Press offices: the address is made of the headline.
  absent('a story whose address has its words', (scene) => {
    const slug = slugOf(scene.control);
    const href = scene.random.pick([
      `/newsroom/2026/11/new-${slug}-wins-award`,
      `/newsroom/story?about=${slug}`,
    ]);
    instead(scene, link(scene, href, 'Read the story'));
  }),
  // Login pages: who is new may join, and comes back afterwards.
  absent('an address to come back to', (scene) => {
    if (/register|sign|log|join|create|account/i.test(nameOf(scene))) return false;
    const back = encodeURIComponent(hrefOf(scene.control) || `/${slugOf(scene.control)}`);
    instead(scene, link(scene, `/join?continue=${back}`, 'New here? Create an ID'));
    return true;
  }),
  // Who would leave a form is asked first.
  absent('asked whether to leave it', (scene) => {
    if (!isNoun(scene)) return false;
    const box = make(scene, 'div', { role: 'alertdialog', 'aria-label': 'Unsaved changes' });
    group(scene, box, `Leave ${spoken(scene)} without saving?`);
    const leave = button(scene, 'Leave');
    instead(scene, leave, group(scene, box, button(scene, 'Stay here'), leave));
    return true;
  }),
  // Profile pages after a fresh start.
  absent('none of it yet', (scene) => {
    if (!isNoun(scene) || !/([^su]s|bill|history|pin|autopay)$/i.test(nameOf(scene))) return false;
    const words = `You don’t have any ${owned(scene)} yet.`;
    removeTruth(scene, notice(scene, words, '/welcome-tour', 'Take a look around'));
    return true;
  }),
];

/** It is spoken of, in plain text. */
const spokenOf: readonly Operator[] = [
  // Support: how to find it in the app.
  absent('named in numbered steps', (scene) => {
    const steps = make(scene, 'ol');
    const words = ['Open the menu of the app.', `Choose ${nameOf(scene)}.`, 'Follow what it says.'];
    for (const step of words) steps.append(make(scene, 'li', {}, step));
    const print = link(scene, '/print/steps', 'Print these steps');
    removeTruth(scene, make(scene, 'h3', {}, 'In the app'), steps, print);
  }),
  // Overviews greet by the name of the part.
  absent('a greeting that names it', (scene) => {
    if (!isNoun(scene)) return false;
    const greeting = make(scene, 'h1', {}, `Welcome to your ${owned(scene)}, Ana`);
    removeTruth(scene, greeting, link(scene, '/switch-user', 'Not Ana?'));
    return true;
  }),
  // Security pages list what was done.
  absent('a line in a list of what was done', (scene) => {
    const list = make(scene, 'ul', { 'aria-label': 'Recent activity' });
    for (const words of [`Nov 3, 9:14 AM: ${nameOf(scene)}`, 'Nov 1, 6:40 PM: New device'])
      list.append(make(scene, 'li', {}, words));
    removeTruth(scene, list, button(scene, 'This wasn’t me'));
  }),
  // AT&T ended several of its online tools this way.
  absent('a notice that it was retired', (scene) => {
    if (!namesThing(scene)) return false;
    const words = `${nameOf(scene)} was retired on March 31.`;
    removeTruth(scene, notice(scene, words, '/whats-new/retired', 'Read why'));
    return true;
  }),
  // Tours before a redesign tell what is to come.
  absent('a tour that tells where it will be', (scene) => {
    const words = `From next week, ${nameOf(scene)} is in the menu at the top.`;
    removeTruth(scene, tip(scene, 'Tip 2 of 4', words));
  }),
  // Tables of plans: a row a feature.
  absent('a row in a table of plans', (scene) => {
    const table = make(scene, 'table');
    for (const [name, small, large] of [
      ['Plan', 'Start', 'Ultimate'],
      [nameOf(scene), '–', '✓'],
      ['Hotspot', '5 GB', '60 GB'],
    ] as const) {
      const row = table.appendChild(make(scene, 'tr'));
      row.append(make(scene, 'th', { scope: 'row' }, name));
      row.append(make(scene, 'td', {}, small), make(scene, 'td', {}, large));
    }
    removeTruth(scene, table, link(scene, '/plans/fine-print', 'How we count'));
  }),
  // Forms to write to the carrier ask what it is about.
  absent('a subject of a form', (scene) => {
    if (!namesThing(scene) || /contact|send|feedback/i.test(nameOf(scene))) return false;
    const subject = make(scene, 'select', { 'aria-label': 'What is it about?' });
    for (const words of ['Please choose', nameOf(scene), 'Something else'])
      subject.append(make(scene, 'option', {}, words));
    const text = make(scene, 'textarea', { 'aria-label': 'Your message' });
    removeTruth(scene, subject, text, button(scene, 'Send message'));
    return true;
  }),
  // Articles that are older than the redesign show it in a picture.
  absent('a picture of where it was', (scene) => {
    const figure = make(scene, 'figure');
    const alt = `Screenshot: ${nameOf(scene)} at the top of the page`;
    figure.append(picture(scene, alt, '320', '120'));
    figure.append(make(scene, 'figcaption', {}, `Where to find ${spoken(scene)}`));
    removeTruth(scene, figure);
  }),
  // What is easier on a phone is passed on to it.
  absent('a code to scan with the phone', (scene) => {
    const code = picture(scene, `QR code: ${nameOf(scene)} on your phone`, '96', '96');
    const box = make(scene, 'div', { class: 'qr' });
    const words = 'Scan to go on with your phone.';
    removeTruth(scene, group(scene, box, code, words, button(scene, 'Text me a link')));
  }),
  // Chats hand over to a person when there is one.
  absent('waiting for an agent', (scene) => {
    const box = make(scene, 'div', { role: 'status', class: 'queue' });
    const words = `You are number 3. An agent will soon help you with: ${nameOf(scene)}.`;
    removeTruth(scene, group(scene, box, words, button(scene, 'Stop waiting')));
  }),
];

/** Its name is in the page. */
export const named: readonly Operator[] = [...pressed, ...spokenOf];
