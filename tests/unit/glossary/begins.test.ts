/** Where a term may begin, in texts that are not plain English, and in parts that are cut anywhere. */
import { expect, test } from 'vitest';
import { passageOf } from '../../../lib/glossary/begins.ts';
import { growTree } from '../../../lib/glossary/word-tree.ts';

const tree = growTree(
  new Map(
    [
      ...['bill', 'et', '*611', 'última factura', 'kilo', 'irate'],
      ...['pin', 'add funds', 'mi último pago', 't&c', 'per line', 'período de gracia'],
    ].map((one) => [one, one]),
  ),
);

/** Every form, part by part. */
function formsIn(...parts: string[]): string[] {
  const passage = passageOf(parts.join(''));
  const forms: string[] = [];
  let from = 0;
  for (const part of parts) {
    const to = from + part.length;
    for (
      let one = tree.next(passage, from, from, to);
      one;
      one = tree.next(passage, one.end, from, to)
    )
      if (one.form) forms.push(one.form);
    from = to;
  }
  return forms;
}

test.each([
  ['u\u0301ltima factura', 'última factura'],
  ['ÚLTIMA FACTURA', 'última factura'],
  ['b\u00adill', 'bill'],
  ['\u200bbi\u200bll', 'bill'],
  ['\u212aILO', 'kilo'],
  ['\u0130 bill', 'bill'],
  ['“bill”', 'bill'],
  ['peri\u0301odo de gracia', 'período de gracia'],
  ['pins', 'pin'],
  ['pines\u00ad', 'pin'],
  ['add\u00a0\u2013 f\u00adunds', 'add funds'],
  ['add\n\u00adfunds', 'add funds'],
  ['mi u\u0301ltimo pago', 'mi último pago'],
  ['T&C', 't&c'],
])('%s is found', (text, form) => {
  expect(formsIn(text)).toEqual([form]);
});

test.each(['ébill', 'xx\u00adbill', 'bille\u0301', 'etc', 'ab*611', 'ilo'])(
  'in %s is none',
  (text) => {
    expect(formsIn(text)).toEqual([]);
  },
);

test('what stands before a part is none of its words', () => {
  expect(formsIn('foo', 'Bill')).toEqual(['bill']);
  expect(formsIn('etché', 'et', '')).toEqual(['et']);
  expect(formsIn('ab\u00ad', '*611')).toEqual(['*611']);
  expect(formsIn('x', '\u00adbill')).toEqual(['bill']);
});

test('what stands behind a part is none of its words: a short one and its plural are whole there', () => {
  expect(formsIn('pin', 'ball')).toEqual(['pin']);
  expect(formsIn('my pins', 'x')).toEqual(['pin']);
  expect(formsIn('no p', 'in', 'es', 'xy')).toEqual([]);
  expect(formsIn('A', 'per line', 'x')).toEqual(['per line']);
});

test('a part is passed over only where nothing may begin', () => {
  expect(formsIn('no', 'thing ', '\n', 'here ', 'bill ', 'u', '', 'et ', '*611')).toEqual([
    'bill',
    'et',
    '*611',
  ]);
});

test('the last word of a text may be the beginning of a form', () => {
  const open = (...parts: string[]) =>
    tree.next(passageOf(parts.join('')), 0, 0, parts[0]!.length)?.open ?? false;
  expect(['no b', 'bi', 'b ', 'bill', 'no bil', 'nothing'].map((text) => open(text))).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(['ad', 'add', 'add ', 'add f'].map((text) => open(text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([open('ad', 'd funds'), open('add', ' funds'), open('add ', 'funds')]).toEqual([
    true,
    true,
    true,
  ]);
});
