import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { writeCalendar, type CalendarDay } from '../../../lib/calendar-file/write-calendar.ts';

const stamp = new Date('2026-11-22T06:30:00Z');
const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const day = (from: string, to = from, more: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: `${from}@signoff.invalid`,
  from,
  to,
  title: '正式销号',
  about: '为什么做、怎么做：请打开销号向导。',
  ...more,
});
const write = (...days: CalendarDay[]) =>
  writeCalendar({ name: '销号计划', locale: 'zh-CN', days, stamp });

/** Read back by a parser of other people's. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm')!;
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      // The first day that is no longer part of it.
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      about: event.description,
      stamp: component.getFirstPropertyValue('dtstamp')!.toString(),
      alarm: alarm.getFirstPropertyValue('trigger')!.toString(),
    };
  });
}

describe.each(['America/Los_Angeles', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'made in %s',
  (zone) => {
    test.each([
      ['2026-12-01', '2026-12-03', '2026-12-04'],
      // Over both changes of the US clocks, the end of a year and of a leap February.
      ['2026-10-31', '2026-11-02', '2026-11-03'],
      ['2026-11-01', '2026-11-01', '2026-11-02'],
      ['2027-03-13', '2027-03-14', '2027-03-15'],
      ['2027-03-14', '2027-03-14', '2027-03-15'],
      ['2026-12-31', '2026-12-31', '2027-01-01'],
      ['2028-02-28', '2028-02-29', '2028-03-01'],
    ])('%s to %s stays on these days', (from, to, end) => {
      process.env.TZ = zone;
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(read(write(day(from, to)))).toMatchObject([{ from, end, wholeDays: true }]);
    });
  },
);

describe('a calendar file', () => {
  test('has no zone and no clock of ours in it', () => {
    const text = write(day('2026-12-01'));
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(read(text)).toMatchObject([{ stamp: '2026-11-22T06:30:00Z', alarm: '-PT15H' }]);
    expect(write(day('2026-12-01'))).toBe(text);
  });

  test.each([
    '转网, 携号; 转出: 📱👨‍👩‍👧',
    'back\\slash, "quotes"; and\nnew line',
    '請戶主替你退租，並把「確認信」存下來；不要刪除 eSIM。'.repeat(8),
    '😀'.repeat(60),
    'END:VEVENT\r\nBEGIN:VEVENT',
  ])('carries %j unharmed', (title) => {
    const plain = title.replace(/\r\n/g, '\n');
    expect(read(write(day('2026-12-01', '2026-12-01', { title, about: title })))).toMatchObject([
      { title: plain, about: plain },
    ]);
  });

  test('has lines of at most 75 octets, broken between characters', () => {
    const title = '請戶主替你退租📱'.repeat(20);
    for (const line of write(day('2026-12-01', '2026-12-01', { title })).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
  });

  test('keeps the id of an entry, and the later file wins', () => {
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)![1]);
    const moved = writeCalendar({
      name: 'x',
      locale: 'en',
      days: [day('2026-12-09', '2026-12-09', { uid: 'line-1/end@signoff.invalid' })],
      stamp: new Date('2026-11-23T06:30:00Z'),
    });
    const first = write(day('2026-12-01', '2026-12-01', { uid: 'line-1/end@signoff.invalid' }));
    expect(read(moved)[0]!.uid).toBe(read(first)[0]!.uid);
    expect(sequence(moved)).toBeGreaterThan(sequence(first));
    expect(sequence(moved)).toBeLessThan(2 ** 31);
  });
});
