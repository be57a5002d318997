/** Changes held back after which the control is gone and something of its name is there. */
import {
  absent,
  hrefOf,
  labelOf,
  make,
  removeTruth,
  type Operator,
  type Scene,
} from '../../scene.ts';
import { isOnward, isStep, link, siteOf, slugOf } from './placing.ts';

/** Words inside a sentence; abbreviations keep their capitals. */
const said = (scene: Scene) =>
  labelOf(scene.control).replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());

/** Something with the look of the control and another purpose. */
function instead(scene: Scene, heir: HTMLElement, box = heir): void {
  heir.className = scene.control.className;
  removeTruth(scene, box);
}

/** Exactly its words, and another thing. */
const sameWords: readonly Operator[] = [
  // AT&T and Verizon: "Security", "Contact us" and "Support" of the company stand in the foot as well.
  absent('its words in the footer, of the company', (scene) => {
    const { document, control } = scene;
    const label = labelOf(control);
    if (isOnward(label) || label.split(' ').length > 3) return false;
    const href = `https://careers.${siteOf(new URL(document.baseURI))}/life/${slugOf(control)}`;
    const column = make(scene, 'nav', { 'aria-label': 'Careers' });
    column.append(make(scene, 'h3', {}, 'Careers'), link(scene, '/careers/jobs', 'Open jobs'), ' ');
    column.append(link(scene, href, label), ' ');
    column.append(link(scene, '/careers/benefits', 'Benefits'));
    (document.querySelector('footer, [role="contentinfo"]') ?? document.body).append(column);
    removeTruth(scene);
    return true;
  }),
  // Who sells phones, internet and television has every word three times.
  absent('its words, of another product', (scene) => {
    if (isOnward(labelOf(scene.control))) return false;
    const card = make(scene, 'article');
    card.append(make(scene, 'h3', {}, 'Television'), make(scene, 'p', {}, '200 channels at home.'));
    const heir = link(scene, `/tv/${slugOf(scene.control)}`, labelOf(scene.control));
    card.append(heir, ' ', link(scene, '/tv/channels', 'Channel lineup'));
    instead(scene, heir, card);
    return true;
  }),
  // News pages: stories are filed under words.
  absent('a tag of a news story', (scene) => {
    const tags = make(scene, 'p', {}, 'Filed under: ');
    const href = `/news/tag/${slugOf(scene.control)}`;
    tags.append(make(scene, 'a', { href, rel: 'tag' }, labelOf(scene.control)), ', ');
    tags.append(make(scene, 'a', { href: '/news/tag/community', rel: 'tag' }, 'Community'));
    removeTruth(scene, tags);
  }),
  // Support searches: topics to be ticked.
  absent('a topic to filter by', (scene) => {
    const topics = make(scene, 'fieldset');
    topics.append(make(scene, 'legend', {}, 'Filter by topic'));
    for (const words of ['Network', labelOf(scene.control), 'Travel']) {
      const topic = make(scene, 'label');
      topic.append(make(scene, 'input', { type: 'checkbox' }), ` ${words}`);
      topics.append(topic);
    }
    removeTruth(scene, topics);
  }),
  // Reports of My Business: the heads of columns are buttons.
  absent('the head of a column', (scene) => {
    const table = make(scene, 'table');
    const head = make(scene, 'tr');
    for (const words of ['Date', labelOf(scene.control), 'Amount']) {
      const cell = make(scene, 'th', { 'aria-sort': 'none' });
      cell.append(make(scene, 'button', { type: 'button', title: `Sort by ${words}` }, words));
      head.append(cell);
    }
    table.append(head);
    removeTruth(scene, table);
  }),
  // Who is not the owner of the account sees it, locked.
  absent('only for the account owner', (scene) => {
    const attributes = { type: 'button', disabled: '', 'aria-describedby': 'owner-note' };
    const locked = make(scene, 'button', attributes, labelOf(scene.control));
    const note = make(scene, 'small', { id: 'owner-note' }, 'Only the account owner can do this.');
    const box = make(scene, 'div');
    box.append(locked, ' ', note);
    instead(scene, locked, box);
  }),
  // Accounts with several lines: one card a line, the same word on each. Nobody can choose.
  absent('one for each line', (scene) => {
    const { control } = scene;
    const cards = ['Ana’s phone', 'Tablet', 'Watch'].map((name, at) => {
      const card = make(scene, 'section');
      const copy = control.cloneNode(true) as HTMLElement;
      for (const { name: attribute } of [...copy.attributes])
        if (/^(id$|name$|data-)/.test(attribute)) copy.removeAttribute(attribute);
      if (hrefOf(copy)) copy.setAttribute('href', `/lines/${at + 1}/${slugOf(control)}`);
      card.append(make(scene, 'h3', {}, name), copy);
      return card;
    });
    if (control.querySelector('slot')) return false;
    removeTruth(scene, ...cards);
    return true;
  }),
];

/** Its words among others. */
const moreWords: readonly Operator[] = [
  // Verizon 2026: "Bring in your bill and we’ll …".
  absent('a promotion with its words', (scene) => {
    const words = scene.random.pick([
      `Bring us your ${said(scene)} and save $200`,
      `${labelOf(scene.control)} made easy: $200 off a new phone`,
    ]);
    instead(scene, link(scene, '/deals/spring', words));
  }),
  // Help centers: a card a topic.
  absent('an article to understand it', (scene) => {
    const card = make(scene, 'article');
    const title = make(scene, 'h3');
    const href = `/support/articles/${slugOf(scene.control)}-explained`;
    title.append(link(scene, href, `Understanding ${said(scene)}`));
    card.append(title, make(scene, 'p', {}, 'A three-minute read'));
    removeTruth(scene, card);
  }),
  // The site's search answers where the menu was.
  absent('results of a search for it', (scene) => {
    const label = labelOf(scene.control);
    const results = make(scene, 'section', { 'aria-label': 'Search results' });
    results.append(make(scene, 'h2', {}, `3 results for “${label}”`));
    for (const words of [`${label} basics | Support`, `News about ${said(scene)}`, `${label} tips`])
      results.append(link(scene, `/search/open?hit=${words.length}`, words), ' ');
    removeTruth(scene, results);
  }),
  // Public pages: what is for customers asks to sign in first.
  absent('sign in to see it', (scene) => {
    if (isStep(labelOf(scene.control))) return false;
    const next = encodeURIComponent(hrefOf(scene.control));
    instead(scene, link(scene, `/signin?next=${next}`, `Sign in to see ${said(scene)}`));
    return true;
  }),
  // Notices that can be put off.
  absent('a reminder of it', (scene) => {
    const words = `Remind me about ${said(scene)} later`;
    instead(scene, make(scene, 'button', { type: 'button' }, words));
  }),
  // Verint and Qualtrics ask after every visit (AT&T).
  absent('a survey about it', (scene) =>
    instead(scene, link(scene, '/survey/9', `Tell us how ${said(scene)} works for you`)),
  ),
  // Frequent questions: every question is a button.
  absent('a question about it', (scene) => {
    const box = make(scene, 'section', { 'aria-label': 'Frequently asked questions' });
    for (const words of [`What is ${said(scene)}?`, 'When do stores open?'])
      box.append(make(scene, 'button', { type: 'button', 'aria-expanded': 'false' }, words));
    removeTruth(scene, box);
  }),
  // Every offer has its terms.
  absent('its terms and conditions', (scene) =>
    instead(scene, link(scene, '/legal/terms', `${labelOf(scene.control)} terms & conditions`)),
  ),
];

/** The control is not in the page any more. */
export const namesakes: readonly Operator[] = [...sameWords, ...moreWords];
