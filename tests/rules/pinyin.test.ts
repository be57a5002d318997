/** The stored sounds are what the library says, so that they never drift from the names. */
import { expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import { pinyinOf, soundsOf } from '../../scripts/pinyin.ts';

const terms = await loadTerms();

// Where this fails, `npm run format` writes them.
test('every term has the sounds of its names', () => {
  for (const term of terms) expect(term.pinyin, term.id).toEqual(pinyinOf(term));
});

test('characters with several sounds get the one of their word, in both scripts', () => {
  expect(soundsOf('银行账户')).toBe('yin hang zhang hu');
  expect(soundsOf('銀行帳戶')).toBe('yin hang zhang hu');
  expect(soundsOf('重新開通')).toBe('chong xin kai tong');
  expect(soundsOf('折抵與調整')).toBe('zhe di yu tiao zheng');
  expect(soundsOf('归还设备')).toBe('gui huan she bei');
  expect(soundsOf('年利率')).toBe('nian li lv');
});

test('what is not Chinese is left out', () => {
  expect(soundsOf('攜碼 PIN 碼')).toBe('xie ma ma');
  expect(soundsOf('Wi-Fi 通話（VoLTE）')).toBe('tong hua');
});
