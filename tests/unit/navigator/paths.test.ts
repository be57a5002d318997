import { describe, expect, it } from 'vitest';
import { compareHref, linkKey } from '../../../lib/navigator/paths.ts';

const grade = (rule: string, href: string) =>
  compareHref([rule], {
    url: new URL(href, 'https://www.example.com/'),
    pageHost: 'www.example.com',
    attribute: () => href,
  });

describe('comparing where links lead', () => {
  it.each([
    ['/bill/history', '/bill/history/'],
    ['/bill/history', '/bill/history?icid=1'],
    ['/bill?view=old', '/bill?view=old&utm_source=x'],
    ['/bill?*', '/bill?anything=1'],
    ['/app#/bill', '/app#/bill'],
    ['/bill/history', '/en-us/bill/history'],
    ['/es-us/bill/history', '/bill/history'],
    ['/bill/history', '/es/bill/history/'],
    ['secure.example.com/signin', 'https://secure.example.com/signin'],
  ])('%s is %s', (rule, href) => expect(grade(rule, href)).toBe('same'));

  it.each([
    ['/rpp/toys-and-hobbies', '/b/Toys-Hobbies/220/bn_1865497'],
    ['/mortgage/rates', '/personal/mortgage/rates'],
    ['/bill/history', 'https://secure.example.com/account/bill/history.html'],
    ['/bill?view=old', '/bill'],
    ['/app', '/app#/bill'],
    ['/bill/history', '/open?what=billHistory'],
    ['cards.example.com/credit/home', 'https://cards.example.com/'],
  ])('%s is kin to %s: the site was rearranged', (rule, href) =>
    expect(grade(rule, href)).toBe('kin'),
  );

  it.each([
    ['/bill/history', '/bill/pay'],
    ['/bill/history', '/'],
    ['/bill/history', '/bill/history?action=pay'],
    ['/bill?view=old', '/bill?view=new'],
    ['/app#/bill', '/app#/pay'],
    ['/bill', '/enroll/autopay'],
    ['/bill/history', '/open?what=all+of+bill+history'],
  ])('%s is not %s', (rule, href) => expect(grade(rule, href)).toBe('other'));

  it.each([
    ['/bill/history', '/privacy'],
    ['/bill/history', '/support/bill-history'],
    ['/bill/history', '/business/bill/history'],
    ['/bill/history', 'https://elsewhere.com/bill/history'],
    ['/bill/history', 'tel:+18005550100'],
    ['/bill/history', '#bill-history'],
    ['/bill/history', '/search?for=bill-history'],
    ['/bill/history', '/open?q=bill-history'],
  ])('%s is not where this leads, only what is said about it, or another’s: %s', (rule, href) =>
    expect(grade(rule, href)).toBe('aside'),
  );

  it.each([
    ['/bill/history', '/my/#/bill/history'],
    ['/bill/history', '/click?to=%2Fbill%2Fhistory&cmp=gnav'],
    ['/bill/history', '/go?u=https%3A%2F%2Fwww.example.com%2Fbill%2Fhistory%3Ficid%3D1'],
    ['secure.example.com/signin', '/click?to=https://secure.example.com/signin'],
  ])('%s is carried by %s', (rule, href) => expect(grade(rule, href)).toBe('close'));

  it('a path of another site in an address is nothing', () =>
    expect(grade('/bill', '/share?u=https://elsewhere.com/bill')).toBe('other'));

  it('the same address under another language may be the switch of languages, where the name is another', () => {
    const asked = (href: string, isNamed: boolean) =>
      compareHref(['/bill'], { url: new URL(href, 'https://a.b/'), pageHost: 'a.b' }, isNamed);
    expect(asked('/es/bill', true)).toBe('same');
    expect(asked('/es/bill', false)).toBe('close');
    expect(asked('/Bill/', false)).toBe('same');
  });

  it('has nothing to say where a rule has no path or a control leads nowhere', () => {
    expect(
      compareHref(undefined, { url: new URL('https://a.b/'), pageHost: 'a.b' }),
    ).toBeUndefined();
    expect(compareHref(['/x'], { url: undefined, pageHost: 'a.b' })).toBeUndefined();
  });

  it('gives one key to one address', () => {
    const key = (href: string) => linkKey({ url: new URL(href) });
    expect(key('https://a.b/x/?ref=1')).toBe(key('https://a.b/x'));
    expect(key('https://a.b/x?y=2&z=1')).toBe(key('https://a.b/x?z=1&y=2'));
    expect(key('https://a.b/en-us/x')).toBe(key('https://a.b/x'));
    expect(key('https://a.b/x?y=1')).not.toBe(key('https://a.b/x?y=2'));
  });
});
