import { expect, test } from 'vitest';
import { copyText } from '../../../lib/glossary/copy-text.ts';

const portOut = { en: 'Port out', called: { 'zh-CN': '携号转出', 'zh-TW': '攜碼轉出' } };

test('English with the reader’s words beside it', () => {
  expect(copyText(portOut, 'zh-CN')).toBe('Port out 携号转出');
  expect(copyText(portOut, 'zh-TW')).toBe('Port out 攜碼轉出');
});

test('English alone for a reader of English', () => {
  expect(copyText(portOut, 'en')).toBe('Port out');
});

test('as the page writes it, on one line', () => {
  expect(copyText(portOut, 'zh-CN', 'PORT\n  OUT ')).toBe('PORT OUT 携号转出');
});
