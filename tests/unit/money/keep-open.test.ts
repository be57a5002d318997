import { expect, test } from 'vitest';
import { keepOpenUntil } from '../../../lib/money/keep-open.ts';

const told = (day: string) => ({ day, certain: true });
const about = (day: string) => ({ day, certain: false });

test.each([
  // At least 90 days after service end…
  [told('2026-12-17'), told('2026-12-20'), told('2027-03-17')],
  [told('2026-12-17'), told('2027-01-16'), told('2027-03-17')],
  // …and not before the final bill and 60 days.
  [told('2026-12-17'), told('2027-01-17'), told('2027-03-18')],
  [told('2026-12-17'), about('2027-02-10'), about('2027-04-11')],
  [about('2027-12-01'), null, about('2028-02-29')],
  [told('2026-10-01'), null, about('2026-12-30')],
  [null, told('2027-01-05'), about('2027-03-06')],
  [null, null, null],
])('service ends %j, final bill %j: %j', (serviceEnd, finalBill, until) =>
  expect(keepOpenUntil({ serviceEnd, finalBill })).toEqual(until),
);
