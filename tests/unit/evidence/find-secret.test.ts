import { expect, test } from 'vitest';
import { findSecret } from '../../../lib/evidence/find-secret.ts';

test.each([
  ['card', 'paid with 4111 1111 1111 1111'],
  ['card', '4111-1111-1111-1111'],
  ['card', '4111_1111_1111_1111'],
  ['card', '４１１１１１１１１１１１１１１１'],
  ['card', '4111\u200b1111\u200b1111\u200b1111'],
  ['ssn', 'they asked for 123-45-6789'],
  ['ssn', 'SSN 123456789'],
  ['ssn', 'the last four of my SSN are 6789'],
  ['ssn', 'Social Security number, last four digits: 6789'],
  ['ssn', '社会安全号的后四位是 6789'],
  ['pin', 'my PIN is 4829'],
  ['pin', 'The PIN code is 4829'],
  ['pin', 'PIN: 4 8 2 9'],
  ['pin', 'verification code 482910'],
  ['pin', 'passcode: 482910'],
  ['pin', '我的密码是 482910'],
  ['pin', '帳戶 PIN 碼：4829'],
])('%s: %s', (kind, text) => expect(findSecret(text)).toBe(kind));

test.each([
  'Confirmation 1234567890123456',
  'ends on 2026-12-01, final bill $42.16 due 12/20/2026',
  'call 611 or 1-800-937-8997',
  'the transfer PIN, 2026-12-01 at the latest; or 1-800-937-8997',
  'They wanted the SSN, I gave the PIN. Case 88213',
  'PIN was asked, I did not write it down; case 88213',
  '',
])('nothing: %s', (text) => expect(findSecret(text)).toBeNull());
