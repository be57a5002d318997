/** First run in the true popup: by keyboard alone, each question to be skipped, all to be changed later. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { commonTasks, findCarrier, planRules } from '../../content-rules/index.ts';
import type { Question } from '../../content-rules/schema.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { openStage } from '../support/journey.ts';
import { enter, focused, tabTo, typeDay } from '../support/keyboard.ts';
import { allPlan, kept, popupOver, pressNamed, q, reads, t, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
/** The popup that is open now. */
const now = {} as { popup: Page };
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.reset();
  now.popup = await popupOver(stage, page);
});
afterEach(() => now.popup.close());

const ask = (id: string) => planRules.questions.find((question) => question.id === id)!;
const departure = addDays(dayAt(), 21);

test('nine answers with Tab, Enter and the arrows lead to a plan, in less than a minute', async () => {
  const begun = Date.now();
  await answerByKeys('charged', 'yes');
  await answerByKeys('codes', 'no');
  await answerByKeys('where', 'in-us');
  const leavingEnd = situationNamed('leaving-end');
  await reads(now.popup, t('whichCarrier'), zh(leavingEnd.name), zh(leavingEnd.says[1]!.text));
  // The carrier of the page is chosen already; down once is the next, up again T-Mobile.
  await tabTo(now.popup, 'T-Mobile');
  expect(await focused(now.popup)).toMatchObject({ checked: true });
  await now.popup.keyboard.press('ArrowDown');
  expect(await focused(now.popup)).toMatchObject({ name: 'Verizon', checked: true });
  await now.popup.keyboard.press('ArrowUp');
  await enter(now.popup, q('next'));
  await answerByKeys('role', 'owner');
  await answerByKeys('wish', 'end');
  await reads(now.popup, zh(ask('departure').ask), zh(ask('departure').why));
  await tabTo(now.popup, zh(ask('departure').ask));
  await typeDay(now.popup, departure);
  await now.popup.keyboard.press('Enter');
  await reads(now.popup, zh(ask('cycle-day').ask));
  await tabTo(now.popup, zh(ask('cycle-day').ask));
  await now.popup.keyboard.type('31');
  await now.popup.keyboard.press('Enter');
  await reads(now.popup, q('readyTitle'), q('cycleDayShort', { day: '31' }));
  await enter(now.popup, t('begin'));
  await reads(now.popup, allPlan, zh(leavingEnd.name));
  expect(Date.now() - begun).toBeLessThan(60_000);
  const { state } = await kept(now.popup);
  expect(state).toMatchObject({
    begun: true,
    carrier: 't-mobile',
    planKind: 'postpaid',
    answers: { charged: 'yes', role: 'owner', 'cycle-day': '31' },
    lines: [{ answers: { codes: 'no', where: 'in-us', wish: 'end', departure } }],
  });
});

test('every question can be skipped, and all at once', async () => {
  for (const id of ['charged', 'codes', 'where']) await skip(id, t('skip'));
  await reads(now.popup, t('whichCarrier'));
  await enter(now.popup, q('next'));
  await skip('role', t('skip'));
  await skip('wish', t('skip'));
  await skip('departure', q('notYet'));
  await skip('cycle-day', t('skip'));
  await reads(now.popup, q('readyTitle'));
  await pressNamed(now.popup, t('begin'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), allPlan);
  const { state } = await kept(now.popup);
  expect(state).toMatchObject({ begun: true, answers: {}, lines: [{ answers: {} }] });
  await now.popup.close();
  await stage.reset();
  now.popup = await popupOver(stage, page);
  await pressNamed(now.popup, t('skipAll'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), allPlan);
});

test('after the taps the plan is one press away at any question', async () => {
  await pressNamed(now.popup, labelOf('charged', 'yes'));
  await pressNamed(now.popup, labelOf('codes', 'yes'));
  await pressNamed(now.popup, labelOf('where', 'in-us'));
  await pressNamed(now.popup, q('next'));
  await pressNamed(now.popup, labelOf('role', 'owner'));
  // Codes are still needed: no wish is asked, and no cycle of a line that moves.
  const words = await reads(now.popup, zh(ask('departure').ask), q('notYet'));
  expect(words).not.toContain(zh(ask('wish').ask));
  expect(words).not.toContain(zh(ask('cycle-day').ask));
  // The answers before are folded away, and come back.
  expect(words).not.toContain(labelOf('codes', 'yes'));
  await pressNamed(now.popup, q('earlier', { count: 4 }));
  await reads(now.popup, labelOf('codes', 'yes'), 'T-Mobile');
  await pressNamed(now.popup, t('begin'));
  await reads(now.popup, zh(situationNamed('leaving-keep').name), allPlan);
});

