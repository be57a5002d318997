import { expect, test } from 'vitest';
import asked from '../../../content-rules/questions/situations.json' with { type: 'json' };
import { chooseSituation } from '../../../lib/planner/choose-situation.ts';
import type { Questions } from '../../../content-rules/schema.ts';

const { questions, rules } = asked as Questions;

test.each([
  [{ charged: 'no', codes: 'yes', where: 'in-us' }, 'nothing-to-cancel'],
  [{ charged: 'not-me', codes: 'yes', where: 'abroad-silent' }, 'not-my-account'],
  [{ charged: 'yes', codes: 'no', where: 'abroad-receives' }, 'already-abroad'],
  [{ charged: 'yes', codes: 'yes', where: 'in-us' }, 'leaving-keep'],
  [{ charged: 'yes', codes: 'no', where: 'in-us' }, 'leaving-end'],
  [{ charged: 'no', plan: 'postpaid' }, 'leaving-end'],
  [{ charged: 'yes', codes: 'yes', where: 'abroad-silent', plan: 'prepaid' }, 'nothing-to-cancel'],
  [{ charged: 'not-me', plan: 'prepaid' }, 'not-my-account'],
])('%o leads to %s', (answers, situation) => {
  expect(chooseSituation(answers, rules)).toBe(situation);
});

test('the first rule that agrees wins', () => {
  const two: Questions['rules'] = [
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
  const ways = questions.reduce<Record<string, string>[]>(
    (sets, { id, answers }) =>
      sets.flatMap((set) => [set, ...answers.map((answer) => ({ ...set, [id]: answer.id }))]),
    [{}],
  );
  expect(ways).toHaveLength(5 * 3 * 4);
  for (const answers of ways) expect(chooseSituation(answers, rules)).not.toBeNull();
});
