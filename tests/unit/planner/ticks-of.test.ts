import { expect, test } from 'vitest';
import { progressKey, ticksOf } from '../../../lib/planner/ticks-of.ts';
import { byHand } from './plan-examples.ts';

const open = { ...byHand, done: false };

test('ticks made before the carrier was chosen still count', () => {
  expect(ticksOf({ none: { decide: byHand } }, 'att')).toEqual({ decide: byHand });
});

test('the carrier’s own tick wins, another carrier’s does not count', () => {
  const progress = { none: { decide: byHand }, att: { decide: open }, verizon: { save: byHand } };
  expect(ticksOf(progress, 'att')).toEqual({ decide: open });
  expect(ticksOf(progress, null)).toEqual({ decide: byHand });
  expect(progressKey(null)).toBe('none');
});
