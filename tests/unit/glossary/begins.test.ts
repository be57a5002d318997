/** Where a term may begin, in texts that are not plain English, and in parts that are cut anywhere. */
import { expect, test } from 'vitest';
import { passageOf } from '../../../lib/glossary/begins.ts';
import { growTree } from '../../../lib/glossary/word-tree.ts';

const tree = growTree(
  new Map(['bill', 'et', '*611', 'última factura', 'kilo', 'irate'].map((one) => [one, one])),
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

test('a part is passed over only where nothing may begin', () => {
  expect(formsIn('no', 'thing ', '\n', 'here ', 'bill ', 'u', '', 'et ', '*611')).toEqual([
    'bill',
    'et',
    '*611',
  ]);
});

test('the last word of a text may be the beginning of a form', () => {
  const open = (text: string) => tree.next(passageOf(text), 0, 0, text.length)?.open ?? false;
  expect(['no b', 'bi', 'b ', 'bill', 'no bil', 'nothing'].map(open)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});
