import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { findInText } from '../../../lib/glossary/find-in-text.ts';
import { readRuleFiles } from '../../../scripts/rule-files.ts';
import type { Term } from '../../../content-rules/schema.ts';

const terms = Object.entries(readRuleFiles())
  .filter(([path]) => path.startsWith('glossary/'))
  .flatMap(([, file]) => (file as { terms: Term[] }).terms);
const index = compileTerms(terms, 't-mobile');
const found = (text: string) => findInText(text, index).map(({ surface }) => surface);

test('the words of an agent, each once, in the order of the text', () => {
  const said =
    'We do not prorate. Your final bill is due in 30 days, and AutoPay will take the final bill.';
  const hits = findInText(said, index);
  expect(hits.map(({ surface }) => surface.toLowerCase())).toEqual(
    expect.arrayContaining(['final bill', 'autopay']),
  );
  expect(hits.find(({ surface }) => surface === 'final bill')!.count).toBe(2);
  expect(hits.map(({ order }) => order)).toEqual(hits.map((_, i) => i));
});

test('pasted HTML is text like any other', () => {
  expect(found('<b onclick="x()">final bill</b><script>AutoPay</script>')).toEqual([
    'final bill',
    'AutoPay',
  ]);
});

test('nothing in nothing, nor in a language that has no terms', () => {
  expect(found('')).toEqual([]);
  expect(found('你好，请稍等 👩🏽‍💻 مرحبا')).toEqual([]);
});
