import { expect, test } from 'vitest';
import { judgeClock } from '../../../lib/planner/judge-clock.ts';

// [today, last tick, verdict], with rules checked on 2026-11-22
test.each([
  ['2026-11-22', null, 'fine'],
  ['2026-11-23', null, 'fine'],
  // It may still be yesterday in the user's zone.
  ['2026-11-21', null, 'fine'],
  ['2026-11-20', null, 'behind'],
  ['2016-01-01', null, 'behind'],
  ['1970-01-01', null, 'behind'],
  ['2026-12-10', '2026-12-10', 'fine'],
  ['2026-12-09', '2026-12-10', 'fine'],
  ['2026-12-08', '2026-12-10', 'behind'],
  ['2026-11-22', '2026-12-10', 'behind'],
  // A tick before the rules were checked says nothing more than they do.
  ['2026-11-22', '2025-01-01', 'fine'],
  ['2029-11-21', null, 'fine'],
  ['2029-11-22', null, 'far-ahead'],
  ['2038-01-19', '2026-12-10', 'far-ahead'],
] as const)('on %s, last tick %s: %s', (today, lastSeen, verdict) =>
  expect(judgeClock({ today, rulesCheckedOn: '2026-11-22', lastSeen })).toBe(verdict),
);
