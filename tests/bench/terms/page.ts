/** Pages of any size with terms in them, from a seed: cards, menus, rows, notes, scripts. */
import { seeded, type Random } from '../random.ts';
import { makeText } from './words.ts';

export interface TermPageWish {
  /** Elements and texts together; the page has at least so many. */
  nodes: number;
  /** Every few cards stand in an open shadow root; one in four in another within it. */
  shadow: boolean;
  /** One term in a few is cut by an inline element. */
  torn: boolean;
  /** Each card says that it is a region of the page: on real ones hardly any box does. */
  regions?: boolean;
  seed: number;
}

export interface TermPage {
  roots: (Document | ShadowRoot)[];
  nodes: number;
  characters: number;
}

const cardsTogether = 6;

/** Fills the body; the same wish and forms give the same page. */
export function makeTermPage(
  document: Document,
  { nodes: wanted, shadow, torn, regions, seed }: TermPageWish,
  surfaces: readonly string[],
): TermPage {
  const random = seeded(seed);
  document.body.replaceChildren();
  const roots: TermPage['roots'] = [document];
  const main = document.body.appendChild(document.createElement('main'));
  let into: Node = main;
  let nodes = 1;
  for (let card = 0; nodes < wanted; card += 1) {
    if (shadow && card % cardsTogether === 0) {
      const made = component(main, random);
      roots.push(...made);
      into = made.at(-1)!;
      nodes += made.length;
    }
    const one = makeCard(document, surfaces, random);
    if (torn) tear(one, random);
    if (regions) one.setAttribute('role', 'region');
    into.appendChild(one);
    nodes += countNodes(one);
  }
  const characters = roots.reduce((sum, root) => sum + lengthOf(root), 0);
  return { roots, nodes, characters };
}

function component(main: Element, random: Random): ShadowRoot[] {
  const outer = main.appendChild(main.ownerDocument.createElement('x-cards'));
  const root = outer.attachShadow({ mode: 'open' });
  if (random.next() >= 0.25) return [root];
  const inner = root.appendChild(main.ownerDocument.createElement('x-inner'));
  return [root, inner.attachShadow({ mode: 'open' })];
}

function makeCard(document: Document, surfaces: readonly string[], random: Random): Element {
  const make = (tag: string, words = 0, oneIn = 9) => {
    const element = document.createElement(tag);
    if (words > 0) element.textContent = makeText(words, oneIn, surfaces, random);
    return element;
  };
  const few = (most: number) => 1 + Math.floor(random.next() * most);
  const card = make('section');
  card.append(make('h3', few(4), 5), '\n  ', make('p', few(14)), '\n  ');
  const note = make('p');
  note.append(
    `${makeText(few(6), 9, surfaces, random)} `,
    make('a', few(2), 4),
    ` ${makeText(few(6), 9, surfaces, random)}.`,
  );
  const list = make('ul');
  for (let item = few(4); item > 0; item -= 1) {
    const entry = make('li');
    entry.append(make('a', few(3), 5));
    entry.firstElementChild!.setAttribute('href', '#');
    list.append(entry, '\n    ');
  }
  const row = make('div');
  row.append(make('span', few(2), 4), ' ', make('button', few(2), 4));
  card.append(note, '\n  ', list, row);
  if (random.next() < 0.02) card.append(make('script', 200));
  card.querySelector('script')?.setAttribute('type', 'application/json');
  if (random.next() < 0.02) card.append(make('code', 3, 2));
  return card;
}

/** Puts the second half of some texts into an element of their own, wherever that is. */
function tear(card: Element, random: Random): void {
  const walker = card.ownerDocument.createTreeWalker(card, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (text.length < 6 || random.next() > 0.3 || /SCRIPT|CODE/.test(text.parentElement!.tagName))
      continue;
    const rest = text.splitText(2 + Math.floor(random.next() * (text.length - 3)));
    const bold = card.ownerDocument.createElement('b');
    rest.before(bold);
    bold.append(rest);
  }
}

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}

function lengthOf(root: Document | ShadowRoot): number {
  return ('body' in root ? root.body : root).textContent!.length;
}
