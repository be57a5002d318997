import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import { messageReader } from '../../../lib/text.ts';

const root = join(import.meta.dirname, '../../..');
const keys = Object.keys(popupTables.en) as (keyof typeof popupTables.en)[];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

// What a message says when each of its slots holds a mark.
function spoken(message: unknown): string {
  if (typeof message === 'string') return message;
  const slots = new Proxy({}, { get: (_, name) => (name === 'count' ? 2 : '‹›') });
  const wording = {
    plural: (_: number, forms: object) => Object.values(forms).join(' '),
    number: String,
  };
  return (message as (slots: object, f: object) => string)(slots, wording);
}

test('every language has every message, and no other', () => {
  for (const table of Object.values(popupTables)) {
    expect(Object.keys(table)).toEqual(keys);
    for (const key of keys) expect(spoken(table[key]).trim(), key).not.toBe('');
  }
});

test('every message is used', () => {
  const code = [...sources('ui'), ...sources('entrypoints')].join('\n');
  expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

test('no English is left in the Chinese tables', () => {
  const names = /\b(?:SIM|eSIM|PIN|App|QR Code|https)\b/g;
  for (const locale of ['zh-CN', 'zh-TW'] as const)
    for (const key of keys)
      expect(spoken(popupTables[locale][key]).replace(names, ''), key).not.toMatch(/[A-Za-z]{2,}/);
});

test('繁體中文 is written for Taiwan', () => {
  const mainland = /账|户|线|运营商|短信|登录|网络|屏幕|信息|链接|二维码|保存|营业厅/;
  for (const key of keys) expect(spoken(popupTables['zh-TW'][key]), key).not.toMatch(mainland);
});

test('counts are worded by the rules of the language', () => {
  expect(messageReader(popupTables, 'en')('turnsLeft', { count: 1 })).toBe('Last turn');
  expect(messageReader(popupTables, 'en')('turnsLeft', { count: 3 })).toBe('3 turns to go');
  expect(messageReader(popupTables, 'zh-CN')('turnsLeft', { count: 1 })).toBe('最后一步');
  expect(messageReader(popupTables, 'zh-TW')('turnsLeft', { count: 3 })).toBe('還有 3 步');
});
