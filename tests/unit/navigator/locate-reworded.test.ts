// @vitest-environment happy-dom
/** Addresses that moved behind others, names with more round them, links that became buttons. */
import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';

type Target = Parameters<typeof locate>[0];

const found = (html: string, target: Target, how = {}) => {
  const located = locate(target, showPage(html, how));
  return located.found ? located.found.element.id : located.reason;
};
const bill: Target = { role: ['link'], names: ['Bill'], href: ['/bill'] };
const pin: Target = {
  role: ['link'],
  names: ['Number Transfer PIN'],
  href: ['/pins/number-transfer-pin'],
};

describe('an address that is carried by another', () => {
  it.each(['/my/#/bill', '/click?to=%2Fbill&cmp=gnav'])('%s is as good as it', (href) => {
    const link = `<a href="${href}" id="a">Bill</a>`;
    expect(found(link, bill)).toBe('a');
    expect(found(link, { ...bill, needs: ['href'] })).toBe('a');
    expect(found(`<footer><a href="/bill">Bill</a></footer>${link}`, bill)).not.toBe('tie');
  });

  it('is nothing under another name: it may ask to sign in first', () =>
    expect(found('<main><a href="/signin?goto=/bill">Sign in</a></main>', bill)).toBe('none'));

  it('is ruled out where the address is', () => {
    const target: Target = { ...bill, href: ['/bill', '/pay'], not: { href: ['/pay'] } };
    expect(found('<a href="/click?to=/pay">Bill</a>', target)).toBe('none');
  });
});

describe('an address that says nothing', () => {
  const link = (name: string) => `<a href="/v2/4" id="a">${name}</a>`;

  it('does not matter where a name of three words stands in its place', () => {
    const inMain = (name: string) => `<main>${link(name)}</main>`;
    const target: Target = { ...pin, landmark: ['main'] };
    expect(found(inMain('Number Transfer PIN'), target)).toBe('a');
    expect(found(inMain('PIN'), { ...target, names: ['PIN'] })).toBe('weak');
    expect(found(link('Number Transfer PIN'), target)).toBe('weak');
  });

  it.each(['/support/number-transfer-pin', '#number-transfer-pin', 'tel:611', 'https://x.test/'])(
    'is another matter: %s only tells about it, or is no part of the site',
    (href) => {
      const target: Target = { ...pin, landmark: ['main'], heading: ['PINs'] };
      const page = `<main><h2>PINs</h2><a href="${href}">Number Transfer PIN</a></main>`;
      expect(found(page, target)).toBe('weak');
    },
  );
});

describe('a control of several pieces', () => {
  const card = (inside: string) => `<a href="/bill" id="a">${inside}</a>`;

  it.each([
    ['a title over its description', '<strong>Bill</strong><p>See what you pay for.</p>'],
    ['a label before its state', 'Bill <span>Due Dec 3</span>'],
    ['a label beside a picture', '<img alt="Arrow" src="a.png"> Bill'],
    ['a label in a wrapper', '<span><b>Bill</b><small>Paid by card, thank you</small></span>'],
  ])('is called by the first: %s', (_, inside) => expect(found(card(inside), bill)).toBe('a'));

  it.each([
    ['words set off', 'Bill <b>history, all of it</b>'],
    ['a name that runs on', '<b>Bill</b> history and more'],
    ['a span for each word', '<span>Bill</span><span>history</span>'],
  ])('is not, where the text runs on: %s', (_, inside) =>
    expect(found(card(inside), bill)).toBe('weak'),
  );
});

describe('part of the name', () => {
  const link = (name: string, href = '/pins/number-transfer-pin') =>
    `<a href="${href}" id="a">${name}</a>`;

  it('is enough with the address', () => {
    expect(found(link('Transfer PIN'), pin)).toBe('a');
    expect(found(link('Transfer PIN', '/pins/transfer-pin'), pin)).toBe('none');
  });

  it('is not where the rest turns it round, or only tells about it', () => {
    expect(found(link('Reset number transfer PIN'), pin)).toBe('weak');
    expect(found(link('About the number transfer PIN'), pin)).toBe('weak');
  });
});

describe('a link that became a button', () => {
  it('is found by a name of two words in its place, where the button opens nothing', () => {
    const target: Target = { ...pin, names: ['Transfer PIN'], landmark: ['main'] };
    const inMain = (html: string) => `<main>${html}</main>`;
    const button = '<button id="a">Transfer PIN</button>';
    const folded = '<details><summary>Transfer PIN</summary>x</details>';
    expect(found(inMain(button), target)).toBe('a');
    expect(found(button, target)).toBe('weak');
    expect(found('<button>Bill</button>', bill)).toBe('weak');
    expect(found(inMain(folded), target)).toBe('weak');
  });

  it.each([`data-href="/bill"`, `onclick="location.href='/bill'"`])('and by %s', (attribute) => {
    const button = `<button id="a" ${attribute}>Bill</button>`;
    expect(found(button, bill)).toBe('a');
    expect(found(button.replace('/bill', '/other'), bill)).toBe('weak');
  });
});

describe('in its very place under its very name', () => {
  const target: Target = { ...pin, landmark: ['main'], heading: ['PINs'], beside: ['Bill'] };
  const page = (control: string) =>
    `<main><h2>PINs</h2><ul><li><a href="/bill">Bill</a></li><li>${control}</li></ul></main>`;
  const name = 'Number Transfer PIN';

  it('a link with another address is found', () =>
    expect(found(page(`<a href="/x" id="a">${name}</a>`), target)).toBe('a'));

  it.each([
    ['what unfolds', `<details><summary>${name}</summary>It is in the app.</details>`],
    ['what opens a menu', `<button aria-haspopup="true">${name}</button>`],
    ['a heading', `<h3 tabindex="0">${name}</h3>`],
    ['a switch', `<div role="switch" tabindex="0">${name}</div>`],
    ['the help about it', `<a href="/help/pins/number-transfer-pin">${name}</a>`],
    ['the shop', `<a href="/shop/number-transfer-pin">${name}</a>`],
    ['the head of a column', `<table><tr><th><button>${name}</button></th></tr></table>`],
    ['another product', `<a href="/tv/number-transfer-pin">${name}</a>`],
    ['the company', `<a href="https://careers.example.test/number-transfer-pin">${name}</a>`],
    ['a telephone', `<a href="tel:611">${name}</a>`],
    ['another site', `<a href="https://partner.test/pins/number-transfer-pin">${name}</a>`],
  ])('%s is not it', (_, control) => expect(found(page(control), target)).toBe('weak'));
});

describe('what left the footer', () => {
  const target: Target = { ...bill, landmark: ['contentinfo'] };
  const link = '<a href="/bill" id="a">Bill</a>';

  it('for the page itself is no copy left over; in the header it is', () => {
    expect(found(`<main>${link}</main>`, target)).toBe('a');
    expect(found(`<header>${link}</header>`, target)).toBe('weak');
    expect(found(`<main>${link.replace('/bill', '/bill/2')}</main>`, target)).toBe('weak');
  });
});
