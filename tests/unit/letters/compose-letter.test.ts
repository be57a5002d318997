/** A letter put together from its parts: what holds, what is filled, what is missing. */
import { expect, test } from 'vitest';
import type { Letter, Slot } from '../../../content-rules/schema.ts';
import {
  blanksOf,
  emptyBlanks,
  partsOf,
  plainLetter,
} from '../../../lib/letters/compose-letter.ts';

const text = (en: string) => ({ en, 'zh-CN': `中 ${en}`, 'zh-TW': `中 ${en}` });
const slot = (id: string, kind: Slot['kind'] = 'name'): Slot => ({ id, kind, name: text(id) });
const slots = [slot('who'), slot('day', 'day'), slot('paid', 'day'), slot('sum', 'money')];
const letter = {
  parts: [
    { id: 'hello', wordings: [{ say: text('Dear {who}:') }] },
    {
      id: 'asked',
      wordings: [
        { when: { plan: ['prepaid'] }, say: text('It ran out.') },
        { filled: true, say: text('On {day} I was charged {sum}.') },
        { say: text('I was charged {sum}.') },
      ],
    },
    { id: 'paid', joined: true, wordings: [{ filled: true, say: text('I paid on {paid}.') }] },
  ],
} as unknown as Letter;
const ask = (filled: Record<string, string>, plan = 'postpaid') => ({
  known: { plan },
  slots,
  filled,
});
const write = (filled: Record<string, string>, plan?: string) => {
  const one = ask(filled, plan);
  return plainLetter(partsOf(letter, one), one);
};

test('a sentence goes on in its paragraph; dates and amounts are written as in the US', () => {
  expect(write({ who: 'Li', day: '2026-11-02', sum: '6500', paid: '2026-11-20' })).toBe(
    'Dear Li:\n\nOn November 2, 2026 I was charged $65.00. I paid on November 20, 2026.',
  );
});

test('what may stay empty is not in the letter; what is needed is a line to fill', () => {
  expect(write({ sum: '6500' })).toBe('Dear ____:\n\nI was charged $65.00.');
  const one = ask({ sum: '6500' });
  expect(emptyBlanks(partsOf(letter, one), one)).toEqual(['who']);
});

test('a condition chooses the words', () => {
  expect(write({ who: 'Li', day: '2026-11-02', sum: '6500' }, 'prepaid')).toBe(
    'Dear Li:\n\nIt ran out.',
  );
});

test('no field changes its place while the blanks are filled', () => {
  const places = { needed: ['who', 'sum'], spare: ['day', 'paid'] };
  expect(blanksOf(letter, ask({}))).toEqual(places);
  expect(blanksOf(letter, ask({ who: 'Li', day: '2026-11-02', sum: '1' }))).toEqual(places);
  expect(blanksOf(letter, ask({}, 'prepaid'))).toEqual({ needed: ['who'], spare: ['paid'] });
});

test('markup and text that runs the other way stay what they are: text', () => {
  expect(write({ who: '<b>ليلى</b> 👩🏽‍💻', sum: '1' })).toContain('Dear <b>ليلى</b> 👩🏽‍💻:');
});
