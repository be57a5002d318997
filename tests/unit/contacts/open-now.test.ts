import { expect, test } from 'vitest';
import { isAlways, openNow } from '../../../lib/contacts/open-now.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const pacific = { timeZone: 'America/Los_Angeles', open: '04:00', close: '21:00', days: everyDay };
const at = (iso: string) => new Date(iso);

test('open and closed in the carrier’s zone, with the next change', () => {
  // 2026-11-22 12:00 PST
  expect(openNow(pacific, at('2026-11-22T20:00:00Z'))).toEqual({
    open: true,
    changesAt: at('2026-11-23T05:00:00Z'),
  });
  // 22:00 PST
  expect(openNow(pacific, at('2026-11-23T06:00:00Z'))).toEqual({
    open: false,
    changesAt: at('2026-11-23T12:00:00Z'),
  });
});

test('opens and closes exactly on the minute', () => {
  expect(openNow(pacific, at('2026-11-22T12:00:00Z')).open).toBe(true);
  expect(openNow(pacific, at('2026-11-23T05:00:00Z')).open).toBe(false);
});

test('in summer the same hours come an hour earlier in UTC', () => {
  expect(openNow(pacific, at('2026-07-01T11:00:00Z')).open).toBe(true);
  expect(openNow(pacific, at('2026-01-01T11:00:00Z')).open).toBe(false);
});

test('the night of the change of clocks: 21:00 PDT to 04:00 PST and back', () => {
  // Clocks go back on 2026-11-01 at 02:00 PDT.
  expect(openNow(pacific, at('2026-11-01T05:00:00Z')).changesAt).toEqual(
    at('2026-11-01T12:00:00Z'),
  );
  // Clocks go forward on 2026-03-08 at 02:00 PST.
  expect(openNow(pacific, at('2026-03-08T06:00:00Z')).changesAt).toEqual(
    at('2026-03-08T11:00:00Z'),
  );
});

test('closed at the weekend: opens on Monday', () => {
  const weekdays = { ...pacific, open: '08:00', close: '18:00', days: [1, 2, 3, 4, 5] };
  // Saturday 2026-11-21, noon PST
  expect(openNow(weekdays, at('2026-11-21T20:00:00Z'))).toEqual({
    open: false,
    changesAt: at('2026-11-23T16:00:00Z'),
  });
});

test('hours past midnight belong to the day they began on', () => {
  const late = { ...pacific, open: '18:00', close: '02:00', days: [6] };
  // Sunday 01:00 PST
  expect(openNow(late, at('2026-11-22T09:00:00Z'))).toEqual({
    open: true,
    changesAt: at('2026-11-22T10:00:00Z'),
  });
  // Saturday 01:00 PST
  expect(openNow(late, at('2026-11-21T09:00:00Z')).open).toBe(false);
});

test('round the clock never changes; weekdays round the clock close on Saturday', () => {
  const always = { ...pacific, open: '00:00', close: '24:00' };
  expect(isAlways(always)).toBe(true);
  expect(openNow(always, at('2026-11-22T20:00:00Z'))).toEqual({ open: true, changesAt: null });
  const weekdays = { ...always, days: [1, 2, 3, 4, 5] };
  expect(openNow(weekdays, at('2026-11-18T20:00:00Z')).changesAt).toEqual(
    at('2026-11-21T08:00:00Z'),
  );
});
