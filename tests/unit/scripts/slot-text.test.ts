/** What a blank of the script may hold: nothing by which anybody could be harmed. */
import { describe, expect, test } from 'vitest';
import { mayBeKept, readSlotText } from '../../../lib/scripts/slot-text.ts';
import type { Slot } from '../../../content-rules/schema.ts';

const today = '2026-11-22';
const read = (kind: Slot['kind'], typed: string) => readSlotText({ kind }, typed, today);

describe('no blank keeps a long number or a secret', () => {
  const kinds = ['name', 'last4', 'zip', 'email', 'phone', 'day', 'money', 'reference'] as const;
  const secrets = [
    '4111 1111 1111 1111',
    '4111111111111111',
    '4111-1111-1111-1111',
    '３７８２ ８２２４６３ １０００５',
    '123-45-6789',
    '123 45 6789',
    '123456789',
    '１２３４５６７８９',
    '287 123 456 789',
    '4111x1111x1111x1111',
    '٤١١١١١١١١١١١١١١١',
    'PIN 1234',
    'my passcode is 4321',
    '密码 1234',
    'SSN 6789',
  ];
  for (const kind of kinds)
    test.each(secrets)(`${kind} refuses %s`, (typed) => {
      expect(read(kind, typed)).toHaveProperty('fault');
      expect(read(kind, typed)).not.toHaveProperty('text');
    });

  test.each(secrets)('whatever a screen lets through, %s is not written down', (typed) =>
    expect(mayBeKept(typed.normalize('NFKC'))).toBe(false),
  );

  test.each(['name', 'reference', 'last4', 'zip'] as const)('%s says why', (kind) => {
    expect(read(kind, '4111 1111 1111 1111')).toEqual({ fault: 'long-number' });
    expect(read(kind, 'PIN 1234')).toEqual({ fault: 'secret' });
  });
});

test.each([
  ['name', 'Wang Xiaoming 王小明', 'Wang Xiaoming 王小明'],
  ['name', ' 小明👨‍👩‍👧  مريم ', '小明👨‍👩‍👧 مريم'],
  ['name', 'Li\u202E', 'Li'],
  ['name', '<b>Li</b>', '<b>Li</b>'],
  ['name', 'Maria, ID 48213', 'Maria, ID 48213'],
  ['name', 'Yu-Pin Lin', 'Yu-Pin Lin'],
  ['email', 'pin.lin88@example.com', 'pin.lin88@example.com'],
  ['last4', '０１２３', '0123'],
  ['zip', '02139', '02139'],
  ['email', '1234567890@qq.com', '1234567890@qq.com'],
  ['phone', '+86 138 0013 8000', '+86 138 0013 8000'],
  ['day', '2026-12-31', '2026-12-31'],
  ['money', '$1,234.50', '123450'],
  ['reference', 'CM-20261122 A7', 'CM-20261122 A7'],
  ['reference', '8012345678', '8012345678'],
  ['name', '', ''],
] as const)('%s takes %j', (kind, typed, text) => {
  expect(read(kind, typed)).toEqual({ text });
  expect(mayBeKept(text)).toBe(true);
});

test.each([
  ['last4', '123', 'not-four'],
  ['zip', '0213', 'not-zip'],
  ['email', 'li@', 'not-email'],
  ['phone', '138 0013 8000', 'not-phone'],
  ['day', '2026-02-30', 'not-day'],
  ['day', '12/1/2026', 'not-day'],
  ['money', 'about forty', 'not-money'],
  ['name', 'x'.repeat(81), 'too-long'],
] as const)('%s: %j is not what it is for', (kind, typed, fault) =>
  expect(read(kind, typed)).toEqual({ fault }),
);

test('a choice takes only one of its options', () => {
  const slot = {
    kind: 'choice' as const,
    options: [{ id: 'none', name: { en: 'none', 'zh-CN': '没有', 'zh-TW': '沒有' } }],
  };
  expect(readSlotText(slot, 'none', today)).toEqual({ text: 'none' });
  expect(readSlotText(slot, '123', today)).toEqual({ text: '' });
});
