import { expect, test } from 'vitest';
import stuck from '../../../content-rules/stuck/stuck.json' with { type: 'json' };
import type { Problem } from '../../../content-rules/schema.ts';
import type { PlanTask } from '../../../lib/planner/plan.ts';
import { relatedProblems, taskOf, type Here } from '../../../lib/stuck/related-problems.ts';

const problems = stuck.problems as Problem[];
const text = { en: '-', 'zh-CN': '-', 'zh-TW': '-' };
const at = (here: Partial<Here>) =>
  relatedProblems(problems, { task: null, situation: null, ...here }).map(({ id }) => id);

test('the page comes before the task, the task before the situation', () => {
  expect(
    at({
      scene: 'sign-in',
      task: { stuck: ['not-the-owner'] },
      situation: { id: 'already-abroad', name: text, says: [] },
    }),
  ).toEqual([
    'forgot-password',
    'no-code',
    'no-account-yet',
    'not-the-owner',
    'no-us-phone-abroad',
  ]);
});

test('nothing stands twice, and an id that a new rule no longer knows is passed over', () => {
  expect(at({ scene: 'by-user', task: { stuck: ['no-code', 'long-gone'] } })).toEqual([
    'forgot-password',
    'no-code',
  ]);
});

test('without a task, a page or a situation there is nothing to put first', () => {
  expect(at({})).toEqual([]);
});

test('every scene and situation names problems that exist', () => {
  for (const scene of ['sign-in', 'by-user', 'no-way', 'look-alike'] as const)
    expect(at({ scene }), scene).not.toEqual([]);
  for (const id of ['nothing-to-cancel', 'already-abroad', 'not-my-account'] as const)
    expect(at({ situation: { id, name: text, says: [] } }), id).toHaveLength(2);
});

test('whoever pressed “Stuck?” at a task is shown the problems of that task', () => {
  const plan = [
    { id: 'sign-in', stuck: ['forgot-password'] },
    { id: 'port-out', stuck: ['port-rejected', 'forgot-password'] },
  ] as PlanTask[];
  expect(taskOf(plan, 'port-rejected')?.id).toBe('port-out');
  expect(taskOf(plan, 'forgot-password')?.id).toBe('sign-in');
  expect(taskOf(plan, 'no-code')).toBeNull();
  expect(taskOf(plan, null)).toBeNull();
});
