/** The search on the real glossary: what people type leads to the term they look for. */
import { describe, expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import { prepareSearch, searchTerms } from '../../lib/glossary/search-terms.ts';

const terms = await loadTerms();
const entries = prepareSearch(terms);
const ids = (query: string, locale: 'en' | 'zh-CN' | 'zh-TW' = 'zh-CN') =>
  searchTerms(entries, query, locale).map(({ id }) => id);

describe('the first found', () => {
  test.each([
    ['transfer pin', 'transfer-pin'],
    ['NTP', 'transfer-pin'],
    ['tpop', 'transfer-pin'],
    ['转网 PIN 码', 'transfer-pin'],
    ['攜碼 PIN 碼', 'transfer-pin'],
    ['zhuanwang', 'transfer-pin'],
    ['zhuǎn wǎng', 'transfer-pin'],
    ['zhuan3wang3', 'transfer-pin'],
    ['zwpin', 'transfer-pin'],
    ['xie ma pin', 'transfer-pin'],
    ['EIP', 'installment-plan'],
    ['eip', 'installment-plan'],
    ['port out', 'port-out'],
    ['port-out', 'port-out'],
    ['携号转出', 'port-out'],
    ['xhzc', 'port-out'],
    ['xiaohao', 'cancel-service'],
    ['销号', 'cancel-service'],
    ['退租', 'cancel-service'],
    ['tuizu', 'cancel-service'],
    ['zdkk', 'autopay'],
    ['自动扣款', 'autopay'],
    ['zhang dan', 'bill'],
    ['zui zhong zhang dan', 'final-bill'],
    ['hms', 'number-lock'],
    ['prorated', 'prorated'],
    ['prorrateado', 'prorated'],
    ['numero de cuenta', 'account-number'],
    ['agree & submit', 'agree-and-submit'],
    ['jump', 'jump'],
    ['yinhangzhanghu', 'bank-account'],
    ['线路', 'line'],
  ])('for %s is %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

test('what is named so comes before what begins so, and that before what holds it', () => {
  const found = ids('port');
  expect(found.indexOf('porting')).toBe(0);
  expect(found.indexOf('port-out')).toBeLessThan(found.indexOf('transfer-pin'));
});

test('on ties what can do harm is first, then what matters', () => {
  const found = searchTerms(entries, '取消', 'zh-CN');
  expect(found[0]!.id).toBe('cancel');
  const begins = found.slice(1).filter(({ called }) => called['zh-CN'].startsWith('取消'));
  const harmless = begins.findIndex(({ danger }) => !danger);
  expect(begins.slice(harmless).every(({ danger }) => !danger)).toBe(true);
});

test('a word of the meaning finds the term as well, last, in the reader’s language', () => {
  expect(ids('催收公司', 'zh-CN').length).toBeGreaterThan(0);
  expect(ids('骗子', 'zh-CN')).toContain('turn-off-number-lock');
  expect(ids('thief', 'en')).toContain('turn-off-number-lock');
  expect(ids('thief', 'zh-CN')).not.toContain('turn-off-number-lock');
});

test('an English word is found from its beginning only', () => {
  expect(ids('pin', 'en')).not.toContain('return-label');
  expect(ids('ine', 'en')).not.toContain('line');
});

test('nothing typed finds nothing, and so does nonsense', () => {
  expect(ids('')).toEqual([]);
  expect(ids('   ')).toEqual([]);
  expect(ids('qqqqzz')).toEqual([]);
  expect(ids('火星文')).toEqual([]);
});

test('every term is found first or near it by each of its names', () => {
  for (const term of terms)
    for (const name of [term.en, term.called['zh-CN'], term.called['zh-TW']]) {
      const at = ids(name).indexOf(term.id);
      expect(at >= 0 && at < 6, `${term.id}: ${name} at ${at}`).toBe(true);
    }
});
