import { expect, test } from 'vitest';
import { changeTime, zoneName } from '../../../lib/contacts/name-time.ts';

const now = new Date('2026-11-22T20:00:00Z');

test('a time today stands alone, another day is named', () => {
  const later = new Date('2026-11-22T22:30:00Z');
  const tomorrow = new Date('2026-11-23T05:00:00Z');
  expect(changeTime(later, now, 'zh-CN', 'UTC')).toBe('22:30');
  expect(changeTime(tomorrow, now, 'zh-CN', 'UTC')).toBe('周一 05:00');
  expect(changeTime(tomorrow, now, 'zh-TW', 'UTC')).toBe('週一 05:00');
  expect(changeTime(tomorrow, now, 'en', 'UTC')).toMatch(/^Mon 5:00\sAM$/);
  expect(changeTime(tomorrow, now, 'zh-CN', 'Asia/Shanghai')).toBe('13:00');
});

test('the zone is named in the user’s language', () => {
  expect(zoneName('America/Los_Angeles', now, 'zh-CN')).toBe('北美太平洋时间');
  expect(zoneName('America/Los_Angeles', now, 'en')).toBe('Pacific Time');
});
