import { describe, expect, it } from 'vitest';
import { matchesUrl, specificity } from '../../../lib/navigator/match-url.ts';

const at = (path: string, more = {}) => ({ host: 'www.att.com', path, ...more });
const url = (text: string) => new URL(text);

describe('an address pattern', () => {
  it('fits the exact host over https and nothing that looks like it', () => {
    expect(matchesUrl(at('/my'), url('https://www.att.com/my'))).toBe(true);
    for (const other of [
      'http://www.att.com/my',
      'https://att.com/my',
      'https://www.att.com.evil.test/my',
      'https://www.att.com:8443/my',
      'https://evil.test/www.att.com/my',
      'https://www.att.com@evil.test/my',
    ])
      expect(matchesUrl(at('/my'), url(other)), other).toBe(false);
  });

  it('reads * as one segment and a trailing ** as any rest, trailing slash or not', () => {
    expect(matchesUrl(at('/bill/*/pdf'), url('https://www.att.com/bill/2026/pdf/'))).toBe(true);
    expect(matchesUrl(at('/bill/*/pdf'), url('https://www.att.com/bill/pdf'))).toBe(false);
    expect(matchesUrl(at('/bill/**'), url('https://www.att.com/bill'))).toBe(true);
    expect(matchesUrl(at('/bill/**'), url('https://www.att.com/bill/a/b'))).toBe(true);
    expect(matchesUrl(at('/bill/**'), url('https://www.att.com/billing'))).toBe(false);
    expect(matchesUrl(at('/bill'), url('https://www.att.com/bill/a'))).toBe(false);
  });

  it('asks for hash and query only where it names them', () => {
    expect(matchesUrl(at('/a', { hash: '#/x' }), url('https://www.att.com/a#/x/'))).toBe(true);
    expect(matchesUrl(at('/a', { hash: '#/x' }), url('https://www.att.com/a'))).toBe(false);
    expect(matchesUrl(at('/a', { query: { q: '1' } }), url('https://www.att.com/a?b=2&q=1'))).toBe(
      true,
    );
    expect(matchesUrl(at('/a', { query: { q: '1' } }), url('https://www.att.com/a?q=2'))).toBe(
      false,
    );
    expect(matchesUrl(at('/a'), url('https://www.att.com/a?q=2#x'))).toBe(true);
  });

  it('is more exact the more it says', () => {
    const order = [at('/**'), at('/a/**'), at('/a/*'), at('/a/b'), at('/a/b', { hash: '#c' })];
    const scores = order.map(specificity);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(order.length);
  });
});
