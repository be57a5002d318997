// @vitest-environment happy-dom
/** One control that stands on a page twice, is told otherwise than it is written, or became something else. */
import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';

type Target = Parameters<typeof locate>[0];

const found = (html: string, target: Target, how = {}) => {
  const located = locate(target, showPage(html, how));
  return located.found ? located.found.element.id : located.reason;
};
const bill: Target = { role: ['link'], names: ['Bill'], href: ['/bill'] };
const security: Target = { role: ['button'], names: ['Security'], landmark: ['main'] };

describe('a hidden copy that agrees better', () => {
  const hidden = '<div hidden><a href="/bill" data-testid="bill">Bill</a></div>';
  const known = { ...bill, testId: ['bill'] };

  it('does not keep a visible one from being found that leads to the same address', () =>
    expect(found(`${hidden}<a href="/bill" id="a">View your bill</a>`, known)).toBe('a'));

  it('nor one that is called so', () => {
    const page = '<div hidden><button id="security">Security</button></div>';
    const seen = '<main><button id="a">Security, sign-in and more</button></main>';
    const target = { ...security, id: ['security', 'a'] };
    expect(found(page + seen.replace(', sign-in and more', ''), target)).toBe('a');
  });

  it('keeps everything else from being found: the menu is closed', () => {
    const other = '<main><button data-testid="bill" id="a">Security</button></main>';
    expect(found(hidden, known)).toBe('hidden');
    expect(found(hidden + other, { ...known, testId: ['bill'] })).toBe('hidden');
  });
});

describe('two of one name without an address', () => {
  const two =
    '<p>A lid</p><main><button id="a">Security</button><button id="b">Security</button></main>';

  it('are a tie', () => expect(found(two, security)).toBe('tie'));

  it('of which one lies under something: the free one', () => {
    expect(found(two, security, { covered: '#a' })).toBe('b');
    expect(found(two, security, { covered: '#b' })).toBe('a');
    expect(found(two, security, { covered: 'button' })).toBe('tie');
  });
});

describe('what is told to screen readers', () => {
  const page = (label: string, text = 'Security') =>
    `<main><button id="a" aria-label="${label}">${text}</button></main>`;

  it('is outranked by what is written, where the two have nothing in common', () =>
    expect(found(page('Learn more'), security)).toBe('a'));

  it('though not as firmly: a sign of its place must agree', () =>
    expect(found(page('Learn more'), { role: ['button'], names: ['Security'] })).toBe('weak'));

  it('stands where it only says more: "Edit" and "Edit account PIN"', () => {
    const target = { ...security, names: ['Edit'], heading: ['Profile'] };
    expect(found(`<h2>Profile</h2>${page('Edit account PIN', 'Edit')}`, target)).toBe('weak');
  });

  it('does not make a tie of equal links told differently', () => {
    const links = `<a href="/bill" id="a">Bill</a><a href="/bill" aria-label="Learn more">Bill</a>`;
    expect(found(links, bill)).toBe('a');
  });
});

describe('a name with more round it', () => {
  const inPlace = (control: string) => `<main><h2>Profile</h2>${control}</main>`;
  const target = { ...security, heading: ['Profile'] };

  it('is found in its old place', () =>
    expect(found(inPlace('<button id="a">Go to Security</button>'), target)).toBe('a'));

  it('is not found elsewhere', () => {
    expect(found('<main><button>Go to Security</button></main>', target)).toBe('weak');
    expect(found('<main><button>Go to Security</button></main>', security)).toBe('weak');
  });

  it('is not another thing about it', () =>
    expect(found(inPlace('<button>Security – FAQs</button>'), target)).toBe('weak'));
});

describe('a link that became a button', () => {
  const target: Target = { ...bill, landmark: ['banner'] };

  it('is found in its landmark', () =>
    expect(found('<header><button id="a">Bill</button></header>', target)).toBe('a'));

  it('is not the button that opens the menu it stands in', () => {
    const opener = '<header><button aria-expanded="false">Bill</button></header>';
    expect(found(opener, target)).toBe('weak');
    expect(found(opener.replace('expanded="false"', 'haspopup="true"'), target)).toBe('weak');
  });

  it('and a link that is said to be an item of a menu is a link', () =>
    expect(found('<a href="/bill" role="menuitem" id="a">Bill</a>', bill)).toBe('a'));
});

describe('a page that lost its landmarks', () => {
  const target: Target = { ...bill, landmark: ['banner'], needs: ['landmark'] };

  it('is asked for the very name and address instead', () => {
    expect(found('<div><a href="/bill" id="a">Bill</a></div>', target)).toBe('a');
    expect(found('<div><a href="/bill">View bill</a></div>', target)).toBe('none');
    expect(found('<main><a href="/bill">Bill</a></main>', target)).toBe('none');
  });

  it('and two addresses are a tie all the same', () => {
    const two = '<div><a href="/bill">Bill</a><a href="/second/bill-2">Bill</a></div>';
    expect(found(two, target)).toBe('tie');
  });
});

describe('another name for the same address', () => {
  const known: Target = {
    ...bill,
    href: ['/my-bill'],
    landmark: ['main'],
    beside: ['Plan', 'Pay'],
  };
  const page = (link: string) =>
    `<main><a href="/plan">Plan</a>${link}<a href="/pay">Pay</a></main>`;

  it('is the switch of languages where only the language differs', () => {
    expect(found(page('<a href="/es/my-bill" id="a">Español</a>'), known)).toBe('none');
    expect(found(page('<a href="/es/my-bill" id="a">Bill</a>'), known)).toBe('a');
    expect(found(page('<a href="/my-bill" id="a">Statement</a>'), known)).toBe('a');
  });

  it('may be what the address has said all along: less of its place must agree', () => {
    const loan: Target = {
      role: ['link'],
      names: ['Car money'],
      href: ['/auto-loans'],
      landmark: ['main'],
    };
    expect(found('<main><a href="/auto-loans" id="a">Auto loan</a></main>', loan)).toBe('a');
    expect(found('<main><a href="/auto-loans" id="a">Auto rates</a></main>', loan)).toBe('weak');
  });
});

it('a place on this very page is no second of it', () => {
  const jump = '<a href="#bill">Bill</a>';
  expect(found(`${jump}<a href="/bill" id="a">Bill</a>`, bill)).toBe('a');
  expect(found('<a href="/help/bill">Bill</a><a href="/bill" id="a">Bill</a>', bill)).toBe('tie');
});

describe('where it went', () => {
  const menu = (inside: string) =>
    `<nav><a href="/pay">Pay</a> ${inside} <a href="/p">Plan</a></nav>`;
  const target: Target = { ...bill, landmark: ['banner'], beside: ['Pay', 'Plan'] };
  const link = '<a href="/bill" id="a">Bill</a>';

  it('into another landmark with its neighbours, it is found; alone it is the footer’s copy', () => {
    expect(found(`<footer>${menu(link)}</footer>`, target)).toBe('a');
    expect(found(`<footer>${link}</footer>`, target)).toBe('weak');
  });

  it('its letters may hold soft hyphens: a twin written so is a twin', () => {
    const twin = '<a href="/second">Secu\u00adrity</a>';
    const known: Target = { role: ['link'], names: ['Security'], href: ['/security'] };
    expect(found(`<a href="/security">Secu\u00adrity</a>${twin}`, known)).toBe('tie');
  });
});
