import { expect, test } from 'vitest';
import { goalOf } from '../../../lib/planner/goal-of.ts';
import { emptyState, type State } from '../../../lib/state/shape.ts';
import { byHand, ticked, undatedPlan } from './plan-examples.ts';

const begun = (more: Partial<State> = {}): State => ({
  ...emptyState(),
  begun: true,
  carrier: 'att',
  ...more,
});
const goal = (state: State, carrier = 'att', ticks = ticked({})) =>
  goalOf(state, carrier, undatedPlan({ ticks }));

test('before the set-up the guide is idle, unless the user asked for a way', () => {
  expect(goal({ ...emptyState(), carrier: 'att' })).toBeNull();
  expect(goal({ ...emptyState(), goals: { att: 'end' } })).toBe('end');
});

test('then it leads to the plan’s next task on a page; on any carrier’s site while none is chosen', () => {
  expect(goal(begun())).toBe('save');
  expect(goal(begun({ carrier: null }), 'verizon')).toBe('save');
});

test('on another carrier’s site it leads only where the user asked to be led', () => {
  expect(goal(begun(), 'verizon')).toBeNull();
  expect(goal(begun({ goals: { verizon: 'end' } }), 'verizon')).toBe('end');
});

test('a goal that is done is done, for the account or for the line that is shown', () => {
  const state = begun({ goals: { att: 'end' } });
  expect(goal(state)).toBe('end');
  expect(goal(state, 'att', { account: {}, line: { end: byHand } })).toBe('save');
  // Ticked for the account, but it is a task of the line.
  expect(goal(state, 'att', { account: { end: byHand }, line: {} })).toBe('end');
});

test('a goal outside the plan is led to', () =>
  expect(goal(begun({ goals: { att: 'unlock' } }))).toBe('unlock'));

test('nothing open on a page: nothing to lead to', () =>
  expect(goal(begun(), 'att', ticked({ save: byHand }))).toBeNull());
