import { expect, test } from 'vitest';
import {
  alphabet,
  digitByDigit,
  sayDay,
  sayMoney,
  spellOut,
} from '../../../lib/scripts/read-aloud.ts';

test('names are spelled letter by letter, with the marks of an address', () => {
  expect(spellOut('Li')).toBe('L as in Larry, I as in Ida');
  expect(spellOut('li_1@qq.com')).toBe(
    'L as in Larry, I as in Ida, underscore, one, at, Q as in Queen, Q as in Queen, dot, C as in Cat, O as in Ocean, M as in Mary',
  );
  expect(spellOut('José')).toContain('E as in Easy');
  expect(spellOut('王')).toBe('');
  expect(alphabet).toHaveLength(26);
  for (const [i, one] of alphabet.entries()) expect(one.charCodeAt(0)).toBe(65 + i);
});

test('numbers are said digit by digit in their groups', () => {
  expect(digitByDigit('0123')).toBe('zero one two three');
  expect(digitByDigit('+86 138')).toBe('eight six, one three eight');
});

test.each([
  ['2027-05-07', 'May seventh, twenty twenty-seven'],
  ['2026-12-01', 'December first, twenty twenty-six'],
  ['2026-11-22', 'November twenty-second, twenty twenty-six'],
  ['2028-03-12', 'March twelfth, twenty twenty-eight'],
  ['2027-01-30', 'January thirtieth, twenty twenty-seven'],
  ['2027-02-30', undefined],
])('%s is said %s', (day, said) => expect(sayDay(day)).toBe(said));

test.each([
  [4216, 'forty-two dollars and sixteen cents'],
  [100, 'one dollar'],
  [1, 'zero dollars and one cent'],
  [123450, 'one thousand two hundred thirty-four dollars and fifty cents'],
])('%i cents are said %s', (cents, said) => expect(sayMoney(cents)).toBe(said));
