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

test('what only some calls ask for has its own day, too', () => {
  const other = entry({
    kind: 'call',
    at: '2026-11-20T15:04:00Z',
    promised: {
      'answer-by': '2026-12-05',
      'unlock-on': '2026-12-06',
      'refund-amount': '1500',
      'refund-way': 'to the card I paid with',
      'refund-by': '2026-12-07',
      'transfer-until': '2026-11-27',
    },
  });
  expect(due('2026-12-04', other)).toEqual([]);
  expect(due('2026-12-06', other)).toEqual(['unlock-on', 'answer-by']);
  expect(due('2026-12-07', other)).toEqual([
    ...['unlock-on', 'answer-by', 'refund-amount', 'refund-way', 'refund-by'],
  ]);
  const balance = { ...call, promised: { ...promised, 'device-balance': '30000' } };
  expect(due('2026-12-18', balance)).not.toContain('device-balance');
  expect(due('2026-12-19', balance)).toContain('device-balance');
});
