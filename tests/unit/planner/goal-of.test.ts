import { expect, test } from 'vitest';
import { buildPlan } from '../../../lib/planner/build-plan.ts';
import { goalOf } from '../../../lib/planner/goal-of.ts';
import { emptyState, type State } from '../../../lib/state/shape.ts';
import { byHand, planAsk } from './plan-examples.ts';

const begun = (more: Partial<State> = {}): State => ({
  ...emptyState(),
  begun: true,
  carrier: 'att',
  ...more,
});
const goal = (state: State, carrier = 'att') =>
  goalOf(state, carrier, buildPlan(planAsk({ ticks: state.progress[carrier] ?? {} })));

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

test('a goal that is done is done; ticks made before the carrier was chosen count', () => {
  const goals = { att: 'end' };
  expect(goal(begun({ goals }))).toBe('end');
  expect(goal(begun({ goals, progress: { att: { end: byHand } } }))).toBe('save');
  expect(goal(begun({ goals, progress: { none: { end: byHand } } }))).toBe('save');
});

test('nothing open on a page: nothing to lead to', () =>
  expect(goal(begun({ progress: { att: { save: byHand } } }))).toBeNull());
