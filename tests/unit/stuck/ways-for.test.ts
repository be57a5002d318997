import { expect, test } from 'vitest';
import type { Problem } from '../../../content-rules/schema.ts';
import { waysFor } from '../../../lib/stuck/ways-for.ts';

const from = {
  source: 'own knowledge, no page found',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'unverified',
} as const;
const text = (en: string) => ({ en, 'zh-CN': en, 'zh-TW': en });
const problem: Problem = {
  id: 'one',
  group: 'money',
  name: text('One'),
  waysOut: [
    { text: text('all'), ...from },
    { text: text('att'), carriers: ['att'], ...from },
    { text: text('prepaid'), planKinds: ['prepaid'], ...from },
    { text: text('att postpaid'), carriers: ['att'], planKinds: ['postpaid'], ...from },
  ],
};
const told = (carrier: string | null, planKind: 'postpaid' | 'prepaid' | null) =>
  waysFor(problem, { carrier, planKind }).map((way) => way.text.en);

test('a way for one carrier is for nobody else, not even for who has not said', () => {
  expect(told('verizon', 'postpaid')).toEqual(['all']);
  expect(told(null, 'postpaid')).toEqual(['all']);
});

test('a way for one kind of plan is left out where the other kind is known', () => {
  expect(told('att', 'postpaid')).toEqual(['all', 'att', 'att postpaid']);
  expect(told('att', 'prepaid')).toEqual(['all', 'att', 'prepaid']);
});

test('where the kind of plan is unknown, both are told', () => {
  expect(told('att', null)).toEqual(['all', 'att', 'prepaid', 'att postpaid']);
});
