import { expect, test } from 'vitest';
import { checkName, longestName } from '../../../lib/names/check-name.ts';

test.each([
  ['健身房', '健身房'],
  ['  Planet   Fitness ', 'Planet Fitness'],
  ['Costco 会员', 'Costco 会员'],
  ['1Password', '1Password'],
  ['401(k) at work', '401(k) at work'],
  ['7-Eleven', '7-Eleven'],
  ['Ｃｏｓｔｃｏ', 'Costco'],
  ['三一银行', '三一银行'],
])('“%s” is a name', (text, name) => {
  expect(checkName(text)).toEqual({ name });
});

test.each([
  ['', 'empty'],
  [' \t\n', 'empty'],
  ['wang@example.com', 'login'],
  ['＠wang', 'login'],
  ['617-555-0123', 'number'],
  ['+86 138 0013 8000', 'number'],
  ['4111 1111 1111 1111', 'number'],
  ['Chase 12345', 'number'],
  ['１３８００', 'number'],
  ['١٢٣٤٥', 'number'],
  ['①②③④⑤', 'number'],
  ['一三八零零一三八', 'number'],
  ['a'.repeat(longestName + 1), 'too-long'],
  ['银'.repeat(longestName + 1), 'too-long'],
])('“%s” is not: %s', (text, fault) => {
  expect(checkName(text)).toEqual({ fault });
});

test('a name of the full length is kept', () => {
  expect(checkName('银'.repeat(longestName))).toEqual({ name: '银'.repeat(longestName) });
});

test('a name that is there already is named as such, whatever its capitals', () => {
  expect(checkName('gym', ['Gym'])).toEqual({ fault: 'twice' });
  expect(checkName('gym', ['pool'])).toEqual({ name: 'gym' });
});
