import { expect, test } from 'vitest';
import type { Question, Questions } from '../../../content-rules/schema.ts';
import { rankOptions } from '../../../lib/number/rank-options.ts';
import { usualAnswer } from '../../../lib/number/usual-answer.ts';
import type { Known } from '../../../lib/planner/conditions.ts';
import { readRuleFiles } from '../../../scripts/rule-files.ts';
import { options } from './number-options.ts';

const asked = readRuleFiles()['questions/questions.json'] as Questions;
const question: Question = asked.questions.find((one) => one.id === 'number')!;

const ranked = (known: Known) =>
  rankOptions(options, { known, unlocked: null, usual: usualAnswer(question, known) });

test.each([
  [{ codes: 'yes', where: 'in-us' }, 'prepaid'],
  [{ codes: 'yes', where: 'abroad-receives' }, 'prepaid'],
  [{ codes: 'no' }, 'end'],
  [{ codes: 'no', wish: 'end' }, 'end'],
  [{ codes: 'no', wish: 'end', where: 'abroad-silent' }, 'end'],
  [{ codes: 'no', wish: 'keep-number' }, 'park'],
  [{ codes: 'no', wish: 'suspend', carrier: 't-mobile' }, 'suspend'],
  [{ codes: 'no', wish: 'suspend', carrier: 'verizon', plan: 'postpaid' }, 'cheaper-plan'],
  [{ codes: 'no', wish: 'hand-over' }, 'hand-over'],
] as [Known, string][])('%j: first of all %s', (known, first) => {
  const [best] = ranked(known);
  expect(best?.option.id).toBe(first);
  expect(best?.fit).not.toBe('does-not-fit');
});

test('whoever said nothing is shown first what keeps codes possible', () => {
  const all = ranked({});
  expect(new Set(all.map(({ fit }) => fit))).toEqual(new Set(['maybe']));
  const first = all.slice(0, 3).map(({ option }) => option.id);
  expect(first).toEqual(['google-voice', 'prepaid', 'cheaper-plan']);
});

test('every option is there once, the unfit ones last', () => {
  const people: Known[] = [
    {},
    { codes: 'yes', where: 'abroad-silent' },
    { codes: 'no', wish: 'end' },
  ];
  for (const known of people) {
    const all = ranked(known);
    expect(new Set(all.map(({ option }) => option.id)).size).toBe(options.length);
    const firstUnfit = all.findIndex(({ fit }) => fit === 'does-not-fit');
    if (firstUnfit >= 0)
      for (const { fit } of all.slice(firstUnfit)) expect(fit).toBe('does-not-fit');
  }
});

test('a question without a default has no usual answer', () => {
  expect(usualAnswer(undefined, {})).toBeNull();
  const date = asked.questions.find(({ kind }) => kind === 'date');
  expect(usualAnswer(date, {})).toBeNull();
});
