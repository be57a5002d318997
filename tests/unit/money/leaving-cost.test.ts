import { describe, expect, test } from 'vitest';
import type { Fact, PlanKind } from '../../../content-rules/schema.ts';
import { leavingCost, type CostRules } from '../../../lib/money/leaving-cost.ts';

const fact = (id: string, topic: string, planKinds?: PlanKind[]): Fact => ({
  id,
  topic,
  planKinds,
  text: { en: id, 'zh-CN': id, 'zh-TW': id },
  source: 'https://example.com/',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'official',
});

const rules = (charge: 'whole-cycle' | 'by-day' | 'nothing-more' | 'unknown'): CostRules => ({
  facts: [
    fact('due', 'billing-device', ['postpaid']),
    fact('ends', 'cancel-effective'),
    fact('refund', 'billing-refund'),
    fact('prepaid-money', 'billing', ['prepaid']),
    fact('phishing', 'security'),
  ],
  lastCycle: { charge, facts: ['ends'] },
  planKind: 'postpaid',
});

const all = {
  'device-balance': '48000',
  'monthly-credit': '3000',
  'credits-left': '16',
  'cycle-charge': '8999',
  'other-fees': '1001',
};

describe('what the user typed', () => {
  test('is summed in whole cents, lost credits apart', () => {
    const cost = leavingCost({ answers: all, rules: rules('whole-cycle') });
    expect(cost.typed.map(({ why, cents, inTotal }) => [why, cents, inTotal])).toEqual([
      ['device', 48000, true],
      ['credits', 48000, false],
      ['cycle', 8999, true],
      ['fees', 1001, true],
    ]);
    // Credits would have paid the balance: both together would count the same money twice.
    expect(cost.total).toBe(58000);
    expect(cost.lost).toBe(48000);
  });

  test('is kept apart from what the rule says', () => {
    const { typed, said } = leavingCost({ answers: {}, rules: rules('whole-cycle') });
    expect(typed).toEqual([]);
    expect(said.map(({ topic, facts }) => [topic, facts.map(({ id }) => id)])).toEqual([
      ['device', ['due']],
      ['cycle', ['ends']],
      ['final-bill', ['refund']],
    ]);
  });

  test('nothing typed is no total, not a total of nothing', () => {
    expect(leavingCost({ answers: {}, rules: undefined })).toEqual({
      typed: [],
      total: null,
      lost: null,
      said: [],
    });
    expect(leavingCost({ answers: { 'other-fees': '0' }, rules: undefined }).total).toBe(0);
  });

  test('an amount that cannot be read is named, and not counted', () => {
    const answers = { ...all, 'device-balance': 'abc', 'credits-left': 'many' };
    const cost = leavingCost({ answers, rules: undefined });
    expect(cost.typed.filter(({ cents }) => cents === null).map(({ why }) => why)).toEqual([
      'device',
      'credits',
    ]);
    expect([cost.total, cost.lost]).toEqual([10000, null]);
    expect(JSON.stringify(cost)).not.toContain('NaN');
  });

  test('credits need both how much and how long', () => {
    const { 'credits-left': _, ...answers } = all;
    expect(leavingCost({ answers, rules: undefined }).lost).toBeNull();
  });
});

test.each([
  ['whole-cycle', 'cycle', 8999],
  ['unknown', 'cycle', 8999],
  ['by-day', 'at-most', 8999],
  ['nothing-more', 'nothing-more', 0],
] as const)('a last cycle charged %s', (charge, why, cents) => {
  const { typed, total } = leavingCost({
    answers: { 'cycle-charge': '8999' },
    rules: rules(charge),
  });
  expect([typed[0]!.why, typed[0]!.cents, total]).toEqual([why, cents, cents]);
});

test('facts of the other kind of plan are left out, of both where the kind is not known', () => {
  const ids = (planKind: PlanKind | null) =>
    leavingCost({ answers: {}, rules: { ...rules('unknown'), planKind } }).said.flatMap((one) =>
      one.facts.map(({ id }) => id),
    );
  expect(ids('prepaid')).toEqual(['ends', 'prepaid-money', 'refund']);
  expect(ids(null)).toEqual(['due', 'ends', 'prepaid-money', 'refund']);
});
