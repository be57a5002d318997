/** A letter in the log. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EntrySchema } from '../../../lib/evidence/entry.ts';
import {
  entryOfLetter,
  letterFileName,
  sentOn,
  timesSent,
} from '../../../lib/letters/sent-letter.ts';

const now = new Date('2026-11-22T09:00:00Z');
const send = (letter: string, day: string, unique: string, line = 'line-1') =>
  entryOfLetter({
    letter,
    line,
    day,
    unique,
    now,
    carrier: 'att',
    title: 'Notice of dispute',
    text: 'Dear …',
    zone: 'Asia/Shanghai',
  });

test('is a letter of the log with its whole text: today at this minute, earlier at noon there', () => {
  const today = send('bill-dispute', '2026-11-22', 'x');
  expect(v.parse(EntrySchema, today)).toMatchObject({
    kind: 'letter',
    text: 'Dear …',
    at: now.toISOString(),
  });
  const earlier = send('bill-dispute', '2026-11-19', 'y');
  expect(earlier.at).toBe('2026-11-19T04:00:00.000Z');
  expect(sentOn(earlier)).toBe('2026-11-19');
});

test('every time it was sent for this line is found, the newest first', () => {
  const log = [
    send('bill-dispute', '2026-11-19', 'a'),
    send('bill-dispute', '2026-11-22', 'b'),
    send('bill-dispute', '2026-11-22', 'c', 'line-2'),
    send('card-dispute', '2026-11-22', 'd'),
  ];
  expect(timesSent(log, 'line-1', 'bill-dispute')).toEqual([log[1], log[0]]);
});

test('its file is called by what it is and when', () => {
  expect(letterFileName('fcc-complaint', '2026-11-22')).toBe(
    'signoff-letter-fcc-complaint-2026-11-22.txt',
  );
});
