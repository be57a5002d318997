import { expect, test } from 'vitest';
import { buildPlan } from '../../../lib/planner/build-plan.ts';
import type { Dated } from '../../../lib/planner/date-plan.ts';
import { phasePlan } from '../../../lib/planner/phases.ts';
import type { TaskWindow } from '../../../lib/planner/plan.ts';
import { byHand, commonTask, planAsk, ticked, today } from './plan-examples.ts';

const ids = 'abcdefghij'.split('');
const window = (from: string, to = '2027-01-01'): TaskWindow => ({ from, to, certain: true });

function phases(
  of: {
    windows?: Record<string, TaskWindow>;
    path?: string[];
    missed?: string[];
    short?: boolean;
  } = {},
  ask: { done?: string[]; after?: Record<string, string[]>; inUs?: string[] } = {},
) {
  const common = ids.map((id) =>
    commonTask(id, {
      after: ask.after?.[id],
      ...(ask.inUs?.includes(id) ? { inUs: true as const } : {}),
    }),
  );
  const ticks = ticked(Object.fromEntries((ask.done ?? []).map((id) => [id, byHand])));
  const tasks = buildPlan(planAsk({ tasks: ids, common, carrier: undefined, ticks }));
  const dated: Dated = {
    windows: new Map(Object.entries(of.windows ?? {})),
    path: new Set(of.path),
    missed: new Set(of.missed),
    shortOfTime: of.short ?? false,
  };
  const plan = phasePlan(tasks, dated, today);
  const named = (wanted: string) =>
    plan
      .filter(({ phase }) => phase === wanted)
      .map(({ id }) => id)
      .join('');
  const now = named('now');
  return { plan, now, next: named('next'), later: named('later'), done: named('done') };
}

test('at most three now and four next, in the order of the plan; the rest is later', () =>
  expect(phases({}, { done: ['b'] })).toMatchObject({
    now: 'acd',
    next: 'efgh',
    later: 'ij',
    done: 'b',
  }));

test('what waits for a gate is not for today', () =>
  expect(phases({}, { after: { b: ['a'], c: ['a'] } })).toMatchObject({
    now: 'ade',
    next: 'bcfg',
  }));

test('what begins on another day is not for today; after two weeks it is later', () => {
  const windows = { a: window('2026-11-23'), b: window('2026-12-07'), c: window('2026-11-22') };
  expect(phases({ windows })).toMatchObject({ now: 'cde', next: 'afgh', later: 'bij' });
});

test('with everything still far away there is one thing to look forward to, and nothing for now', () => {
  const windows = Object.fromEntries(ids.map((id) => [id, window('2027-01-01')]));
  const { now, next } = phases({ windows }, { after: { a: ['b'] } });
  expect({ now, next }).toEqual({ now: '', next: 'b' });
});

test('what is due today is for today before what can wait', () => {
  const windows = { e: window('2026-11-02', today) };
  expect(phases({ windows })).toMatchObject({ now: 'abe', next: 'cdfg' });
});

test('short of time, what is only possible in the US is in sight, too', () =>
  expect(phases({ path: ['b'], short: true }, { inUs: ['d'] })).toMatchObject({
    now: 'bd',
    later: 'acefghij',
  }));

test('short of time: only what the end of the line needs, today first', () => {
  const { plan, now, next, later } = phases({ path: ['b', 'd', 'f'], short: true });
  expect({ now, next, later }).toEqual({ now: 'bdf', next: '', later: 'aceghij' });
  expect(plan.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(['b', 'd', 'f']);
});

test('with time enough nothing is critical', () =>
  expect(phases({ path: ['b'] }).plan.some(({ critical }) => critical)).toBe(false));

test('late: open, and its last day is over', () => {
  const over = window('2026-11-02', '2026-11-21');
  const windows = { a: over, b: over, c: window('2026-11-02', today) };
  const late = phases({ windows }, { done: ['b'] }).plan.filter((task) => task.late);
  expect(late.map(({ id }) => id)).toEqual(['a']);
});

test('what is late is for today before what is not', () => {
  const windows = { d: window('2026-11-02', '2026-11-21') };
  expect(phases({ windows }).now).toBe('abd');
});

test('what had to come before the end can wait once the line has ended', () => {
  const { now, next, later } = phases({ missed: ['a', 'b'] });
  expect({ now, next, later }).toEqual({ now: 'cde', next: 'fghi', later: 'abj' });
});

test('short of time, all of the path is in sight', () => {
  const path = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  expect(phases({ path, short: true })).toMatchObject({ now: 'abc', next: 'defghi', later: 'j' });
});

test('everything done: nothing is now', () =>
  expect(phases({}, { done: ids })).toMatchObject({ now: '', next: '', later: '' }));
