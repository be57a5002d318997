/** What a typist is asked to look at again: days in an order that cannot be, nothing charged, other letters. */
import { expect, test } from 'vitest';
import type { Slot } from '../../../content-rules/schema.ts';
import { doubtsOf } from '../../../lib/letters/letter-doubts.ts';

const text = (en: string) => ({ en, 'zh-CN': en, 'zh-TW': en });
const slot = (id: string, kind: Slot['kind']): Slot => ({ id, kind, name: text(id) });
const slots = [
  slot('today', 'day'),
  slot('asked', 'day'),
  slot('ends', 'day'),
  slot('sum', 'money'),
  slot('final-amount', 'money'),
  slot('who', 'name'),
];
const dayOrder = [
  { earlier: 'asked', later: 'today' },
  { earlier: 'asked', later: 'ends' },
];
const doubts = (
  filled: Record<string, string>,
  say = '{asked} {ends} {sum} {final-amount} {who}',
) =>
  doubtsOf({ dayOrder }, [{ say: text(say) }], {
    slots,
    filled: { today: '2026-11-23', ...filled },
  });

test('a day that cannot be after another', () => {
  expect(doubts({ asked: '2026-11-01', ends: '2026-11-10' })).toEqual([]);
  expect(doubts({ asked: '2026-11-10', ends: '2026-11-10' })).toEqual([]);
  expect(doubts({ asked: '2026-11-11', ends: '2026-11-10' })).toEqual([
    { kind: 'order', earlier: 'asked', later: 'ends' },
  ]);
  expect(doubts({ asked: '2026-12-01' })).toEqual([
    { kind: 'order', earlier: 'asked', later: 'today' },
  ]);
  expect(doubts({ asked: 'x', ends: '2026-11-10' })).toEqual([]);
});

test('nothing charged; that nothing is left to pay may have been said', () => {
  expect(doubts({ sum: '0', 'final-amount': '0' })).toEqual([{ kind: 'zero', slot: 'sum' }]);
  expect(doubts({ sum: '1' })).toEqual([]);
});

test('a name in letters that are not read in the US, or with pictures', () => {
  for (const who of ['李伟', 'Li ليلى', 'Li 👩🏽‍💻'])
    expect(doubts({ who }), who).toEqual([{ kind: 'not-latin', slot: 'who' }]);
  for (const who of ['Li Wei', 'José Núñez', 'O’Brien-Lý 3', '<b>Li</b>'])
    expect(doubts({ who }), who).toEqual([]);
});

test('only what stands in the letter', () => {
  expect(doubts({ asked: '2026-12-01', sum: '0', who: '李伟' }, 'Hello')).toEqual([]);
});
