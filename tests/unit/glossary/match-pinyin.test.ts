import { describe, expect, test } from 'vitest';
import { foldQuery, pinyinLetters } from '../../../lib/glossary/fold-query.ts';
import { matchPinyin, soundsIn } from '../../../lib/glossary/match-pinyin.ts';

const transferPin = soundsIn('转网 PIN 码', 'zhuan wang ma');

test('a name has a sound for each character, and its Latin words', () => {
  expect(transferPin).toEqual(['zhuan', 'wang', 'pin', 'ma']);
  expect(soundsIn('eSIM（电子 SIM 卡）', 'dian zi ka')).toEqual([
    'esim',
    'dian',
    'zi',
    'sim',
    'ka',
  ]);
});

describe('what is typed', () => {
  const typed = (query: string) => pinyinLetters(foldQuery(query));
  test.each([
    ['zhuanwang', 'zhuanwang'],
    ['zhuan wang', 'zhuanwang'],
    ['Zhuǎn Wǎng', 'zhuanwang'],
    ['zhuan3 wang3', 'zhuanwang'],
    ["yu'e", 'yue'],
    ['nián lì lǜ', 'nianlilv'],
    ['lü xing', 'lvxing'],
    ['转网', undefined],
    ['911', undefined],
  ])('%s → %s', (query, letters) => expect(typed(query)).toBe(letters));
});

test.each([
  ['zhuanwangpinma', 'whole'],
  ['zwpinm', 'whole'],
  ['zwpm', 'whole'],
  ['zwpin', 'start'],
  ['zhuanwang', 'start'],
  ['zhuanw', 'start'],
  ['zhuanwa', 'start'],
  ['z', 'start'],
  ['wang', 'inside'],
  ['wangpin', 'inside'],
  ['pinma', 'inside'],
  ['w', undefined],
  ['huan', undefined],
  ['zhuanwangzhi', undefined],
])('%s fits 转网 PIN 码: %s', (letters, fit) => {
  expect(matchPinyin(transferPin, letters)).toBe(fit);
});

test('a syllable that is the beginning of another is tried both ways', () => {
  const sounds = soundsIn('西安', 'xi an');
  expect(matchPinyin(sounds, 'xian')).toBe('whole');
  expect(matchPinyin(soundsIn('先', 'xian'), 'xian')).toBe('whole');
});

test('a name without sounds fits nothing', () => {
  expect(matchPinyin([], 'a')).toBeUndefined();
});
