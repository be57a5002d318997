import { describe, expect, test } from 'vitest';
import { amountEntry, formatMoney, readAmount, readCents } from '../../../lib/money/amount.ts';

describe('an amount', () => {
  test.each([
    ['1,234.50', 123450],
    ['1234.50', 123450],
    ['1234.5', 123450],
    ['1,234', 123400],
    ['1234', 123400],
    ['89', 8900],
    ['$89', 8900],
    ['$ 89.99', 8999],
    ['US$1,234.50', 123450],
    ['USD 20', 2000],
    ['20 USD', 2000],
    ['20 dollars', 2000],
    ['35美元', 3500],
    ['89.', 8900],
    ['.5', 50],
    ['0.05', 5],
    ['0', 0],
    ['0.00', 0],
    ['007', 700],
    ['  45.10 ', 4510],
    ['１，２３４．５０', 123450],
    ['1，234.50', 123450],
    ['＄８９', 8900],
    ['99,999.99', 9_999_999],
    // Amounts that floats get wrong.
    ['1.10', 110],
    ['4.35', 435],
    ['1.15', 115],
    ['8.2', 820],
    ['64.1', 6410],
    ['1001.13', 100113],
  ])('"%s" is %i cents', (text, cents) => expect(readAmount(text)).toEqual({ cents }));

  test.each([
    ['1,234.5', 'ambiguous'],
    ['1,23', 'ambiguous'],
    ['12,34.50', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['89.999', 'ambiguous'],
    ['1.234,50', 'ambiguous'],
    ['1 234.50', 'ambiguous'],
    ['1.2.3', 'ambiguous'],
    ['1,234,50', 'ambiguous'],
    [',50', 'ambiguous'],
    ['abc', 'not-a-number'],
    ['', 'not-a-number'],
    ['   ', 'not-a-number'],
    ['$', 'not-a-number'],
    ['.', 'not-a-number'],
    ['about 90', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['¥650', 'not-a-number'],
    ['650元', 'not-a-number'],
    ['90-100', 'not-a-number'],
    ['九十', 'not-a-number'],
    ['-5', 'negative'],
    ['−5.00', 'negative'],
    ['-$5', 'negative'],
    ['$-5', 'negative'],
    ['(5.00)', 'negative'],
    ['100000', 'too-large'],
    ['100,000.00', 'too-large'],
    ['123456789012', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('"%s" is refused: %s', (text, fault) => expect(readAmount(text)).toEqual({ fault }));
});

test('what is offered for editing reads back as the same amount', () => {
  for (const cents of [0, 5, 50, 99, 100, 8999, 123450, 9_999_999]) {
    expect(readAmount(amountEntry(cents))).toEqual({ cents });
    expect(readAmount(formatMoney(cents, 'en'))).toEqual({ cents });
    expect(readAmount(formatMoney(cents, 'zh-CN'))).toEqual({ cents });
  }
});

test('money is written as the language writes US dollars', () => {
  expect(formatMoney(123450, 'en')).toBe('$1,234.50');
  expect(formatMoney(123450, 'zh-CN')).toBe('US$1,234.50');
  expect(formatMoney(123450, 'zh-TW')).toBe('US$1,234.50');
  expect(formatMoney(5, 'en')).toBe('$0.05');
});

test('stored answers are whole cents or nothing', () => {
  expect(['0', '123450'].map(readCents)).toEqual([0, 123450]);
  const none = [undefined, '', 'abc', '12.5', '-5', '1e3', '1234567890', ' 5'];
  expect(none.map(readCents)).toEqual(none.map(() => undefined));
});
