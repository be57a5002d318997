import { expect, test } from 'vitest';
import asked from '../../../content-rules/questions/questions.json' with { type: 'json' };
import plans from '../../../content-rules/questions/situations.json' with { type: 'json' };
import { chooseSituation, pointsOf, tasksOf } from '../../../lib/planner/choose-situation.ts';
import type { Questions, Situations } from '../../../content-rules/schema.ts';
import { knownOf } from '../../../lib/planner/conditions.ts';
import { known, today, words } from './plan-examples.ts';

const { rules } = plans as Situations;
const { questions } = asked as unknown as Questions;
const taps = questions.flatMap((one) => (one.kind === 'choice' && one.asked === 'tap' ? one : []));

/** As a user's phone line is known once these answers are given. */
const knownFor = ({ plan, ...answers }: Record<string, string>) =>
  knownOf(
    {
      answers,
      planKind: (plan as 'prepaid' | undefined) ?? null,
      carrier: null,
      device: 'phone',
      today,
    },
    questions,
  );

test.each([
  [{ charged: 'no', codes: 'yes', where: 'in-us' }, 'nothing-to-cancel'],
  [{ charged: 'not-me', codes: 'yes', where: 'abroad-silent' }, 'not-my-account'],
  [{ charged: 'yes', codes: 'no', where: 'abroad-receives' }, 'already-abroad'],
  [{ charged: 'yes', codes: 'yes', where: 'in-us' }, 'leaving-keep'],
  [{ charged: 'yes', codes: 'no', where: 'in-us' }, 'leaving-end'],
  [{ charged: 'no', codes: 'no', plan: 'postpaid' }, 'leaving-end'],
  [{ charged: 'yes', codes: 'yes', where: 'abroad-silent', plan: 'prepaid' }, 'nothing-to-cancel'],
  [{ charged: 'not-me', plan: 'prepaid' }, 'not-my-account'],
  [{ charged: 'yes', role: 'member', where: 'in-us' }, 'not-my-account'],
  [{ charged: 'yes', codes: 'no', wish: 'keep-number', where: 'in-us' }, 'leaving-keep'],
  [{ charged: 'yes', codes: 'no', where: 'in-us', departure: '2026-12-13' }, 'leaving-end'],
  [{ charged: 'yes', departure: '2026-10-01' }, 'already-abroad'],
  [{}, 'leaving-end'],
])('%o leads to %s', (answers, situation) => {
  expect(chooseSituation(knownFor(answers), rules)).toBe(situation);
});

test('the first rule that agrees wins', () => {
  const two: Situations['rules'] = [
    { when: { charged: ['yes'] }, situation: 'leaving-end' },
    { when: {}, situation: 'not-my-account' },
  ];
  expect(chooseSituation({ charged: 'yes' }, two)).toBe('leaving-end');
  expect(chooseSituation({ charged: 'no' }, two)).toBe('not-my-account');
});

test('a skipped question agrees with no rule that asks it', () => {
  expect(chooseSituation({}, [{ when: { charged: ['no'] }, situation: 'leaving-end' }])).toBeNull();
});

test('every combination of answers and skips leads to a plan', () => {
  const ways = taps.reduce<Record<string, string>[]>(
    (sets, { id, answers }) =>
      sets.flatMap((set) => [set, ...answers.map((answer) => ({ ...set, [id]: answer.id }))]),
    [{}],
  );
  expect(ways).toHaveLength(5 * 3 * 4);
  for (const answers of ways) expect(chooseSituation(knownFor(answers), rules)).not.toBeNull();
});

test('of its tasks and points, a situation keeps those that hold', () => {
  const when = { codes: ['yes'] };
  const tasks = ['decide', { task: 'move', unless: when }, { task: 'port', when }];
  expect(tasksOf({ tasks }, { codes: 'yes' })).toEqual(['decide', 'port']);
  // Not known: agrees with nothing, so `unless` does not keep it away.
  expect(tasksOf({ tasks }, {})).toEqual(['decide', 'move']);
  const says = [
    { text: words('always'), ...known },
    { text: words('codes'), when, ...known },
  ];
  const texts = (answers: Record<string, string>) =>
    pointsOf({ says }, answers).map(({ text }) => text.en);
  expect(texts({ codes: 'yes' })).toEqual(['always', 'codes']);
  expect(texts({ codes: 'no' })).toEqual(['always']);
});

test('once the line is settled, only what speaks of that is said; else the rest as before', () => {
  const point = (en: string, when?: Record<string, string[]>) => ({
    text: words(en),
    ...known,
    ...(when ? { when } : {}),
  });
  const says = [
    point('do not cancel'),
    point('moved', { line: ['settled'], codes: ['yes'] }),
    point('ended', { line: ['settled'], codes: ['no'] }),
  ];
  const said = (answers: Record<string, string>, settled: boolean) =>
    pointsOf({ says }, answers, settled).map(({ text }) => text.en);
  expect(said({ codes: 'yes' }, false)).toEqual(['do not cancel']);
  expect(said({ codes: 'yes' }, true)).toEqual(['moved']);
  expect(said({}, true)).toEqual(['do not cancel']);
});
