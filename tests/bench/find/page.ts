/** Pages of any size with one control to find, from a seed. Made of carriers' kind of parts; no text of theirs. */
import { seeded, type Random } from '../random.ts';

export interface PageWish {
  /** Elements and texts together, shadow roots included; the page has at least so many. */
  nodes: number;
  /** Every few cards stand in a component with an open shadow root; one in four in another within it. */
  shadow: boolean;
  seed: number;
}

export interface MadePage {
  roots: (Document | ShadowRoot)[];
  /** The one link "Transfer PIN". */
  target: Element;
  nodes: number;
}

const verbs = ['Manage', 'View', 'Pay', 'Change', 'Add', 'Compare', 'Track', 'Set up', 'Get'];
const things = ['bill', 'plan', 'line', 'device', 'order', 'AutoPay', 'profile', 'trade-in', 'SIM'];
const rare = ['Transfer PIN FAQs', 'Transfer a number', 'Reset account PIN', 'PIN and security'];
const filler =
  'your account keeps what matters together so that you can see usage and offers in one place';
const cardsTogether = 3;

/** Fills the body; the same wish gives the same page. */
export function makePage(document: Document, { nodes: wanted, shadow, seed }: PageWish): MadePage {
  const random = seeded(seed);
  document.body.replaceChildren();
  const roots: MadePage['roots'] = [document];
  const main = document.body.appendChild(document.createElement('main'));
  let nodes = 2;
  let target: Element | undefined;
  let into: Node = main;
  for (let card = 0; nodes < wanted; card += 1) {
    if (shadow && card % cardsTogether === 0) {
      const root = component(main, random);
      roots.push(...root);
      into = root.at(-1)!;
      nodes += root.length;
    }
    const made = makeCard(document, random);
    if (!target && nodes > wanted * 0.6) {
      target = link(document, 'Transfer PIN', '/account/security/transfer-pin');
      made.append(target);
    }
    into.appendChild(made);
    nodes += countNodes(made);
  }
  return { roots, target: target!, nodes };
}

/** The roots of one component, outer first. */
function component(main: Element, random: Random): ShadowRoot[] {
  const outer = main.appendChild(main.ownerDocument.createElement('x-cards'));
  const root = outer.attachShadow({ mode: 'open' });
  if (random.next() >= 0.25) return [root];
  const inner = root.appendChild(main.ownerDocument.createElement('x-inner'));
  return [root, inner.attachShadow({ mode: 'open' })];
}

function makeCard(document: Document, random: Random): Element {
  const card = make(document, 'section', `card tone-${Math.floor(random.next() * 5)}`);
  // A closed menu now and then.
  if (random.next() < 0.08) card.setAttribute('hidden', '');
  card.append(text(make(document, 'h3'), nameOf(random)));
  for (let at = 0; at < 2; at += 1) {
    const row = make(document, 'div', 'row');
    row.append(text(make(document, 'p', 'body-text'), sentence(random)));
    row.append(text(make(document, 'span', 'value'), `$${Math.floor(random.next() * 900)}.00`));
    card.append(row);
  }
  const list = make(document, 'ul', 'links');
  for (let at = 0; at < 2; at += 1) {
    const item = list.appendChild(make(document, 'li'));
    item.append(anyLink(document, random));
  }
  card.append(list);
  if (random.next() < 0.4) card.append(text(make(document, 'button', 'cta'), nameOf(random)));
  return card;
}

function anyLink(document: Document, random: Random): Element {
  const name = random.next() < 0.02 ? random.pick(rare) : nameOf(random);
  const made = link(document, name, `/${name.toLowerCase().replace(/\W+/g, '-')}`);
  if (random.next() < 0.08) {
    // An icon with a label.
    made.setAttribute('aria-label', name);
    made.replaceChildren(make(document, 'i', 'icon'));
  } else if (random.next() < 0.3) made.replaceChildren(text(make(document, 'span'), name));
  return made;
}

function link(document: Document, name: string, href: string): Element {
  const made = text(make(document, 'a', 'link'), name);
  made.setAttribute('href', href);
  return made;
}

function nameOf(random: Random): string {
  return `${random.pick(verbs)} my ${random.pick(things)}`;
}

function sentence(random: Random): string {
  const words = random.shuffled(filler.split(' '));
  return `${random.pick(verbs)} it: ${words.join(' ')}.`;
}

function make(document: Document, tag: string, className?: string): Element {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}

function text(element: Element, words: string): Element {
  element.textContent = words;
  return element;
}

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}
