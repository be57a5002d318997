import { describe, expect, test } from 'vitest';
import { readCountEntry, readCycleDayEntry, readDayEntry } from '../../../lib/dates/read-entry.ts';

describe('a date', () => {
  test.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-1', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['2026.1.9', '2026-01-09'],
    [' 2026-12-01 ', '2026-12-01'],
    ['２０２６－１２－０１', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['2026年12月1号', '2026-12-01'],
    ['2028-02-29', '2028-02-29'],
    ['2025-06-01', '2025-06-01'],
  ])('%s is %s', (text, day) => expect(readDayEntry(text, '2026-11-22')).toEqual({ day }));

  test.each([
    ['12/1/2026', 'ambiguous'],
    ['1-12-2026', 'ambiguous'],
    ['12/1/26', 'ambiguous'],
    ['2026-02-30', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2027-02-29', 'no-such-day'],
    ['0202-12-01', 'far-off'],
    ['2062-12-01', 'far-off'],
    ['2016-12-01', 'far-off'],
    ['next week', 'not-a-day'],
    ['明天', 'not-a-day'],
    ['', 'not-a-day'],
    ['12/1', 'not-a-day'],
    ['20266-12-01', 'not-a-day'],
  ])('%s is refused: %s', (text, fault) =>
    expect(readDayEntry(text, '2026-11-22')).toEqual({ fault }),
  );
});

describe('a cycle day', () => {
  test.each([
    ['31', 31],
    ['1', 1],
    ['05', 5],
    ['１８', 18],
    ['18 号', 18],
    ['18日', 18],
    ['22nd', 22],
  ])('%s is %i', (text, cycleDay) => expect(readCycleDayEntry(text)).toEqual({ cycleDay }));

  test.each([
    ['0', 'no-such-day'],
    ['00', 'no-such-day'],
    ['32', 'no-such-day'],
    ['311', 'no-such-day'],
    ['abc', 'not-a-number'],
    ['', 'not-a-number'],
    ['-5', 'not-a-number'],
    ['1.5', 'not-a-number'],
    ['5/18', 'not-a-number'],
  ])('%s is refused: %s', (text, fault) => expect(readCycleDayEntry(text)).toEqual({ fault }));
});

describe('a number of months', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['１２ 个月', 12],
    ['3 months', 3],
    ['60', 60],
  ])('%s is %i', (text, count) => expect(readCountEntry(text)).toEqual({ count }));

  test.each([
    ['61', 'too-many'],
    ['99999999999999999999', 'too-many'],
    ['1.5', 'not-whole'],
    ['-1', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['', 'not-a-number'],
  ])('%s is refused: %s', (text, fault) => expect(readCountEntry(text)).toEqual({ fault }));
});
