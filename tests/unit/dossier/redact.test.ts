import { expect, test } from 'vitest';
import { blank, redact } from '../../../lib/dossier/redact.ts';

test.each([
  ['account 123456789', `account ${blank}`],
  ['call (415) 555-0123 now', `call ${blank} now`],
  ['+1 415.555.0123', blank],
  ['4111 1111 1111 1111', blank],
  ['1​2​3​4​5', blank],
  ['号码１２３４５６', `号码${blank}`],
  ['٠١٢٣٤٥', blank],
  ['编号一二三四五六', `编号${blank}`],
  ['mail mei.lin@example.com', `mail ${blank}@example.com`],
  ['IMEI 35-209900-176148-1', `IMEI ${blank}`],
  ['bill_1234_5678_9012.pdf', `bill_${blank}.pdf`],
  ['ZIP 94103', `ZIP ${blank}`],
  ['2026-12-019999', blank],
  ['2026-1099', blank],
  ['$12345678901', `$${blank}`],
  ['account 123,456,789', `account ${blank}`],
  ['1234,5678,9012,3456', blank],
  ['1234/5678/9012 1234 5678,9012', blank],
  ['415−555−0123, 415‑555‑0123', `${blank}, ${blank}`],
  ['1️⃣2️⃣3️⃣4️⃣5️⃣ yes', `${blank} yes`],
  ['幺三八 零零幺三', blank],
  ['2026-11-20_105012345', blank],
])('%s', (text, left) => expect(redact(text)).toBe(left));

test.each([
  'ends 2026-12-01 14:30, line 0123',
  'ends 12/01/2026',
  'on December 1, 2026 or Dec 1 2026',
  '2026年12月1日',
  '12-01-2026',
  'bill 2026-10.pdf',
  'www.t-mobile.com_2026-11-20_1050.png',
  '2026/12/01, bill 10/2026, 1,234 minutes, 24/7, 1/2, 3,4,5,6,7',
  'US$12,345.67 or $1,234',
  'bill_2026_10.pdf, bill_2026_10_22.pdf',
  'US$1,234.50 and $12345.67',
  '12345.67 USD',
  '30000元',
  'Mei Lin, agent Dana, 18 minutes, room 2048',
])('stays: %s', (text) => expect(redact(text)).toBe(text));

test('a number that may stay, stays as it was written, and nothing longer does', () => {
  expect(redact('Ref. 1-8842017735, account 88420177', ['1-8842017735'])).toBe(
    `Ref. 1-8842017735, account ${blank}`,
  );
  expect(redact('18842017735, 1-88420177359', ['1-8842017735', ''])).toBe(`${blank}, ${blank}`);
  expect(redact('ref A(1).2+3 and 123456', ['A(1).2+3'])).toBe(`ref A(1).2+3 and ${blank}`);
});
