// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../content-rules/schema.ts';
import { locate, showing, type Sight } from '../../../lib/navigator/locate.ts';
import { finish } from '../../../lib/navigator/steps.ts';
import { showPage } from './page.ts';

const history = {
  role: ['link' as const],
  names: ['Bill history', 'Historial'],
  href: ['/bill/history'],
};
const found = (html: string, target: Parameters<typeof locate>[0] = history, how = {}) => {
  const located = locate(target, showPage(html, how));
  return located.found ? located.found.element.id : located.reason;
};

describe('locating a control', () => {
  it('finds it by name and role, by name and path, in Spanish, with a count badge or a suffix', () => {
    expect(
      found('<a href="/x" id="b">Other</a><a href="/bill/history" id="a">Bill history</a>'),
    ).toBe('a');
    expect(found('<a href="/bill/history" id="a">Historial</a>')).toBe('a');
    expect(found('<a href="/bill/history" id="a">Bill  History (3)</a>')).toBe('a');
    expect(found('<a href="/bill/history" id="a">Bill history, opens a menu</a>')).toBe('a');
    expect(
      found('<button id="a">Bill history</button>', { role: ['button'], names: ['Bill history'] }),
    ).toBe('a');
  });

  it('says none where there is nothing like it', () =>
    expect(found('<a href="/x">Shop</a><button>Pay</button>')).toBe('none'));

  it('calls a lone id, a lone role and a link path under another name too weak', () => {
    expect(
      found('<div tabindex="0" id="hist">x</div>', { names: ['Bill history'], id: ['hist'] }),
    ).toBe('weak');
    expect(found('<a href="/bill/history" id="a">Pay now</a>')).toBe('weak');
  });

  it('says none, not weak, where the only thing like it is out of sight', () => {
    const like = '<a href="/x">Bill history</a>';
    expect(found(like)).toBe('weak');
    expect(found(`<div hidden>${like}</div>`)).toBe('none');
  });

  it('takes other words round the name for another control', () => {
    const pin = {
      role: ['link' as const, 'button' as const],
      names: ['Cancel AutoPay', 'Account PIN'],
    };
    for (const other of [
      "Don't cancel AutoPay",
      'Account PIN FAQs',
      'Forgot Account PIN',
      'Account PIN for business',
    ])
      expect(
        found(`<main><button id="a">${other}</button></main>`, { ...pin, landmark: ['main'] }),
        other,
      ).not.toBe('a');
  });

  it('does not go by a name that is only close without a path, an id or a test id', () =>
    expect(
      found('<main><button id="a">Security menu</button></main>', {
        role: ['button'],
        names: ['Security'],
        landmark: ['main'],
      }),
    ).not.toBe('a'));

  it('asks for what a general name needs beside it', () => {
    const edit = {
      role: ['link' as const],
      names: ['Edit'],
      heading: ['Account PIN'],
      needs: ['heading' as const],
    };
    expect(found('<h2>Password</h2><a href="/e" id="a">Edit</a>', edit)).toBe('none');
    expect(found('<h2>Account PIN</h2><a href="/e" id="a">Edit</a>', edit)).toBe('a');
  });

  it('says disabled where it cannot be pressed', () => {
    const button = { role: ['button' as const], names: ['Generate PIN'] };
    expect(found('<button disabled>Generate PIN</button>', button)).toBe('disabled');
    expect(found('<button aria-disabled="true">Generate PIN</button>', button)).toBe('disabled');
  });

  it('does not follow a familiar name that leads elsewhere', () =>
    expect(found('<a href="/privacy" id="a">Bill history</a>')).toBe('weak'));

  it('does not take a link for the menu button of the same name', () => {
    const opener = {
      role: ['button' as const],
      names: ['Account'],
      landmark: ['navigation' as const],
    };
    const bar = (control: string) => `<nav>${control}</nav>`;
    expect(found(bar('<a href="/account">Account</a>'), opener)).toBe('weak');
    expect(found(bar('<button id="a">Account</button>'), opener)).toBe('a');
  });

  it('calls two equally good controls a tie, but two links to one address one target', () => {
    const button = { role: ['button' as const], names: ['Continue'] };
    expect(found('<button>Continue</button><button>Continue</button>', button)).toBe('tie');
    const twin = '<a href="/bill/history">Bill history</a>';
    expect(
      found(`<header>${twin}</header><main><a href="/bill/history" id="a">Bill history</a></main>`),
    ).toBe('a');
  });

  it('looks past tracking parameters, not past others', () => {
    const link = (query: string, id = '') =>
      `<a href="/bill/history${query}" id="${id}">Bill history</a>`;
    expect(found(link('?icid=1', 'a') + link('?icid=2'))).toBe('a');
    expect(found(link('?action=pay'))).toBe('weak');
  });

  it('takes the visible one of two with the same id, and says hidden where only a hidden one is left', () => {
    const link = (more: string) => `<a href="/bill/history" ${more}>Bill history</a>`;
    expect(found(`<div hidden>${link('id="x"')}</div>${link('id="a"')}`)).toBe('a');
    expect(found(`<div hidden>${link('')}</div>`)).toBe('hidden');
  });

  it('says covered where something lies over it', () =>
    expect(
      found('<div></div><a href="/bill/history" id="a">Bill history</a>', history, {
        covered: '#a',
      }),
    ).toBe('covered'));

  it('obeys what a target must not be, near or within', () => {
    const cancel = {
      role: ['button' as const],
      names: ['Cancel'],
      not: { landmark: ['dialog' as const] },
    };
    expect(found('<div role="dialog"><button id="x">Cancel</button></div>', cancel)).toBe('none');
    expect(
      found(
        '<div role="dialog"><button>Cancel</button></div><button id="a">Cancel</button>',
        cancel,
      ),
    ).toBe('a');
  });

  it('looks into open shadow roots', () => {
    const sight = showPage('<div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="/bill/history">Bill history</a>';
    const located = locate(history, { ...sight, roots: [document, root] });
    expect(located.found?.name).toBe('Bill history');
  });

  it('goes by path and attributes on a translated page', () => {
    const target = { ...history, id: ['a'] };
    const html = '<a href="/bill/history" id="a">账单历史</a>';
    expect(found(html, target, { translated: true })).toBe('a');
    expect(found(html, target)).toBe('weak');
  });

  it('never reads what was typed', () => {
    const sight = showPage(
      '<input type="text" id="x" aria-hidden="false"><label><input value="Bill history"></label>',
    );
    (document.getElementById('x') as HTMLInputElement).value = 'Bill history';
    expect(locate({ names: ['Bill history'], role: ['button'] }, sight).found).toBeNull();
  });
});

describe('a sign', () => {
  it('holds where something visible agrees with all it says', () => {
    const shows = (it: Target, sight: Sight) => finish(showing(it, sight));
    const sign = { role: ['heading' as const], names: ['My account'] };
    expect(shows(sign, showPage('<h1>My account</h1>'))).toBe(true);
    expect(shows(sign, showPage('<div hidden><h1>My account</h1></div>'))).toBe(false);
    expect(shows(sign, showPage('<h1>Sign in</h1>'))).toBe(false);
    expect(shows(sign, showPage('<h1>My account menu</h1>'))).toBe(false);
    const two = { attributes: { 'data-a': '1', 'data-b': '2' } };
    expect(shows(two, showPage('<button data-a="1" data-b="3">x</button>'))).toBe(false);
    expect(shows(two, showPage('<button data-a="1" data-b="2">x</button>'))).toBe(true);
  });
});
