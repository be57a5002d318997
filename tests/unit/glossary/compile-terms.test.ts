import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { foldSurface, lookUp, matchFlags } from '../../../lib/glossary/fold-surface.ts';
import { makeTerm } from './page.ts';

const pin = makeTerm('pin', ['PIN', 'Transfer PIN']);
const lock = makeTerm('lock', ['Wireless Account Lock'], { carriers: ['att'] });

test('an index survives being sent by message', () => {
  const index = compileTerms([pin, lock]);
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  expect(structuredClone(index)).toEqual(index);
});

test('surfaces are listed folded, English and Spanish alike', () => {
  const bill = makeTerm('bill', ['E‑Bill'], { es: ['Factura'] });
  expect(compileTerms([bill]).surfaces).toEqual({ 'e bill': 'bill', factura: 'bill' });
});

test("another carrier's own names are left out, everybody's stay", () => {
  expect(Object.values(compileTerms([pin, lock], 'verizon').surfaces)).toEqual(['pin', 'pin']);
  expect(Object.values(compileTerms([pin, lock], 'att').surfaces)).toContain('lock');
  expect(Object.values(compileTerms([pin, lock]).surfaces)).toContain('lock');
});

test('of two terms with one surface the first keeps it', () => {
  const index = compileTerms([makeTerm('first', ['Bill']), makeTerm('second', ['bill'])]);
  expect(index.surfaces).toEqual({ bill: 'first' });
});

test('signs that mean something in a RegExp are only themselves', () => {
  const odd = makeTerm('odd', ['T&C (U.S.) a/b *611 +1 $5?']);
  const { pattern } = compileTerms([odd]);
  expect(new RegExp(pattern, matchFlags).test('t&c (u.s.) A/B *611 +1 $5?')).toBe(true);
  expect(new RegExp(pattern, matchFlags).test('t&c (uxs.) A/B *611 +1 $5?')).toBe(false);
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
  expect(new Set(Object.values(index.surfaces))).toEqual(new Set(['key', 'danger', 'both']));
  expect(index.controlOnly).toEqual(['danger']);
  expect(compileTerms([bill, danger]).controlOnly).toEqual([]);
});
