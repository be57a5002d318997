import { expect, test } from 'vitest';
import { poorDaysToCall, usHolidays, weekdayOf } from '../../../lib/dates/us-holidays.ts';

test('the rest of 2026, and 2027 with the days on which they are observed', () => {
  expect(usHolidays(2026).filter((day) => day > '2026-11-22')).toEqual([
    '2026-11-26',
    '2026-12-25',
  ]);
  expect(usHolidays(2027)).toEqual([
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
    '2027-05-31',
    '2027-06-18',
    '2027-06-19',
    '2027-07-04',
    '2027-07-05',
    '2027-09-06',
    '2027-10-11',
    '2027-11-11',
    '2027-11-25',
    '2027-12-24',
    '2027-12-25',
    '2027-12-31',
  ]);
});

test('holidays that have moved are on their days in other years', () => {
  expect(usHolidays(2028)).toEqual(
    expect.arrayContaining(['2028-01-01', '2028-05-29', '2028-11-10', '2028-11-23']),
  );
  expect(usHolidays(2023)).toEqual(expect.arrayContaining(['2023-01-01', '2023-01-02']));
});

test.each([
  ['2026-11-22', true], // Sunday
  ['2026-11-23', false],
  ['2026-11-26', true], // Thanksgiving
  ['2026-11-27', true], // and the Friday after it
  ['2026-11-28', false],
  ['2027-12-31', true], // New Year's Day observed
  ['2028-01-01', true],
  ['2027-11-26', true],
  ['2027-11-19', false],
])('%s is a poor day to call: %s', (day, poor) =>
  expect(poorDaysToCall([day])).toEqual(poor ? [day] : []),
);

test('weekdays', () => expect(['2026-11-22', '2026-11-28'].map(weekdayOf)).toEqual([0, 6]));

test('poor days over a turn of the year', () =>
  expect(
    poorDaysToCall(['2027-12-30', '2027-12-31', '2028-01-01', '2028-01-02', '2028-01-03']),
  ).toEqual(['2027-12-31', '2028-01-01', '2028-01-02']));
