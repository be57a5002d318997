import { describe, expect, test } from 'vitest';
import { points, tellPoint, tellRemarks } from '../../../lib/number/tell-point.ts';
import { number, option, options } from './number-options.ts';

test('the seven ways are there', () => {
  expect(options.map(({ id }) => id)).toEqual([
    'end',
    'google-voice',
    'prepaid',
    'park',
    'cheaper-plan',
    'suspend',
    'hand-over',
  ]);
});

test('保號 is said only of what still receives codes', () => {
  for (const one of options) {
    if (one.receivesCodesInChina.answer !== 'no') continue;
    expect(JSON.stringify(one), one.id).not.toMatch(/保号|保號/);
  }
});

test.each(['park', 'suspend'])('%s says in its first words that no codes arrive', (id) => {
  const { says } = option(id);
  expect(says.en).toMatch(/^No (bank codes|texts and no codes)/);
  expect(says['zh-CN'].split(/[：；。]/)[0]).toMatch(/收不到.*验证码/);
  expect(says['zh-TW'].split(/[：；。]/)[0]).toMatch(/收不到.*驗證碼/);
});

test('nothing receives codes in China for certain', () => {
  for (const one of options) expect(one.receivesCodesInChina.answer).not.toBe('yes');
});

test('what is not known says so, and whom to ask', () => {
  for (const one of options)
    for (const point of points) {
      const { answer, told } = tellPoint(one, point, {});
      if (answer !== 'unknown') continue;
      expect(told.text['zh-CN'], `${one.id} ${point}`).toMatch(/不清楚，先问/);
      expect(told.text['zh-TW'], `${one.id} ${point}`).toMatch(/不清楚，先問/);
      expect(told.text.en, `${one.id} ${point}`).toMatch(/ask/);
    }
});

test('what is not confirmed states no figure at all', () => {
  const texts = JSON.stringify(number, (_, value: unknown) =>
    isTold(value) && value.confidence !== 'unverified' ? '' : value,
  );
  expect(texts.match(/"(?:en|zh-CN|zh-TW)":"[^"]*\d[^"]*"/g) ?? []).toEqual([]);
});

test('AT&T suspends at full price; T-Mobile and Verizon prepaid tell their own', () => {
  const cost = (carrier: string, plan = 'postpaid') =>
    tellPoint(option('suspend'), 'cost', { carrier, plan }).told.source;
  expect(cost('att')).toContain('att.com');
  expect(cost('t-mobile')).toContain('t-mobile');
  expect(cost('verizon', 'prepaid')).toContain('verizon.com');
  expect(cost('verizon')).toBe(option('suspend').cost.source);
});

test('a warning is told to those it holds for', () => {
  const warned = (carrier: string) =>
    tellRemarks(option('cheaper-plan').beware, { carrier }).length;
  expect(warned('t-mobile')).toBe(1);
  expect(warned('att')).toBe(0);
});

describe('the test to do in the US', () => {
  test('comes to a yes, a no and a limit, after the steps', () => {
    const means = number.test.map((part) => part.means ?? 'step');
    expect(means).toEqual(['step', 'step', 'step', 'step', 'step', 'yes', 'no', 'limit']);
  });

  test('never promises Wi-Fi Calling from China', () => {
    const limit = number.test.find(({ means }) => means === 'limit');
    expect(limit?.text['zh-CN']).toMatch(/不等于在中国/);
  });
});

function isTold(value: unknown): value is { confidence: string } {
  return typeof value === 'object' && value !== null && 'confidence' in value && !('name' in value);
}
