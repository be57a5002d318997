import { expect, test } from 'vitest';
import { firstSentence } from '../../../lib/number/first-sentence.ts';
import { options } from './number-options.ts';

const first = (en: string, zh = '') => firstSentence({ en, 'zh-CN': zh, 'zh-TW': zh });

test.each([
  ['It is $1.50 a month. Ask.', 'It is $1.50 a month'],
  ['See att.com for it. Ask.', 'See att.com for it'],
  ['One sentence alone', 'One sentence alone'],
  ['Really? Yes.', 'Really?'],
])('%s', (words, short) => expect(first(words).en).toBe(short));

test('Chinese ends its sentences without a space', () =>
  expect(first('', '按月收费，看官网。另收 $1.5。')['zh-CN']).toBe('按月收费，看官网'));

test('every cost comes to a few words', () => {
  for (const { id, cost } of options)
    for (const told of [cost, ...(cost.but ?? [])]) {
      const short = firstSentence(told.text);
      expect(short.en.length, `${id}: ${short.en}`).toBeLessThanOrEqual(100);
      expect(short['zh-CN'].length, `${id}: ${short['zh-CN']}`).toBeLessThanOrEqual(50);
      expect(short['zh-TW'].length, `${id}: ${short['zh-TW']}`).toBeLessThanOrEqual(50);
    }
});
