/** Answers that are unusual, wrong, out of date or at odds: a clear sentence, and nothing lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { planRules } from '../../content-rules/index.ts';
import type { Question } from '../../content-rules/schema.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { openStage } from '../support/journey.ts';
import { enter, focused, tabTo, typeDay } from '../support/keyboard.ts';
import {
  allPlan,
  begin,
  kept,
  popupOver,
  press,
  pressNamed,
  q,
  reads,
  t,
  zh,
} from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
/** The popup that is open now. */
const now = {} as { popup: Page };
afterAll(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => now.popup.close());

const ask = (id: string) => planRules.questions.find((question) => question.id === id)!;
const change = (id: string) => t('changeThis', { question: zh(ask(id).ask) });
const today = dayAt();

test('a departure in the past is normal: said to be past, and the plan is the one of who has left', async () => {
  await openToChange();
  const past = addDays(today, -30);
  await enter(now.popup, change('departure'));
  await tabTo(now.popup, zh(ask('departure').ask));
  await typeDay(now.popup, past);
  await enter(now.popup, q('keep'));
  await reads(now.popup, q('past', { date: nameDay(past, today, 'zh-CN') }));
  await enter(now.popup, t('begin'));
  await reads(now.popup, situationNamed('already-abroad'), allPlan);
  expect((await answers()).departure).toBe(past);
});

test('a cycle day that is none stays in the field, with a sentence; what was kept before still holds', async () => {
  await stage.change({ kind: 'answer', question: 'cycle-day', answer: '12' });
  await openToChange();
  await enter(now.popup, change('cycle-day'));
  for (const [typed, fault] of [
    ['abc', 'cycleDayNot'],
    ['32', 'cycleDayNone'],
  ] as const) {
    await tabTo(now.popup, zh(ask('cycle-day').ask));
    await now.popup.keyboard.down('Control');
    await now.popup.keyboard.press('a');
    await now.popup.keyboard.up('Control');
    await now.popup.keyboard.type(typed);
    await now.popup.keyboard.press('Enter');
    await reads(now.popup, q(fault), q('stillKept', { answer: q('cycleDay', { day: '12' }) }));
    expect(await fieldNow()).toEqual({ value: typed, invalid: 'true' });
    expect((await answers())['cycle-day']).toBe('12');
  }
  await now.popup.keyboard.press('Backspace');
  await now.popup.keyboard.press('Backspace');
  await now.popup.keyboard.type('31');
  await now.popup.keyboard.press('Enter');
  await reads(now.popup, q('cycleDayShort', { day: '31' }));
  expect((await answers())['cycle-day']).toBe('31');
});

test('half a date says what is missing; skipped, there is none', async () => {
  await openToChange();
  await enter(now.popup, change('departure'));
  await tabTo(now.popup, zh(ask('departure').ask));
  await now.popup.keyboard.type('12');
  await now.popup.keyboard.press('Enter');
  await reads(now.popup, q('dateIncomplete'), q('notKept'));
  await enter(now.popup, q('notYet'));
  await reads(now.popup, q('changeTitle'), t('skipped'));
  expect((await answers()).departure).toBeUndefined();
});

test('answers that the rules no longer know count as none, are said to be, and are not thrown away', async () => {
  await stage.change({ kind: 'answer', question: 'role', answer: 'landlord' });
  await stage.change({ kind: 'answer', question: 'departure', answer: '2026-02-30' });
  await stage.change({ kind: 'answer', question: 'gone', answer: 'yes' });
  await openToChange();
  const words = await reads(now.popup, q('stale'));
  expect(words.split(q('stale'))).toHaveLength(3);
  await pressNamed(now.popup, t('begin'));
  await reads(now.popup, situationNamed('leaving-end'), allPlan);
  expect(await answers()).toEqual({ role: 'landlord', departure: '2026-02-30', gone: 'yes' });
});

test('in the first run they are asked again', async () => {
  for (const id of ['charged', 'codes', 'where'])
    await stage.change({ kind: 'answer', question: id, answer: 'no longer an answer' });
  now.popup = await popupOver(stage, page);
  await reads(now.popup, zh(ask('charged').why));
});

test('answers at odds: a sentence, and the way to the one to look at again', async () => {
  now.popup = await popupOver(stage, page);
  await pressNamed(now.popup, labelOf('charged', 'no'));
  await pressNamed(now.popup, t('skip'));
  await pressNamed(now.popup, t('skip'));
  const odds = planRules.contradictions.find(({ id }) => id === 'nobody-charged-postpaid')!;
  // The plan kind is a monthly one: somebody gets the bill.
  await reads(now.popup, t('whichCarrier'), q('contradiction'), zh(odds.says));
  await pressNamed(now.popup, q('lookAt', { question: zh(ask('charged').ask) }));
  await reads(now.popup, zh(ask('charged').why));
  await pressNamed(now.popup, labelOf('charged', 'yes'));
  await until(
    'the sentence to go',
    async () => !(await reads(now.popup, t('whichCarrier'))).includes(q('contradiction')),
  );
  expect((await answers()).charged).toBe('yes');
});

test('what is taken for granted is answered where it is said, and stays there to be answered otherwise', async () => {
  await begin(stage, 't-mobile');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, allPlan);
  await enter(
    now.popup,
    await now.popup.$eval('.assumed > summary', (it) => it.textContent!.trim()),
  );
  await enter(now.popup, zh(ask('role').assume));
  await reads(now.popup, zh(ask('role').why));
  for (const answer of ['member', 'unknown']) {
    await enter(now.popup, labelOf('role', answer));
    await until('the answer to be kept', async () => (await answers()).role === answer);
    expect((await focused(now.popup)).name).toBe(labelOf('role', answer));
  }
  await enter(now.popup, q('clearThis', { question: zh(ask('role').ask) }));
  await until('no answer', async () => !('role' in (await answers())));
  await reads(now.popup, zh(ask('role').assume));
});

test('a task asks what it needs, says what it assumes, and counts on the answer', async () => {
  await begin(stage, 't-mobile');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, allPlan);
  const asked = ask('charged');
  const task = planRules.common.find(({ id }) => id === 'ask-who-bills')!;
  await press(now.popup, `::-p-xpath(//summary[contains(., "${zh(task.name)}")])`);
  await reads(now.popup, q('needed'), zh(asked.why), zh(asked.assume));
  await enter(now.popup, labelOf('charged', 'yes'));
  // Who is charged is known: there is no need to find it out.
  await until('the task to go', async () => {
    const words = await reads(now.popup, allPlan);
    return (await answers()).charged === 'yes' && !words.includes(zh(task.name));
  });
});

/** A plan begun without answers, and the screen on which they are changed. */
async function openToChange(): Promise<void> {
  await begin(stage, 't-mobile');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, allPlan);
  await pressNamed(now.popup, t('changeSituation'));
  await reads(now.popup, q('changeTitle'));
}

async function answers(): Promise<Record<string, string>> {
  const { state } = await kept(now.popup);
  return { ...state.answers, ...state.lines[0]!.answers };
}

function fieldNow() {
  return now.popup.$eval('.typed-field', (field) => ({
    value: (field as HTMLInputElement).value,
    invalid: field.getAttribute('aria-invalid'),
  }));
}

function labelOf(id: string, answer: string): string {
  const { answers } = ask(id) as Extract<Question, { kind: 'choice' }>;
  return zh(answers.find((one) => one.id === answer)!.label);
}

function situationNamed(id: string): string {
  return zh(planRules.situations.find((situation) => situation.id === id)!.name);
}
