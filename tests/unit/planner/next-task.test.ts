import { expect, test } from 'vitest';
import { buildPlan } from '../../../lib/planner/build-plan.ts';
import { nextTask, pageTask } from '../../../lib/planner/next-task.ts';
import { byHand, planAsk } from './plan-examples.ts';

test('the first open task that may start comes next', () => {
  expect(nextTask(buildPlan(planAsk()))?.id).toBe('decide');
  expect(nextTask(buildPlan(planAsk({ tasks: ['end', 'save'] })))?.id).toBe('save');
});

test('what the user asked for comes before the order of the plan, until it is done', () => {
  expect(nextTask(buildPlan(planAsk()), 'end')?.id).toBe('end');
  expect(nextTask(buildPlan(planAsk({ ticks: { end: byHand } })), 'end')?.id).toBe('decide');
});

test('tasks that wait for each other still have a first', () => {
  const common = planAsk().common.map((task) => ({ ...task, after: ['decide', 'save', 'end'] }));
  expect(nextTask(buildPlan(planAsk({ common })))?.id).toBe('decide');
});

test('nothing is next when everything is done', () => {
  const ticks = { decide: byHand, save: byHand, end: byHand };
  expect(nextTask(buildPlan(planAsk({ ticks })))).toBeNull();
});

test('the guide leads to the first open task with a place on the page', () => {
  expect(pageTask(buildPlan(planAsk()))?.id).toBe('save');
  expect(pageTask(buildPlan(planAsk({ ticks: { save: byHand } })))).toBeNull();
});
