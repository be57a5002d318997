// @vitest-environment happy-dom
/** One control as pages write it: other elements, other words round it, another language. */
import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';

const target = {
  role: ['link' as const, 'button' as const],
  names: ['Transfer PIN', 'PIN de transferencia'],
  href: ['/profile/transfer-pin'],
};
const found = (html: string, how = {}) => {
  const located = locate(target, showPage(html, how));
  return located.found ? located.found.element.id : located.reason;
};
const link = (inside: string, more = '') =>
  `<a href="/profile/transfer-pin" id="a" ${more}>${inside}</a>`;

describe('finds', () => {
  it.each([
    ['on a Spanish page', link('PIN de transferencia')],
    ['split into spans', link('<span>Transfer</span> <span>PIN</span>')],
    ['split within a word', link('<b>Trans</b>fer PIN')],
    ['beside an icon', link('<svg><title></title></svg><span>Transfer PIN</span><i>›</i>')],
    ['with a count badge', link('Transfer PIN <span class="badge">(2)</span>')],
    ['with a bare count', link('Transfer PIN <sup>3</sup>')],
    ['with a note for screen readers', link('Transfer PIN <span class="sr">(opens dialog)</span>')],
    ['with a note about the window', link('Transfer PIN, opens in a new window')],
    ['cut off', link('Transfer P…')],
    ['with other white space and case', link('TRANSFER&nbsp; \n PIN')],
    ['named by its label', link('<svg></svg>', 'aria-label="Transfer PIN"')],
    ['named by a picture', link('<img alt="Transfer PIN" src="x.png">')],
    ['as a button', '<button id="a">Transfer PIN</button>'],
    ['as a box that plays a button', '<div role="button" tabindex="0" id="a">Transfer PIN</div>'],
    ['as a button that is an input', '<input type="button" value="Transfer PIN" id="a">'],
    ['in a shadowed wrapper', `<div><div><section>${link('Transfer PIN')}</section></div></div>`],
    [
      'behind a hidden twin',
      `<div hidden>${link('Transfer PIN').replace('"a"', '"x"')}</div>${link('Transfer PIN')}`,
    ],
    [
      'before a button of another name',
      `${link('Transfer PIN')}<button>Reset transfer PIN</button><a href="/faq">Transfer PIN FAQ</a>`,
    ],
  ])('it %s', (_, html) => expect(found(html)).toBe('a'));

  it('it on a translated page by path, id and place, by path alone only where nothing else leads there', () => {
    const page = `<main><h2>PIN</h2>${link('转网密码')}</main>`;
    const translated = { translated: true };
    expect(found(page, translated)).toBe('a');
    expect(found(`${page}<a href="/profile/transfer-pin">更多</a>`, translated)).toBe('tie');
    const other = { ...target, not: { names: ['About the transfer PIN'] } };
    expect(locate(other, showPage(page, translated)).found).toBeNull();
    const known = { ...target, id: ['a'] };
    expect(locate(known, showPage(page, translated)).found?.element.id).toBe('a');
    const placed = { ...target, landmark: ['main' as const] };
    expect(locate(placed, showPage(page, translated)).found?.element.id).toBe('a');
  });
});

describe('is silent', () => {
  it.each([
    ['where only a near miss is left', '<a href="/faq/pin">Transfer PIN FAQs</a>'],
    ['where another PIN is asked for', '<a href="/profile/account-pin">Account PIN</a>'],
    ['where it was replaced by its opposite', '<button>Cancel transfer PIN</button>'],
    ['where the words are only text', '<p>Transfer PIN</p>'],
    [
      'where two buttons have its name',
      '<button>Transfer PIN</button><button>Transfer PIN</button>',
    ],
    ['where it is disabled', '<button disabled>Transfer PIN</button>'],
    ['where a picture leads there', link('<img src="x.png">')],
  ])('%s', (_, html) => expect(['none', 'weak', 'tie', 'disabled']).toContain(found(html)));
});
