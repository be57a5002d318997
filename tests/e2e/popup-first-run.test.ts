/** First run in the true popup: three taps by keyboard, each to be skipped, all to be changed later. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { commonTasks, findCarrier, situations, tapQuestions } from '../../content-rules/index.ts';
import { openStage } from '../support/journey.ts';
import { kept, popupOver, pressNamed, reads, t, wordsOf, zh } from '../support/popup.ts';
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

const [charged, codes, where] = tapQuestions as [Question, Question, Question];
type Question = (typeof tapQuestions)[number];

test('three taps with Tab and Enter lead to a plan; the arrows choose the carrier', async () => {
  await answerByKeys(charged, 'yes');
  await answerByKeys(codes, 'yes');
  await answerByKeys(where, 'in-us');
  const leavingKeep = situationNamed('leaving-keep');
  await reads(now.popup, t('whichCarrier'), zh(leavingKeep.name), zh(leavingKeep.says[1]!.text));
  // The carrier of the page is chosen already; down once is the next, up again T-Mobile.
  await tabTo('T-Mobile');
  expect(await focused()).toMatchObject({ checked: true });
  await now.popup.keyboard.press('ArrowDown');
  expect(await focused()).toMatchObject({ name: 'Verizon', checked: true });
  await now.popup.keyboard.press('ArrowUp');
  await tabTo(t('begin'));
  await now.popup.keyboard.press('Enter');
  await reads(now.popup, t('terminus'), zh(leavingKeep.name));
  const { state } = await kept(now.popup);
  expect(state).toMatchObject({
    begun: true,
    carrier: 't-mobile',
    answers: { charged: 'yes', codes: 'yes', where: 'in-us' },
  });
});

test('every tap can be skipped, and all at once', async () => {
  for (const question of [charged, codes, where]) {
    await reads(now.popup, zh(question.ask), zh(question.why));
    await tabTo(t('skip'));
    await now.popup.keyboard.press('Enter');
  }
  await reads(now.popup, t('begin'));
  await pressNamed(now.popup, t('begin'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), t('terminus'));
  expect((await kept(now.popup)).state).toMatchObject({ begun: true, answers: {} });
  await now.popup.close();
  await stage.reset();
  now.popup = await popupOver(stage, page);
  await pressNamed(now.popup, t('skipAll'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), t('terminus'));
});

test('an answer is changed later, and the plan with it', async () => {
  await pressNamed(now.popup, t('skipAll'));
  await reads(now.popup, zh(situationNamed('leaving-end').name), t('terminus'));
  await pressNamed(now.popup, t('changeSituation'));
  await pressNamed(now.popup, t('changeThis', { question: zh(where.ask) }));
  await pressNamed(now.popup, labelOf(where, 'abroad-silent'));
  await pressNamed(now.popup, t('begin'));
  const abroad = situationNamed('already-abroad');
  await reads(now.popup, zh(abroad.name), t('terminus'));
  await now.popup.close();
  now.popup = await popupOver(stage, page);
  await reads(now.popup, zh(abroad.name), t('terminus'));
  expect((await kept(now.popup)).state.answers).toEqual({ where: 'abroad-silent' });
});

test('a card topped up in advance: who charges, let it lapse, pay nobody', async () => {
  await stage.change({ kind: 'plan-kind', planKind: null });
  await answerByKeys(charged, 'no');
  for (const question of [codes, where]) {
    await reads(now.popup, zh(question.ask));
    await pressNamed(now.popup, t('skip'));
  }
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
  const words = await reads(
    now.popup,
    zh(nothing.name),
    t('terminus'),
    zh(taskNamed('let-it-lapse').name),
  );
  expect(words).toContain(zh(taskNamed('ask-who-bills').name));
  expect(words).toContain(zh(taskNamed('pay-nobody').name));
  expect(words).not.toContain(zh(taskNamed('end-service').name));
  expect((await kept(now.popup)).state).toMatchObject({ planKind: 'prepaid', carrier: 't-mobile' });
});

test('what the answers need is said before the carrier is known', async () => {
  await now.popup.close();
  await page.goto('https://practice.invalid/');
  now.popup = await popupOver(stage, page);
  await pressNamed(now.popup, t('skipAll'));
  const words = await reads(
    now.popup,
    t('chooseCarrier'),
    t('planProgress', { done: 0, total: 19 }),
  );
  expect(words).toContain(t('elsewhere'));
  expect(findCarrier((await kept(now.popup)).state.carrier)).toBeUndefined();
  await page.goto('https://www.t-mobile.com/');
});

async function answerByKeys(question: Question, answer: string): Promise<void> {
  await reads(now.popup, zh(question.ask));
  await tabTo(labelOf(question, answer));
  await now.popup.keyboard.press('Enter');
  await until('the answer to be kept', async () => {
    return (await kept(now.popup)).state.answers[question.id] === answer;
  });
}

/** Presses Tab until the focus is on the control of this name; fails when it never comes there. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await focused()).name === name) return;
    await now.popup.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”. ${await wordsOf(now.popup)}`);
}

function focused() {
  return now.popup.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    const words = control.labels?.[0]?.querySelector('span') ?? control;
    const name = control.getAttribute('aria-label') ?? words.textContent;
    return { name: name?.trim() ?? '', checked: control.checked };
  });
}

function labelOf(question: Question, answer: string): string {
  return zh(question.answers.find(({ id }) => id === answer)!.label);
}

function situationNamed(id: string) {
  return situations.find((situation) => situation.id === id)!;
}

function taskNamed(id: string) {
  return commonTasks.find((task) => task.id === id)!;
}
