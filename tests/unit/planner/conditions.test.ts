import { expect, test } from 'vitest';
import type { Question } from '../../../content-rules/schema.ts';
import { answersOf, holds, isSaid, knownOf, type Said } from '../../../lib/planner/conditions.ts';
import { emptyLine } from '../../../lib/state/shape.ts';
import { today, typed, yesOrNo } from './plan-examples.ts';

const said = (more: Partial<Said> = {}): Said => ({
  answers: {},
  planKind: null,
  carrier: null,
  device: 'phone',
  today,
  ...more,
});
const known = (more: Partial<Said> = {}, questions: Question[] = []) =>
  knownOf(said(more), questions);

test('what is known without a question: the kind of line, and what was chosen', () => {
  expect(known()).toEqual({ device: 'phone' });
  expect(known({ planKind: 'prepaid', carrier: 'att', device: 'watch' })).toEqual({
    device: 'watch',
    plan: 'prepaid',
    carrier: 'att',
  });
});

test('`when` needs every key to agree, `unless` is broken only by all of its keys', () => {
  expect(holds({}, {})).toBe(true);
  const both = { codes: ['yes'], where: ['in-us', 'abroad-receives'] };
  const cases: [Record<string, string>, boolean][] = [
    [{ codes: 'yes', where: 'in-us' }, true],
    [{ codes: 'yes', where: 'abroad-silent' }, false],
    [{ codes: 'yes' }, false],
    [{}, false],
  ];
  for (const [answers, agrees] of cases) {
    expect(holds({ when: both }, answers), JSON.stringify(answers)).toBe(agrees);
    expect(holds({ unless: both }, answers), JSON.stringify(answers)).toBe(!agrees);
  }
});

test('a skipped question is unknown, one with defaults has the first that holds', () => {
  const codes = yesOrNo('codes');
  const number = yesOrNo('number', {
    defaults: [{ when: { codes: ['yes'] }, answer: 'yes' }, { answer: 'no' }],
  });
  expect(known({}, [codes, number])).toMatchObject({ number: 'no' });
  expect(known({}, [codes, number]).codes).toBeUndefined();
  expect(known({ answers: { codes: 'yes' } }, [codes, number])).toMatchObject({ number: 'yes' });
  const chosen = { codes: 'yes', number: 'no' };
  expect(known({ answers: chosen }, [codes, number])).toMatchObject({ number: 'no' });
});

test('an answer that the rules no longer know counts as none: the default is back', () => {
  const number = yesOrNo('number', { defaults: [{ answer: 'no' }] });
  expect(known({ answers: { number: 'sell-it', gone: 'yes' } }, [number])).toEqual({
    device: 'phone',
    number: 'no',
  });
});

test('a stale answer to a question that is no longer asked does not count', () => {
  const questions = [yesOrNo('codes'), yesOrNo('wish', { unless: { codes: ['yes'] } })];
  const answers = { codes: 'yes', wish: 'yes' };
  expect(known({ answers }, questions)).toEqual({ device: 'phone', codes: 'yes' });
  // Taken back, the old answer is there again: nothing was lost.
  expect(known({ answers: { ...answers, codes: 'no' } }, questions)).toMatchObject({ wish: 'yes' });
});

test('a watch receives no codes, whatever was said of the phone', () => {
  const codes = yesOrNo('codes');
  const answers = { codes: 'yes' };
  for (const device of ['watch', 'tablet', 'hotspot', 'home-internet'] as const) {
    expect(known({ answers, device }, [codes]).codes, device).toBe('no');
    expect(isSaid(codes, said({ device })), device).toBe(true);
  }
  expect(known({ answers }, [codes]).codes).toBe('yes');
  expect(isSaid(codes, said())).toBe(false);
});

test.each([
  ['2026-11-21', 'past'],
  ['2025-01-01', 'past'],
  ['2026-11-22', 'soon'],
  ['2026-12-06', 'soon'],
  ['2026-12-07', 'later'],
  ['2027-06-01', 'later'],
  ['2026-02-30', undefined],
  ['next week', undefined],
  ['', undefined],
])('departure on %s is %s', (departure, expected) =>
  expect(known({ answers: { departure } }).departure).toBe(expected),
);

test('a typed answer is said where it can be read', () => {
  const asked: [Parameters<typeof typed>[1], string, boolean][] = [
    ['date', '2026-12-01', true],
    ['date', '2026-02-30', false],
    ['cycle-day', '31', true],
    ['cycle-day', '32', false],
    ['money', '123450', true],
    ['money', '12.5', false],
    ['count', '24', true],
    ['count', '-1', false],
  ];
  for (const [kind, answer, is] of asked)
    expect(isSaid(typed('one', kind), said({ answers: { one: answer } })), answer).toBe(is);
});

test('what was said of the line comes before what was said for all', () => {
  const line = { ...emptyLine('line-1'), answers: { where: 'in-us' } };
  expect(answersOf({ answers: { where: 'abroad-silent', charged: 'yes' } }, line)).toEqual({
    where: 'in-us',
    charged: 'yes',
  });
});
