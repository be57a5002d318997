/** When to call: never while the line is closed, never on a holiday or the day after, in any zone. */
import { expect, test } from 'vitest';
import type { Contact } from '../../../content-rules/schema.ts';
import { goodTime as findTime, nameSpan } from '../../../lib/contacts/good-time.ts';
import { nextHolidayThere } from '../../../lib/contacts/next-holiday.ts';
import { openNow } from '../../../lib/contacts/open-now.ts';
import { poorDaysToCall } from '../../../lib/dates/us-holidays.ts';
import { dayAt } from '../../../lib/dates/day.ts';

type Hours = NonNullable<Contact['hours']>;
const at = (iso: string) => new Date(iso);
const goodTime = (now: Date, hours?: Hours) => findTime(now, hours)!;
const hours = (open: string, close: string, more: Partial<Hours> = {}): Hours => ({
  timeZone: 'America/Los_Angeles',
  open,
  close,
  days: [0, 1, 2, 3, 4, 5, 6],
  source: 'https://example.com/',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'official',
  ...more,
});

test('a Sunday in November: Tuesday 9 to 11 on the East Coast', () => {
  const good = goodTime(at('2026-11-22T18:00:00Z'));
  expect(good).toMatchObject({
    from: at('2026-11-24T14:00:00Z'),
    to: at('2026-11-24T16:00:00Z'),
    now: false,
    openNow: null,
  });
});

test('the same moment in the three zones of a user in China, in Japan and in California', () => {
  const good = goodTime(at('2026-11-22T18:00:00Z'));
  expect(nameSpan(good, 'zh-CN', 'Asia/Shanghai')).toBe('11/24周二 22:00 – 11/25周三 00:00');
  expect(nameSpan(good, 'en', 'Asia/Tokyo')).toMatch(/Nov 24, 23:00.*Nov 25, 01:00/);
  expect(nameSpan(good, 'en', 'America/Los_Angeles')).toMatch(/Nov 24, 06:00.*08:00/);
});

test('Thanksgiving and the days about it are left out', () => {
  // On Wednesday 25 November after the window: Thursday is the holiday; the next good day is Tuesday.
  expect(goodTime(at('2026-11-25T17:00:00Z')).from).toEqual(at('2026-12-01T14:00:00Z'));
});

test('the Tuesday after a Monday that is a holiday is slow: Wednesday', () => {
  // Labor Day is Monday 2026-09-07; clocks are on summer time.
  expect(goodTime(at('2026-09-06T12:00:00Z')).from).toEqual(at('2026-09-09T13:00:00Z'));
});

test('the weeks in which the clocks change', () => {
  // Back on Sunday 2026-11-01, forward on Sunday 2027-03-14.
  expect(goodTime(at('2026-10-29T18:00:00Z')).from).toEqual(at('2026-11-03T14:00:00Z'));
  expect(goodTime(at('2027-03-11T18:00:00Z')).from).toEqual(at('2027-03-16T13:00:00Z'));
});

test('in the window it is now, but not in its last minutes', () => {
  expect(goodTime(at('2026-11-24T14:30:00Z'))).toMatchObject({
    now: true,
    from: at('2026-11-24T14:00:00Z'),
  });
  expect(goodTime(at('2026-11-24T15:50:00Z')).from).toEqual(at('2026-11-25T14:00:00Z'));
});

test('confirmed hours: only what lies within them; unconfirmed ones count for nothing', () => {
  const now = at('2026-11-22T18:00:00Z');
  // 7:00 Pacific is 10:00 Eastern.
  const late = goodTime(now, hours('07:00', '20:00'));
  expect(late).toMatchObject({ from: at('2026-11-24T15:00:00Z'), to: at('2026-11-24T16:00:00Z') });
  expect(late.openNow).toBe(true);
  // 9:00 Pacific: closed all morning in the East, so the first two hours.
  expect(goodTime(now, hours('09:00', '20:00'))).toMatchObject({
    from: at('2026-11-24T17:00:00Z'),
    to: at('2026-11-24T19:00:00Z'),
  });
  const unsure = goodTime(now, hours('09:00', '20:00', { confidence: 'unverified' }));
  expect(unsure).toMatchObject({ from: at('2026-11-24T14:00:00Z'), openNow: null });
});

test('a line that answers on Wednesdays alone, and one that is open past midnight', () => {
  const now = at('2026-11-22T18:00:00Z');
  expect(goodTime(now, hours('04:00', '21:00', { days: [3] })).from).toEqual(
    at('2026-11-25T14:00:00Z'),
  );
  // 22:00 to 07:00 Pacific: until 10:00 Eastern.
  expect(goodTime(now, hours('22:00', '07:00'))).toMatchObject({
    from: at('2026-11-24T14:00:00Z'),
    to: at('2026-11-24T15:00:00Z'),
  });
});

test('hours that leave no time for a call are no time: nothing is recommended, nothing breaks', () => {
  const now = at('2026-11-22T18:00:00Z');
  expect(findTime(now, hours('06:00', '06:10'))).toBeNull();
  expect(findTime(now, hours('04:00', '21:00', { days: [0, 6] }))).toBeNull();
  expect(findTime(now, hours('04:00', '21:00', { days: [] }))).toBeNull();
  // Only ten minutes of the morning are left: the hours from 22:00 Pacific on, the same day in the East.
  expect(findTime(now, hours('22:00', '06:10'))).toMatchObject({
    from: at('2026-11-24T06:00:00Z'),
    to: at('2026-11-24T08:00:00Z'),
  });
});

test('whatever the moment of two years: open, no holiday, in the future', () => {
  const lines = [hours('04:00', '21:00'), hours('09:00', '18:00', { days: [1, 2, 3, 4, 5] })];
  for (let day = 0; day < 730; day += 29) {
    const now = new Date(Date.UTC(2026, 0, 1, (day * 5) % 24, 13) + day * 86_400_000);
    for (const line of lines) {
      const good = goodTime(now, line);
      const start = new Date(Math.max(good.from.getTime(), now.getTime()));
      expect(good.to > now, now.toISOString()).toBe(true);
      expect(openNow(line, start).open, now.toISOString()).toBe(true);
      expect(openNow(line, new Date(good.to.getTime() - 1)).open, now.toISOString()).toBe(true);
      expect(poorDaysToCall([dayAt(good.from, 'America/New_York')]), now.toISOString()).toEqual([]);
    }
  }
});

test('a holiday within ten days is told, by the calendar there', () => {
  expect(nextHolidayThere(at('2026-11-22T18:00:00Z'))).toEqual({ day: '2026-11-26', today: false });
  expect(nextHolidayThere(at('2026-11-15T18:00:00Z'))).toBeNull();
  // 10:00 on the 27th in Shanghai is still Thanksgiving in New York.
  expect(nextHolidayThere(at('2026-11-27T02:00:00Z'))).toEqual({ day: '2026-11-26', today: true });
  expect(nextHolidayThere(at('2026-12-28T18:00:00Z'))).toEqual({ day: '2027-01-01', today: false });
});
