import { expect, test } from 'vitest';
import { nextTask, pageTask } from '../../../lib/planner/next-task.ts';
import { byHand, planAsk, ticked, undatedPlan } from './plan-examples.ts';

test('the first open task that may start comes next', () => {
  expect(nextTask(undatedPlan())?.id).toBe('decide');
  expect(nextTask(undatedPlan({ tasks: ['end', 'save'] }))?.id).toBe('save');
});

test('what the user asked for comes before the order of the plan, until it is done', () => {
  expect(nextTask(undatedPlan(), 'end')?.id).toBe('end');
  expect(nextTask(undatedPlan({ ticks: ticked({ end: byHand }) }), 'end')?.id).toBe('decide');
});

test('what is for today comes before what stands earlier and begins later', () => {
  const plan = undatedPlan().map((task) => ({
    ...task,
    phase: task.id === 'save' ? ('now' as const) : ('later' as const),
  }));
  expect(nextTask(plan)?.id).toBe('save');
});

test('tasks that wait for each other still have a first', () => {
  const common = planAsk().common.map((task) => ({ ...task, after: ['decide', 'save', 'end'] }));
  expect(nextTask(undatedPlan({ common }))?.id).toBe('decide');
});

test('nothing is next when everything is done', () => {
  const ticks = ticked({ decide: byHand, save: byHand, end: byHand });
  expect(nextTask(undatedPlan({ ticks }))).toBeNull();
});

test('the guide leads to the first open task with a place on the page', () => {
  expect(pageTask(undatedPlan())?.id).toBe('save');
  expect(pageTask(undatedPlan({ ticks: ticked({ save: byHand }) }))).toBeNull();
});

test('the guide waits for the gates of a page task, unless the user went past them', () => {
  const common = planAsk().common.map((task) =>
    task.id === 'save' ? { ...task, after: ['decide'] } : task,
  );
  expect(pageTask(undatedPlan({ common }))).toBeNull();
  const overrides = { save: { gates: ['decide'], at: byHand.at } };
  expect(pageTask(undatedPlan({ common, overrides }))?.id).toBe('save');
});
