/** What the user is asked: in their terms, few at first, each with a safe side, and no two truths. */
import { describe, expect, test } from 'vitest';
import { holds, knownOf } from '../../lib/planner/conditions.ts';
import { asked, plans, tasks, today } from './plan-cases.ts';

const { questions, contradictions } = asked;
const idsAsked = (when: string) =>
  questions.filter((one) => one.asked === when).map(({ id }) => id);
const question = (id: string) => questions.find((one) => one.id === id)!;
const labelOf = (id: string, answer: string) => {
  const one = question(id);
  return one.kind === 'choice' ? one.answers.find((it) => it.id === answer)?.label : undefined;
};

type Answers = Record<string, string>;
const knownFor = ({ plan, device = 'phone', ...answers }: Answers) =>
  knownOf(
    {
      answers,
      planKind: (plan as 'prepaid' | undefined) ?? null,
      carrier: null,
      device: device as 'phone',
      today,
    },
    questions,
  );

describe('at first', () => {
  test('three taps and at most six more: who bills you and the kind of plan are among those', () => {
    expect(idsAsked('tap')).toEqual(['charged', 'codes', 'where']);
    expect(idsAsked('first')).toEqual(['role', 'wish', 'departure', 'cycle-day']);
    expect(idsAsked('first').length + 2).toBeLessThanOrEqual(6);
  });

  test('the wish is asked only where no code is needed any more, and of phones', () => {
    expect(holds(question('wish'), knownFor({ codes: 'yes' }))).toBe(false);
    expect(holds(question('wish'), knownFor({ codes: 'no' }))).toBe(true);
    expect(holds(question('wish'), knownFor({}))).toBe(true);
    expect(holds(question('wish'), knownFor({ device: 'watch' }))).toBe(false);
  });

  test('departure is asked of whoever may still leave, the cycle day wherever the line is to end', () => {
    const asks = (id: string, answers: Answers) => holds(question(id), knownFor(answers));
    expect(asks('departure', { where: 'abroad-silent' })).toBe(false);
    expect(asks('departure', { where: 'in-us' })).toBe(true);
    expect(asks('cycle-day', {})).toBe(true);
    expect(asks('cycle-day', { codes: 'no', wish: 'end' })).toBe(true);
    expect(asks('cycle-day', { codes: 'yes' })).toBe(false);
    expect(asks('cycle-day', { codes: 'no', wish: 'suspend' })).toBe(false);
    expect(asks('cycle-day', { plan: 'prepaid' })).toBe(false);
    expect(asks('cycle-day', { charged: 'not-me' })).toBe(false);
    expect(asks('cycle-day', { role: 'member' })).toBe(false);
  });
});

test('what keeps the number without its texts says so, in every language', () => {
  const silent = { en: /no texts|without texts/, 'zh-CN': /收不到短信/, 'zh-TW': /收不到簡訊/ };
  for (const [id, answer] of [
    ['wish', 'keep-number'],
    ['wish', 'suspend'],
    ['number', 'park'],
    ['number', 'suspend'],
  ] as const)
    for (const [language, words] of Object.entries(silent))
      expect(labelOf(id, answer)![language as 'en'], `${id} ${answer}`).toMatch(words);
});

test.each([
  [{ codes: 'yes' }, 'prepaid'],
  [{ codes: 'no', wish: 'keep-number' }, 'park'],
  [{ codes: 'no', wish: 'suspend' }, 'suspend'],
  [{ codes: 'no', wish: 'hand-over' }, 'hand-over'],
  [{ codes: 'no', wish: 'end' }, 'end'],
  [{ device: 'watch', codes: 'yes' }, 'end'],
  [{ codes: 'yes', number: 'google-voice' }, 'google-voice'],
  [{ number: 'of-an-older-rule' }, 'end'],
  [{}, 'end'],
] as [Answers, string][])('%j makes the number %s', (answers, number) => {
  expect(knownFor(answers).number).toBe(number);
});

