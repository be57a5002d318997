import { expect, test } from 'vitest';
import { lastedSince, writeLasted } from '../../../lib/scripts/stopwatch.ts';

const hour = 3_600_000;
const first = { wall: 1_000_000, own: 50 };

test('it counts from the beginning, also where the page was opened later', () => {
  const now = { wall: 1_030_000, own: 30_050 };
  expect(lastedSince(1_000_000, first, now)).toEqual({ ms: 30_000, clockChanged: false });
  expect(lastedSince(940_000, first, now)).toEqual({ ms: 90_000, clockChanged: false });
});

test.each([
  ['back', -2 * hour],
  ['on', 2 * hour],
])('a clock that is set %s changes nothing but is told', (_way, by) => {
  const now = { wall: 1_030_000 + by, own: 30_050 };
  expect(lastedSince(1_000_000, first, now)).toEqual({ ms: 30_000, clockChanged: true });
});

test('never negative: begun by a clock that was ahead, it counts from now', () => {
  const now = { wall: 1_005_000, own: 5_050 };
  expect(lastedSince(1_000_000 + hour, first, now)).toEqual({ ms: 5000, clockChanged: true });
});

test('it is written as on a telephone', () => {
  expect([0, 59_999, 247_000, 3_847_000, -5].map(writeLasted)).toEqual([
    ...['0:00', '0:59', '4:07', '1:04:07', '0:00'],
  ]);
});
