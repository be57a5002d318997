import { describe, expect, test } from 'vitest';
import asked from '../../../content-rules/questions/questions.json' with { type: 'json' };
import type { Question } from '../../../content-rules/schema.ts';
import { knownOf, type Said } from '../../../lib/planner/conditions.ts';
import { firstSteps, nextStep } from '../../../lib/questions/first-steps.ts';
import { isAnswer } from '../../../lib/questions/is-answer.ts';
import { typed, yesOrNo } from '../planner/plan-examples.ts';

const questions = asked.questions as unknown as Question[];
const today = '2026-11-22';
const steps = (answers: Record<string, string>, more: Partial<Said> = {}) => {
  const said = { answers, planKind: null, carrier: null, device: 'phone' as const, today, ...more };
  return firstSteps(questions, knownOf(said, questions)).map(({ id }) => id);
};

describe('the first run', () => {
  test('begins with the taps, then the carrier, then what matters to this user', () => {
    expect(steps({})).toEqual([
      ...['charged', 'codes', 'where', 'carrier'],
      ...['role', 'wish', 'departure', 'cycle-day'],
    ]);
  });

  test('whoever needs the codes is not asked for a wish, nor for the cycle of a line that moves', () => {
    expect(steps({ codes: 'yes' })).toEqual([
      ...['charged', 'codes', 'where', 'carrier', 'role', 'departure'],
    ]);
  });

  test('whoever has left is not asked when they leave', () => {
    for (const where of ['abroad-receives', 'abroad-silent'])
      expect(steps({ codes: 'no', where }), where).not.toContain('departure');
  });

  test('the cycle day is asked wherever the wish is to end', () => {
    expect(steps({ codes: 'no', wish: 'end' })).toContain('cycle-day');
    expect(steps({ codes: 'no', wish: 'end', where: 'abroad-silent' })).toContain('cycle-day');
    expect(steps({ codes: 'no', wish: 'suspend' })).not.toContain('cycle-day');
    expect(steps({ wish: 'end' }, { planKind: 'prepaid' })).not.toContain('cycle-day');
  });

  test('asks at most nine things: the carrier’s stop asks two', () => {
    const ways = questions
      .flatMap((one) => (one.kind === 'choice' && one.asked !== 'task' ? one : []))
      .reduce<Record<string, string>[]>(
        (sets, { id, answers }) =>
          sets.flatMap((set) => [set, ...answers.map((answer) => ({ ...set, [id]: answer.id }))]),
        [{}],
      );
    expect(ways.length).toBeGreaterThan(500);
    for (const answers of ways)
      for (const planKind of ['postpaid', 'prepaid', null] as const) {
        const ids = steps(answers, { planKind });
        expect(ids.length + 1, JSON.stringify(answers)).toBeLessThanOrEqual(9);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  test('a watch is asked neither for codes nor for a wish', () => {
    expect(steps({}, { device: 'watch' })).not.toEqual(expect.arrayContaining(['codes']));
    expect(steps({}, { device: 'watch' })).not.toEqual(expect.arrayContaining(['wish']));
  });

  test('goes on to the first that is neither answered nor skipped', () => {
    const all = firstSteps([yesOrNo('a', { asked: 'tap' }), yesOrNo('b', { asked: 'first' })], {});
    const next = (...settled: string[]) => nextStep(all, ({ id }) => settled.includes(id))?.id;
    expect(next()).toBe('a');
    expect(next('a')).toBe('carrier');
    expect(next('carrier')).toBe('a');
    expect(next('a', 'carrier')).toBe('b');
    expect(next('a', 'carrier', 'b')).toBeUndefined();
  });
});

test('a question asks only after those that its conditions are about', () => {
  const given = new Set(['plan', 'carrier', 'device', 'departure']);
  const choices = questions.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  for (const question of questions) {
    const ofDefaults = question.kind === 'choice' ? (question.defaults ?? []) : [];
    for (const { when, unless } of [question, ...ofDefaults])
      for (const id of [...Object.keys(when ?? {}), ...Object.keys(unless ?? {})])
        // A typed question is asked when all choices are known.
        if (question.kind === 'choice')
          expect([...given], `${question.id} asks ${id}`).toContain(id);
        else expect([...given, ...choices], `${question.id} asks ${id}`).toContain(id);
    if (question.kind === 'choice') given.add(question.id);
  }
});

test.each([
  [yesOrNo('q'), 'yes', true],
  [yesOrNo('q'), 'maybe', false],
  [yesOrNo('q'), '', false],
  [typed('q', 'date'), '2024-02-29', true],
  [typed('q', 'date'), '2026-02-29', false],
  [typed('q', 'date'), '12/01/2026', false],
  [typed('q', 'cycle-day'), '1', true],
  [typed('q', 'cycle-day'), '31', true],
  [typed('q', 'cycle-day'), '0', false],
  [typed('q', 'cycle-day'), '32', false],
  [typed('q', 'money'), '0', true],
  [typed('q', 'money'), '123450', true],
  [typed('q', 'money'), '1234.50', false],
  [typed('q', 'money'), '-5', false],
  [typed('q', 'count'), '24', true],
  [typed('q', 'count'), 'abc', false],
])('%o kept as %j is an answer: %s', (question, kept, is) => {
  expect(isAnswer(question, kept)).toBe(is);
  expect(isAnswer(question, undefined)).toBe(false);
});