test('who says nothing is in the dark, and nothing is taken for certain', () => {
  expect(knownFor({})).toMatchObject({ charged: 'unknown', role: 'unknown', number: 'end' });
});

test('every question is put somewhere', () => {
  const byTasks = new Set(tasks.flatMap(({ asks }) => asks ?? []));
  for (const id of idsAsked('task')) expect(byTasks, id).toContain(id);
});

test('no question hangs on the carrier: each can be asked before one is chosen', () => {
  for (const one of questions) {
    const all = [one, ...(one.kind === 'choice' ? (one.defaults ?? []) : [])];
    const keys = all.flatMap(({ when, unless }) => Object.keys({ ...when, ...unless }));
    expect(keys, one.id).not.toContain('carrier');
  }
});

test('only what is asked early steers a plan: later answers make it more exact', () => {
  const steering = new Set(
    plans.situations
      .flatMap(({ tasks, says }) => [...tasks.filter((it) => typeof it !== 'string'), ...says])
      .concat(plans.rules as never[])
      .flatMap(({ when, unless }) => [...Object.keys(when ?? {}), ...Object.keys(unless ?? {})]),
  );
  const early = [...idsAsked('tap'), 'role', 'number', 'departure', 'plan', 'carrier', 'device'];
  // Whether the line is settled is no answer: it is ticked, or told by the agent.
  expect([...steering].filter((id) => ![...early, 'line'].includes(id))).toEqual([]);
  const ofTasks = plans.situations.flatMap(({ tasks }) => tasks.map((it) => JSON.stringify(it)));
  expect(ofTasks.filter((it) => it.includes('"line"'))).toEqual([]);
});

describe('contradictions', () => {
  const found = (answers: Answers) =>
    contradictions.filter((one) => holds(one, knownFor(answers))).map(({ id }) => id);

  test.each([
    [{ plan: 'prepaid', financed: 'yes' }, 'prepaid-financed'],
    [{ plan: 'prepaid', credits: 'yes' }, 'prepaid-credits'],
    [{ codes: 'yes', number: 'end' }, 'codes-number-end'],
    [{ codes: 'yes', number: 'park' }, 'codes-number-silent'],
    [{ codes: 'yes', number: 'suspend' }, 'codes-number-silent'],
    [{ codes: 'yes', number: 'hand-over' }, 'codes-number-given'],
    [{ charged: 'no', plan: 'postpaid' }, 'nobody-charged-postpaid'],
    [{ charged: 'no', financed: 'yes' }, 'nobody-charged-financed'],
    [{ charged: 'no', autopay: 'yes' }, 'nobody-charged-autopay'],
    [{ charged: 'not-me', role: 'owner' }, 'owner-not-charged'],
    [{ where: 'in-us', departure: '2026-11-01' }, 'left-but-in-us'],
    [{ where: 'abroad-receives', departure: '2026-11-30' }, 'abroad-before-leaving'],
    [{ where: 'abroad-silent', departure: '2027-03-30' }, 'abroad-before-leaving'],
    [{ where: 'abroad-silent', number: 'google-voice' }, 'google-voice-from-abroad'],
  ] as [Answers, string][])('%j is one: %s', (answers, id) => expect(found(answers)).toEqual([id]));

  test('every one can be met', () => expect(contradictions).toHaveLength(12));

  test('what was only taken for granted contradicts nothing', () => {
    for (const codes of ['yes', 'no'])
      for (const where of ['in-us', 'abroad-receives', 'abroad-silent'])
        for (const charged of ['yes', 'no', 'not-me', 'unknown'])
          for (const plan of charged === 'no' ? ['prepaid'] : ['prepaid', 'postpaid'])
            expect(found({ codes, where, charged, plan })).toEqual([]);
  });

  test('each names a question that is asked there', () => {
    for (const { id, question: name, when } of contradictions)
      expect(Object.keys(when ?? {}), id).toContain(name);
  });
});
