import { expect, test } from 'vitest';
import { settledOtherwise } from '../../../lib/planner/settled-otherwise.ts';
import type { PlanTask } from '../../../lib/planner/plan.ts';

const task = (id: string, settles = true) => ({ id, settles }) as PlanTask;

test('a line that a move, a pause or the owner settles needs no day to call', () => {
  for (const id of ['port-out', 'suspend-line', 'change-plan', 'hand-over', 'ask-owner'])
    expect(settledOtherwise([task('sign-in', false), task(id)])?.id).toBe(id);
});

test('whoever calls, or lets it lapse, chooses the day; so does a user without a plan', () => {
  expect(settledOtherwise([task('end-service')])).toBeNull();
  expect(settledOtherwise([task('let-it-lapse')])).toBeNull();
  expect(settledOtherwise([task('port-out'), task('end-service')])).toBeNull();
  expect(settledOtherwise([])).toBeNull();
});
