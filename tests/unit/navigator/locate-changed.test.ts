// @vitest-environment happy-dom
/** Pages that changed since the rule was written. */
import { describe, expect, it } from 'vitest';
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';

type Target = Parameters<typeof locate>[0];

const found = (html: string, target: Target, how = {}) => {
  const located = locate(target, showPage(html, how));
  return located.found ? located.found.element.id : located.reason;
};
/** A menu as the rule's author saw it. */
const before = `<nav id="account-menu"><h2>Billing</h2><ul>
  <li><a href="/bill">Current bill</a></li>
  <li><a href="/bill/transfer-pin" class="it">Transfer PIN</a></li>
  <li><a href="/pay">Pay now</a></li></ul></nav>`;
const described = (): Target => {
  const sight = showPage(before);
  return describeControl(document.querySelector('.it')!, sight);
};
const after = (control: string) => before.replace(/<a href="\/bill\/tr.*?<\/a>/, control);

describe('a path that changed', () => {
  const target = { role: ['link' as const], names: ['Transfer PIN'], href: ['/bill/transfer-pin'] };

  it('is followed where its words are still in the new one', () => {
    expect(found('<a id="a" href="/account/TransferPin">Transfer PIN</a>', target)).toBe('a');
    expect(found('<a id="a" href="/account/transfer-pin/start">Transfer PIN</a>', target)).toBe(
      'a',
    );
  });

  it('is not followed to a help page of that name', () =>
    expect(found('<a href="/support/transfer-pin">Transfer PIN</a>', target)).toBe('weak'));

  it('is not followed into another landmark when nothing else agrees', () => {
    const page = '<footer><a id="a" href="/v2/transfer-pin">Transfer PIN</a></footer>';
    expect(found(page, target)).toBe('a');
    expect(found(page, { ...target, landmark: ['main'] })).toBe('weak');
  });

  it('is followed anywhere where the control still stands in its old place', () => {
    expect(found(after('<a id="a" href="/x1">Transfer PIN</a>'), described())).toBe('a');
    expect(found('<p><a href="/x1">Transfer PIN</a></p>', described())).toBe('weak');
  });
});

describe('a name that changed', () => {
  it('is found by its path where it stands in its old place', () => {
    expect(found(after('<a id="a" href="/bill/transfer-pin">Move out</a>'), described())).toBe('a');
    expect(found('<p><a href="/bill/transfer-pin">Move out</a></p>', described())).toBe('weak');
  });

  it('is not found when the path changed too, wherever it stands', () =>
    expect(found(after('<a href="/faq" data-testid="x">PIN help</a>'), described())).not.toBe('a'));

  it('is not found by a test id that was moved to something else', () => {
    const target = {
      role: ['button' as const],
      names: ['Transfer PIN'],
      testId: ['pin'],
      id: ['pin'],
      landmark: ['main' as const],
    };
    const page = '<main><button data-testid="pin" id="pin">Reset password</button></main>';
    expect(found(page, target)).toBe('weak');
  });
});

describe('two visible links of one name', () => {
  const target = { role: ['link' as const], names: ['Bill'], href: ['/bill'] };
  const link = (href: string, id: string) => `<a href="${href}" id="${id}">Bill</a>`;

  it('are a tie in one place when they lead to different addresses', () => {
    expect(found(`<main>${link('/bill', 'a')}${link('/other', 'b')}</main>`, target)).toBe('tie');
    expect(found(`<main>${link('/other', 'b')}${link('/bill', 'a')}</main>`, target)).toBe('tie');
  });

  it('are told apart where only one stands as the rule says', () => {
    const page = `<main>${link('/bill', 'a')}</main><footer>${link('/x', 'b')}</footer>`;
    expect(found(page, { ...target, landmark: ['main' as const] })).toBe('a');
    expect(found(page, target)).toBe('tie');
  });

  it('are one when they lead to the same: the one in the rule’s place, then main before footer', () => {
    const page = `<footer>${link('/bill', 'f')}</footer><main>${link('/bill', 'm')}</main>`;
    expect(found(page, target)).toBe('m');
    expect(found(page, { ...target, landmark: ['contentinfo'] })).toBe('f');
  });
});

describe('every answer', () => {
  const target = { role: ['link' as const], names: ['Bill'], href: ['/bill'] };
  it('carries what agreed, the score and the lead', () => {
    const { found: it } = locate(target, showPage('<a href="/bill">Bill</a>'));
    expect(it).toMatchObject({
      signals: ['name', 'href', 'role'],
      against: [],
      score: 10,
      lead: 10,
    });
  });

  it('that is silence carries the reason and what came nearest', () => {
    const located = locate(target, showPage('<a href="/x" id="a">Bill</a>'));
    expect(located).toMatchObject({
      found: null,
      reason: 'weak',
      best: { name: 'Bill', signals: ['name', 'role'], against: ['otherHref'], score: 3 },
    });
    expect(locate(target, showPage('<p>nothing</p>'))).toEqual({ found: null, reason: 'none' });
  });
});
