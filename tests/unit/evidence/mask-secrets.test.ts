import { expect, test } from 'vitest';
import { findSecret } from '../../../lib/evidence/find-secret.ts';
import { mask, maskSecrets } from '../../../lib/evidence/mask-secrets.ts';

const blanked = (text: string) => maskSecrets(text).found.map(({ words }) => words);

test.each([
  ['my PIN is 1234', '1234'],
  ['The PIN for my account is 4829.', '4829'],
  ['My new PIN: 4829, thanks', '4829'],
  ['I changed the PIN to 48 29 13', '48 29 13'],
  ['passcode=482913', '482913'],
  ['Your T-Mobile verification code is 482913. Do not share it.', '482913'],
  ['the code you sent is 482 913', '482 913'],
  ['482913 is your Verizon verification code', '482913'],
  ['Use 482913 as your one-time passcode', '482913'],
  ['1234 is my PIN', '1234'],
  ['G-482913 is your code', 'G-482913'],
  ['my PIN is four eight two nine', 'four eight two nine'],
  ['验证码 482913', '482913'],
  ['验证码：４８２９１３', '４８２９１３'],
  ['您的验证码是 482913，请勿告诉别人', '482913'],
  ['482913（T-Mobile 验证码）', '482913'],
  ['我的密码是 482910', '482910'],
  ['帳戶 PIN 碼：4829', '4829'],
  ['PIN 码是四八二九', '四八二九'],
  ['password: Hunter22!', 'Hunter22!'],
  ['last 4 of my social: 6789', '6789'],
  ['SSN ending in 6789', '6789'],
  ['社会安全号后四位是 6789', '6789'],
  ['123-45-6789', '123-45-6789'],
])('blanked: %s', (text, words) => expect(blanked(text)).toEqual([words]));

test.each([
  ['482913', '482913'],
  ['482 913', '482 913'],
  ['Hello.\nYou: 4829\nDana: Thank you.', '4829'],
  ['Dana: What is your PIN?\nLi Xiaoming: 4829', '4829'],
  ['Dana\n10:32 AM\nPlease enter the code that I sent.\nMe\n10:33 AM\n482913\n', '482913'],
  ['[10:32] Agent: May I have your passcode?\n[10:33] You: sure, it’s 4829. Thanks!', '4829'],
  ['Agent (10:32 AM): last four digits of your SSN?\nYou (10:33 AM): 6789', '6789'],
  ['Agent: I can help you cancel the line.\nYou: 4829', '4829'],
  ['客服：请提供验证码。\n我：482913', '482913'],
  ['客服：請提供 PIN 碼。\n好的，4829', '4829'],
  ['To verify you, please give me the PIN from the text.\n2026', '2026'],
])('an answer that is nothing but a code: %j', (text, words) => {
  expect(blanked(text)).toEqual([words]);
});

test('asked for two things, people answer with both in one line', () => {
  const asked = 'Agent: Your ZIP and your PIN, please.\n';
  expect(blanked(`${asked}You: 95112 and 4829`)).toEqual(['95112', '4829']);
});

test.each([
  'The final bill is $1234.56, and $4216 was paid.',
  'You will get 1234 dollars back, 4216 USD or 300元.',
  'It ends on 2026-12-22. The year is 2026.',
  'Final bill: December 22, 2026, at 11:45.',
  'Agent: When do you leave?\nYou: 2026',
  '2026',
  '20261222',
  'Agent: What is the reference number?\nAgent: 882134\nYou: Thanks',
  'Your case number is 88213.\n88213',
  'Order no. 4829137',
  'Dana: 88213',
  'To verify you, please give me the billing ZIP code.\nYou: 95112',
  'Agent: And the last four digits of the phone number?\nYou: 0123',
  'Call 611, 1-800-937-8997 or +1 505 998 3793.',
  '+86 138 0013 8000',
  '800-937-8997',
  'The PIN was asked, I did not write it down; case 88213.',
  'You need a transfer PIN by 2026-12-01; it is valid for 7 days.',
  'A PIN has 4 to 15 digits; the code has 6 digits and lasts 10 minutes.',
  'ZIP code 95112, area code 505, error code 40421, promo code 2026',
  'Your confirmation code is 882134',
  'Final amount: 4216',
  'Between 9:00 and 17:00, 11:45',
  '2026-12-01 2026-12-02',
  'Tracking 9400111899223344556677',
  'the line ending in 0123',
  '最终账单 4216 元，12月22日前付清，编号 882134',
  '',
])('stays: %j', (text) => expect(maskSecrets(text)).toEqual({ text, found: [] }));

test('what is around it stays to the letter; of a card its end stays', () => {
  const text =
    'Agent: Your PIN?\nYou: 4829\nAgent: The line ends on 12/22/2026, $42.16 is due. Ref. 882134.\n' +
    'You: card 4111 1111 1111 1234, no: 4111 1111 1111 1111 👩🏽‍💻';
  expect(maskSecrets(text).text).toBe(
    `Agent: Your PIN?\nYou: ${mask}\nAgent: The line ends on 12/22/2026, $42.16 is due. Ref. 882134.\n` +
      `You: card 4111 1111 1111 1234, no: ${mask} 1111 👩🏽‍💻`,
  );
  expect(maskSecrets(text).found).toEqual([
    { kind: 'pin', words: '4829' },
    { kind: 'card', words: '4111 1111 1111 1111' },
  ]);
});

test('what is kept once is fit to be kept', () => {
  for (const text of ['my PIN is 1234', '482913', 'SSN 123456789', '4111 1111 1111 1111'])
    expect(maskSecrets(maskSecrets(text).text).found).toEqual([]);
});

test('a note of one number is no code; an answer to a question for one is', () => {
  expect(findSecret('482913')).toBeNull();
  expect(findSecret('What is your PIN?\n4829')).toBe('pin');
});

test.each([
  '1 '.repeat(10_000),
  '\n'.repeat(20_000),
  'PIN is '.repeat(2800),
  'PIN the my your our '.repeat(1000),
  '4829 is my '.repeat(1800),
  'one '.repeat(5000),
  '密码'.repeat(10_000),
  '1234\n'.repeat(4000),
  'ssn last four digits is '.repeat(800),
  'a '.repeat(10_000),
  `password ${'a1'.repeat(9000)} `,
])('a long text is gone through: %#', (text) => {
  expect(maskSecrets(text).text.length).toBeGreaterThan(0);
});
