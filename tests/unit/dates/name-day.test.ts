import { describe, expect, it } from 'vitest';
import { nameDay, nameDays, nameDistance } from '../../../lib/dates/name-day.ts';

const today = '2026-11-22';

describe('nameDay', () => {
  it('leaves out the year where it is this one', () => {
    expect(nameDay('2026-12-01', today, 'zh-CN')).toBe('12月1日');
    expect(nameDay('2027-01-04', today, 'zh-TW')).toBe('2027年1月4日');
    expect(nameDay('2026-12-01', today, 'en')).toBe('Dec 1');
    expect(nameDay('2027-01-04', today, 'en')).toBe('Jan 4, 2027');
  });

  it('names the same day in every zone', () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = TZ;
        expect(nameDay('2026-12-01', today, 'zh-CN')).toBe('12月1日');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('nameDays', () => {
  it('says one day once, and a year once', () => {
    expect(nameDays('2026-12-01', '2026-12-01', today, 'zh-CN')).toBe('12月1日');
    expect(nameDays('2026-11-25', '2026-12-03', today, 'zh-CN')).toBe('11月25日–12月3日');
    expect(nameDays('2027-02-03', '2027-02-17', today, 'zh-CN')).toBe('2027年2月3日–2月17日');
    expect(nameDays('2026-12-25', '2027-01-03', today, 'zh-TW')).toBe(
      '2026年12月25日–2027年1月3日',
    );
    expect(nameDays('2026-12-05', '2026-12-13', today, 'en')).toBe('Dec 5–13');
  });
});

describe('nameDistance', () => {
  it('counts in days as long as they can be felt, then in weeks', () => {
    expect(nameDistance('2026-11-22', today, 'zh-CN')).toBe('今天');
    expect(nameDistance('2026-11-23', today, 'en')).toBe('tomorrow');
    expect(nameDistance('2026-12-13', today, 'en')).toBe('in 21 days');
    expect(nameDistance('2027-01-04', today, 'en')).toBe('in 6 weeks');
  });
});
