import { expect, test } from 'vitest';
import { meaningOf } from '../../../lib/glossary/context.ts';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { foldSurface } from '../../../lib/glossary/fold-surface.ts';
import { matchText, openMatcher } from '../../../lib/glossary/matcher.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';
import { makeTerm } from './page.ts';

const pin = makeTerm('pin', ['PIN', 'Transfer PIN']);
const lock = makeTerm('lock', ['Wireless Account Lock'], { carriers: ['att'] });

const formsIn = ({ terms, danger, press }: TermIndex) => ({ ...terms, ...danger, ...press });
const formOf = (index: TermIndex, text: string) => matchText(openMatcher(index), text)[0]?.form;
const lookUp = (index: TermIndex, text: string) => formOf(index, text)?.id;

const monthly = { text: 'each month', inControl: false, region: 'content' } as const;

test('an index survives being sent by message', () => {
  const index = compileTerms([pin, lock]);
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  expect(structuredClone(index)).toEqual(index);
});

test('surfaces are listed folded, English and Spanish alike', () => {
  const bill = makeTerm('bill', ['E‑Bill'], { es: ['Factura'] });
  expect(compileTerms([bill]).terms).toEqual({ bill: 'e bill|factura' });
});

test("another carrier's own names are left out, everybody's stay", () => {
  expect(Object.keys(compileTerms([pin, lock], 'verizon').terms)).toEqual(['pin']);
  expect(compileTerms([pin, lock], 'att').terms).toHaveProperty('lock');
  expect(compileTerms([pin, lock]).terms).toHaveProperty('lock');
});

test('of two terms with one surface the first keeps it', () => {
  const index = compileTerms([makeTerm('first', ['Bill']), makeTerm('second', ['bill'])]);
  expect(index.terms).toEqual({ first: 'bill' });
});

test('signs that mean something in a RegExp are only themselves', () => {
  const odd = makeTerm('odd', ['T&C (U.S.) a/b *611 +1 $5?']);
  const matcher = openMatcher(compileTerms([odd]));
  expect(matchText(matcher, 't&c (u.s.) A/B *611 +1 $5?')).toHaveLength(1);
  expect(matchText(matcher, 't&c (uxs.) A/B *611 +1 $5?')).toEqual([]);
});

test('a term named like a property of every object is not found by accident', () => {
  expect(lookUp(compileTerms([pin]), 'constructor')).toBeUndefined();
});

test('capitals alone are one spelling, whatever comes first; a plural keeps it', () => {
  const index = compileTerms([pin]);
  expect(lookUp(index, 'PIN')).toBe('pin');
  expect(lookUp(index, 'PINs')).toBe('pin');
  expect(lookUp(index, 'pin')).toBeUndefined();
  expect(lookUp(index, 'transfer pin')).toBe('pin');
});

test('folding makes one of case, gaps and apostrophes', () => {
  expect(foldSurface(' Don’t\u00a0CANCEL \n my‑Line ')).toBe("don't cancel my line");
});

test('the default gloss has key terms everywhere and dangers on controls; no others', () => {
  const bill = makeTerm('bill', ['Bill']);
  const keyTerm = makeTerm('key', ['Final bill'], { key: true });
  const danger = makeTerm('danger', ['Pay now'], { danger: true });
  const both = makeTerm('both', ['Port out'], { key: true, danger: true });
  const index = compileTerms([bill, keyTerm, danger, both], undefined, { key: true });
  expect(Object.keys(formsIn(index)).sort()).toEqual(['both', 'danger', 'key']);
  expect(index).toMatchObject({ terms: { key: 'final bill' }, danger: { both: 'port out' } });
  expect(index.press).toEqual({ danger: 'pay now' });
  expect(compileTerms([bill, danger])).toMatchObject({ danger: { danger: 'pay now' }, press: {} });
});

test('a word with several meanings means nothing in a longer term that is not told of', () => {
  const context = [{ surfaces: ['credit'], near: ['month'] }];
  const credit = makeTerm('bill-credit', ['credit'], { key: true, context });
  const card = makeTerm('card', ['Credit card']);
  const bill = makeTerm('bill', ['Bill date']);
  const index = compileTerms([credit, card, bill], undefined, { key: true });
  expect(matchText(openMatcher(index), 'a credit card, a credit')).toHaveLength(2);
  expect(meaningOf(formOf(index, 'credit card')!.rules!, monthly)).toBeUndefined();
  expect(meaningOf(formOf(index, 'credit')!.rules!, monthly)).toBe('bill-credit');
  expect(formOf(index, 'bill date')).toBeUndefined();
});
