import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import { messageReader } from '../../../lib/text.ts';
import { messageSets } from '../../../scripts/message-files.ts';

const root = join(import.meta.dirname, '../../..');
const names =
  /\b(?:SIM|eSIM|PIN|App|QR Code|https|Google Voice|VoIP|Wi-Fi(?: Calling)?|PDF|ZIP|HTML|SHA-256|Chrome|Edge)\b/g;
const mainland = /账|户|线|运营商|短信|登录|网络|屏幕|信息|链接|二维码|保存|营业厅/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}
const code = [...sources('ui'), ...sources('entrypoints'), ...sources('lib')].join('\n');

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

describe.each(Object.entries(messageSets))('the messages of %s', (set, tables) => {
  const keys = Object.keys(tables.en);
  const said = (locale: keyof typeof tables, key: string) =>
    spoken((tables[locale] as Record<string, unknown>)[key]);

  test('are there in every language, and no others', () => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      expect(Object.keys(tables[locale])).toEqual(keys);
      for (const key of keys) expect(said(locale, key).trim(), key).not.toBe('');
    }
  });

  test('are all used', () => {
    // These pick their words by what a page or a rule says.
    const picked = set === 'guide' || set === 'number';
    const used = (key: string) => code.includes(picked ? key : `'${key}'`);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  test('leave no English in Chinese', () => {
    for (const locale of ['zh-CN', 'zh-TW'] as const)
      for (const key of keys)
        expect(said(locale, key).replace(names, ''), key).not.toMatch(/[A-Za-z]{2,}/);
  });

  test('are written for Taiwan in 繁體中文', () => {
    for (const key of keys) expect(said('zh-TW', key), key).not.toMatch(mainland);
  });
});

test('counts are worded by the rules of the language', () => {
  expect(messageReader(popupTables, 'en')('turnsLeft', { count: 1 })).toBe('Last turn');
  expect(messageReader(popupTables, 'en')('turnsLeft', { count: 3 })).toBe('3 turns to go');
  expect(messageReader(popupTables, 'zh-CN')('turnsLeft', { count: 1 })).toBe('最后一步');
  expect(messageReader(popupTables, 'zh-TW')('turnsLeft', { count: 3 })).toBe('還有 3 步');
});
