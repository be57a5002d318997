import { expect, test } from 'vitest';
import { duePromises } from '../../../lib/evidence/due-promises.ts';
import { entry } from './log.ts';

const promised = {
  'service-end': '2026-12-01',
  'final-amount': '4216',
  'final-bill-due': '2026-12-19',
  autopay: 'off',
  'other-lines': 'none',
  'e-mail': 'within a day',
  reference: 'CX1',
  agent: 'Dana',
};
const call = entry({ kind: 'call', at: '2026-11-20T15:04:00Z', promised });
const due = (today: string, one = call) => duePromises([one], today).map(({ field }) => field);

test('each is asked after on the first day on which it can be known', () => {
  expect(due('2026-11-21')).toEqual([]);
  expect(due('2026-11-22')).toEqual(['e-mail']);
  expect(due('2026-12-01')).toEqual(['service-end', 'other-lines', 'e-mail']);
  expect(due('2026-12-18')).not.toContain('final-amount');
  expect(due('2026-12-19')).toEqual([
    'service-end',
    'final-amount',
    'final-bill-due',
    'autopay',
    'other-lines',
    'e-mail',
  ]);
});

test('without a promised day a cycle is waited for; what has its answer is not asked again', () => {
  const { 'service-end': _end, 'final-bill-due': _due, ...rest } = promised;
  const open = { ...call, promised: rest };
  expect(due('2026-12-20', open)).toEqual(['e-mail']);
  expect(due('2026-12-21', open)).toEqual(['other-lines', 'e-mail']);
  expect(due('2027-01-21', open)).toContain('final-amount');
  expect(due('2027-01-21', open)).not.toContain('autopay');
  expect(due('2027-02-11', open)).toContain('autopay');
  expect(due('2026-11-22', { ...call, happened: { 'e-mail': 'came' } })).toEqual([]);
});