test('half of it answered and closed: it goes on where it was', async () => {
  await pressNamed(now.popup, labelOf('charged', 'yes'));
  await pressNamed(now.popup, labelOf('codes', 'no'));
  await reads(now.popup, zh(ask('where').why));
  await now.popup.close();
  now.popup = await popupOver(stage, page);
  await reads(now.popup, zh(ask('where').why), labelOf('codes', 'no'));
});

test('an answer is changed later, and the plan with it', async () => {
  await pressNamed(now.popup, t('skipAll'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), allPlan);
  await pressNamed(now.popup, t('changeSituation'));
  await reads(now.popup, q('changeTitle'));
  await pressNamed(now.popup, t('changeThis', { question: zh(ask('where').ask) }));
  await pressNamed(now.popup, labelOf('where', 'abroad-silent'));
  // Whoever is abroad is not asked when they leave.
  await until('the list to be shorter', async () => {
    const words = await reads(now.popup, q('changeTitle'));
    return !words.includes(zh(ask('departure').ask));
  });
  await pressNamed(now.popup, t('begin'));
  const abroad = situationNamed('already-abroad');
  await reads(now.popup, zh(abroad.name), allPlan);
  await now.popup.close();
  now.popup = await popupOver(stage, page);
  await reads(now.popup, zh(abroad.name), allPlan);
  const { state } = await kept(now.popup);
  expect(state.lines[0]!.answers).toEqual({ where: 'abroad-silent' });
});

test('a card topped up in advance: who charges, let it lapse, pay nobody', async () => {
  await stage.change({ kind: 'plan-kind', planKind: null });
  await answerByKeys('charged', 'no');
  for (const id of ['codes', 'where']) await skip(id, t('skip'));
  const nothing = situationNamed('nothing-to-cancel');
  const answer = await reads(now.popup, t('shortAnswer'));
  expect(answer).toMatch(/钱是谁收的.*不要付钱请人.*自然到期/s);
  // The screen guesses the kind, and says so by the chosen pill.
  const kind = await now.popup.$eval(
    'input[name=plan-kind]:checked',
    (input) => (input as HTMLInputElement).value,
  );
  expect(kind).toBe('prepaid');
  await pressNamed(now.popup, t('begin'));
  await reads(now.popup, zh(nothing.name), allPlan, zh(taskNamed('ask-who-bills').name));
  expect((await kept(now.popup)).state).toMatchObject({ planKind: 'prepaid', carrier: 't-mobile' });
});

test('without a carrier there is a plan too, and the way to choose one', async () => {
  await now.popup.close();
  await page.goto('https://practice.invalid/');
  now.popup = await popupOver(stage, page);
  await pressNamed(now.popup, t('skipAll'));
  const words = await reads(now.popup, t('chooseCarrier'), allPlan);
  expect(words).toContain(t('elsewhere'));
  expect(findCarrier((await kept(now.popup)).state.carrier)).toBeUndefined();
  await page.goto('https://www.t-mobile.com/');
});

async function answerByKeys(id: string, answer: string): Promise<void> {
  await reads(now.popup, zh(ask(id).why));
  await enter(now.popup, labelOf(id, answer));
  await until('the answer to be kept', async () => {
    const { state } = await kept(now.popup);
    return { ...state.answers, ...state.lines[0]!.answers }[id] === answer;
  });
}

async function skip(id: string, name: string): Promise<void> {
  await reads(now.popup, zh(ask(id).ask), zh(ask(id).why));
  await enter(now.popup, name);
}

function labelOf(id: string, answer: string): string {
  const { answers } = ask(id) as Extract<Question, { kind: 'choice' }>;
  return zh(answers.find((one) => one.id === answer)!.label);
}

function situationNamed(id: string) {
  return planRules.situations.find((situation) => situation.id === id)!;
}

function taskNamed(id: string) {
  return commonTasks.find((task) => task.id === id)!;
}
