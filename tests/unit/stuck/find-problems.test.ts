import { expect, test } from 'vitest';
import stuck from '../../../content-rules/stuck/stuck.json' with { type: 'json' };
import type { Problem } from '../../../content-rules/schema.ts';
import { findProblems } from '../../../lib/stuck/find-problems.ts';

const problems = stuck.problems as Problem[];
const found = (query: string, language: 'en' | 'zh-CN' | 'zh-TW' = 'zh-CN') =>
  findProblems(problems, query, language).map(({ id }) => id);

test.each([
  ['忘记密码', 'zh-CN', 'forgot-password'],
  ['没收到验证码', 'zh-CN', 'no-code'],
  ['退款', 'zh-CN', 'refund-to-old-address'],
  ['解锁', 'zh-CN', 'unlock-refused'],
  ['esim', 'zh-CN', 'esim-deleted'],
  ['ＥＳＩＭ', 'zh-CN', 'esim-deleted'],
  ['催收', 'zh-CN', 'hurts-credit'],
  ['驗證碼', 'zh-TW', 'no-code'],
  ['手錶', 'zh-TW', 'watch-still-billed'],
  ['Password', 'en', 'forgot-password'],
  ['  refund   address ', 'en', 'refund-to-old-address'],
] as const)('“%s” (%s) finds %s', (query, language, id) => {
  expect(found(query, language)).toContain(id);
});

test('a problem that fits by its name stands before those that only mention the word', () => {
  expect(found('密码')[0]).toBe('forgot-password');
  expect(found('collector', 'en')[0]).toBe('hurts-credit');
});

test('every word has to fit', () => {
  expect(found('password', 'en').length).toBeGreaterThan(1);
  expect(found('password zebra', 'en')).toEqual([]);
});

test('nothing asked and nothing fitting find nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('   ')).toEqual([]);
  expect(found('火星')).toEqual([]);
});
