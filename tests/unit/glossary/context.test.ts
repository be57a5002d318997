import { expect, test } from 'vitest';
import type { Context } from '../../../content-rules/schema.ts';
import { indexRules, meaningOf, openRules, type Around } from '../../../lib/glossary/context.ts';
import { makeTerm } from './page.ts';

const term = (id: string, ...context: Omit<Context, 'surfaces'>[]) =>
  makeTerm(id, ['code'], { context: context.map((rule) => ({ surfaces: ['code'], ...rule })) });

function meaning(terms: ReturnType<typeof term>[], around: Partial<Around>): string | undefined {
  const rules = openRules(indexRules(terms, new Set(terms))).get('code')!;
  return meaningOf(rules, { text: '', inControl: false, region: 'content', ...around });
}

const card = term('card', { in: ['payment'] }, { near: ['card', 'expires'], notNear: ['text'] });
const sms = term('sms', { notIn: ['payment'], near: ['text', 'phone', 'minutes'] });

test('the region decides, whatever the words', () => {
  expect(meaning([card, sms], { region: 'payment', text: 'We sent a text' })).toBe('card');
});

test('one of the words near is enough, and it may begin a longer word', () => {
  expect(meaning([card, sms], { text: 'The code on your CARDS' })).toBe('card');
  expect(meaning([card, sms], { text: 'Enter the code (texted to you)' })).toBe('sms');
});

test('a word inside another is none', () => {
  expect(meaning([card, sms], { text: 'discard the code' })).toBeUndefined();
});

test('where no rule holds it is nothing', () => {
  expect(meaning([card, sms], { text: 'code of conduct' })).toBeUndefined();
});

test('a word that must not stand near rules out', () => {
  expect(meaning([card], { text: 'a text to the phone with your card' })).toBeUndefined();
});

test('of two that hold, the one with more of its words around wins', () => {
  const text = 'we sent a text to your phone: valid for minutes';
  expect(meaning([term('weak', { near: ['sent'] }), sms], { text })).toBe('sms');
  expect(meaning([sms, term('weak', { near: ['sent'] })], { text })).toBe('sms');
});

test('a rule without words yields to one with them', () => {
  const any = term('any', { notIn: ['cookies'] });
  expect(meaning([any, sms], { text: 'on your phone' })).toBe('sms');
  expect(meaning([any, sms], { text: 'nothing of it' })).toBe('any');
  expect(meaning([any, sms], { region: 'cookies' })).toBeUndefined();
});

test('only on something to press, only off it', () => {
  expect(meaning([term('press', { control: true })], { inControl: false })).toBeUndefined();
  expect(meaning([term('press', { control: true })], { inControl: true })).toBe('press');
  expect(meaning([term('read', { control: false })], { inControl: true })).toBeUndefined();
});

test('several words stand together, whatever is between them', () => {
  const rule = term('address', { notNear: ['address line'], near: ['line'] });
  expect(meaning([rule], { text: 'Address-\u00a0line 1' })).toBeUndefined();
  expect(meaning([rule], { text: 'Address of the line' })).toBe('address');
});

test('a term that is not told of still keeps others from being taken for it', () => {
  const rules = openRules(indexRules([card, sms], new Set([sms]))).get('code')!;
  const at = (text: string) => meaningOf(rules, { text, inControl: false, region: 'content' });
  expect(at('the card expires, by phone')).toBeUndefined();
  expect(at('by phone')).toBe('sms');
});

test('a form of which no term is told has no rules to carry', () => {
  expect(indexRules([card], new Set())).toEqual([]);
});
