/** What people write wrong on the full page, and a clock that is: a clear sentence, and nothing lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { moneyTables } from '../../assets/messages/money/tables.ts';
import { findCarrier, planRules } from '../../content-rules/index.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { nameDay, nameDays } from '../../lib/dates/name-day.ts';
import { formatMoney } from '../../lib/money/amount.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import type { Change } from '../../lib/state/change.ts';
import { messageReader } from '../../lib/text.ts';
import { setClock } from '../support/clock.ts';
import { openStage } from '../support/journey.ts';
import { keysAt, type Keys } from '../support/keys.ts';
import { openPlanPage, own, planKept, taskName } from '../support/plan-page.ts';
import { answersIn, ask, deadEnds, labelOf, picture } from '../support/plan-screen.ts';
import { begin, endBackground, kept, q, reads, wordsOf, zh } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';

const money = messageReader(moneyTables, 'zh-CN');
const today = dayAt();
const stage = await openStage();
afterAll(() => stage.close());

/** The full page that is open now. */
const now = {} as { page: Page; keys: Keys };
beforeEach(() => stage.reset());
afterEach(() => now.page.close());

test('a departure in the past is kept, said to be past, and the plan is the one of who has left', async () => {
  await open('dates', said('departure', addDays(today, 5)));
  const past = addDays(today, -20);
  await now.keys.typeDay(zh(ask('departure').ask), past);
  await isKept('departure', past);
  await reads(now.page, money('departureOver'), q('past', { date: nameDay(past, today, 'zh-CN') }));
  await now.page.goto(`${stage.browser.origin}/plan.html#plan`);
  await reads(now.page, situation('already-abroad'), taskName('three-way-call'));
  expect(await deadEnds(now.page)).toEqual([]);
});

test('a cycle day that is none: a sentence, what was typed stays, what was kept holds', async () => {
  await open('dates', said('cycle-day', '12'));
  for (const [typed, fault] of [
    ['0', 'cycleDayNone'],
    ['32', 'cycleDayNone'],
    ['abc', 'cycleDayNot'],
    ['1,234.5', 'cycleDayNot'],
  ] as const) {
    await now.keys.type(zh(ask('cycle-day').ask), typed);
    await reads(now.page, q(fault), q('stillKept', { answer: q('cycleDay', { day: '12' }) }));
    expect(await fieldOf('cycle-day')).toEqual({ value: typed, invalid: 'true' });
    await isKept('cycle-day', '12');
  }
  await picture(now.page, 'bad-cycle-day');
});

test('cycle day 31 in February: the cycle ends with the month, and there are days to call', async () => {
  const day = '2027-02-10';
  await open('dates', said('codes', 'no'), said('departure', '2027-02-27'));
  const clock = await setClock(now.page, day);
  await now.keys.type(zh(ask('cycle-day').ask), '31');
  await isKept('cycle-day', '31');
  const { state } = await kept(now.page);
  const { call, cycleEnd } = planFor(state, findCarrier('t-mobile'), planRules, day).anchors;
  expect(cycleEnd).toBe('2027-02-27');
  await reads(
    now.page,
    q('cycleDayShort', { day: '31' }),
    nameDays(call!.from, call!.until, day, 'zh-CN'),
  );
  expect(await wordsOf(now.page)).not.toMatch(/NaN|Invalid|undefined|2月(29|30|31)日/);
  await clock.putRight();
  await isKept('cycle-day', '31');
});

test('an amount is kept in whole cents; one that can be read in two ways, or not at all, is asked again', async () => {
  await open('money', said('device-balance', '43210'));
  const stays = q('stillKept', { answer: formatMoney(43210, 'zh-CN') });
  for (const [typed, fault] of [
    ['1,234.5', 'moneyAmbiguous'],
    ['abc', 'moneyNot'],
    ['-5', 'moneyNegative'],
    ['6175550123', 'moneyLarge'],
  ] as const) {
    await now.keys.type(zh(ask('device-balance').ask), typed);
    await reads(now.page, q(fault), stays);
    expect(await fieldOf('device-balance')).toEqual({ value: typed, invalid: 'true' });
    await isKept('device-balance', '43210');
  }
  await picture(now.page, 'bad-amount');
  await now.keys.type(zh(ask('device-balance').ask), '1,234.50');
  await isKept('device-balance', '123450');
  await reads(now.page, formatMoney(123450, 'zh-CN'));
});

test('prepaid and in instalments: said, with the question to look at; answered anew it is gone', async () => {
  await open('plan', { kind: 'plan-kind', planKind: 'prepaid' }, said('financed', 'yes'));
  const odds = planRules.contradictions.find(({ id }) => id === 'prepaid-financed')!;
  await reads(now.page, q('contradiction'), zh(odds.says));
  expect(await deadEnds(now.page)).toEqual([]);
  await picture(now.page, 'bad-odds');
  await now.keys.activate(q('lookAt', { question: zh(ask(odds.question).ask) }));
  await now.keys.activate(labelOf('financed', 'no'));
  await isKept('financed', 'no');
  await until(
    'the sentence to go',
    async () => !(await wordsOf(now.page)).includes(q('contradiction')),
  );
});

test('answers in the storage that no rule knows: the plan is there, and they are not thrown away', async () => {
  await open('plan', said('charged', 'yes'), said('departure', addDays(today, 30)));
  const odd = { where: 'on-the-moon', number: 'teleport', 'cycle-day': '99', riddle: '42' };
  await now.page.evaluate(async (answers) => {
    const { state } = await chrome.storage.local.get('state');
    const before = state as { lines: { answers: object }[]; answers: object };
    before.lines[0]!.answers = { ...before.lines[0]!.answers, ...answers };
    await chrome.storage.local.set({ state: before });
  }, odd);
  await endBackground(stage.desk);
  await now.page.reload();
  await reads(now.page, situation('leaving-end'), own('partNow'), await progressOf(now.page, 0));
  const { tasks } = await planKept(now.page);
  expect(tasks.length).toBeGreaterThan(10);
  expect(await deadEnds(now.page)).toEqual([]);
  for (const section of ['number', 'dates', 'money', 'after', 'answers']) {
    await now.page.goto(`${stage.browser.origin}/plan.html#${section}`);
    await now.page.waitForSelector('main h1');
    expect(await wordsOf(now.page)).not.toMatch(/NaN|Invalid|undefined|teleport|moon/);
  }
  expect(await answersIn(now.page)).toMatchObject({
    charged: 'yes',
    number: 'teleport',
    riddle: '42',
  });
});

test('a clock that is wrong is asked about calmly; put right, the plan is the same as before', async () => {
  await open('plan', said('charged', 'yes'), said('departure', addDays(today, 21)));
  const plan = await planKept(now.page);
  for (const [day, key] of [
    ['2019-03-05', 'clockBehind'],
    ['2039-03-05', 'clockAhead'],
  ] as const) {
    const clock = await setClock(now.page, day);
    await reads(now.page, own('clockTitle'), own(key, { day: nameDay(day, '', 'zh-CN') }));
    expect(await deadEnds(now.page)).toEqual([]);
    await picture(now.page, `bad-clock-${day}`);
    await clock.putRight();
    await reads(now.page, own('partNow'));
    expect(await wordsOf(now.page)).not.toContain(own('clockTitle'));
    expect(await planKept(now.page)).toEqual(plan);
  }
});

/** A plan begun with these answers, on the full page. */
async function open(section: string, ...changes: Change[]): Promise<void> {
  await begin(stage, 't-mobile', ...changes);
  now.page = await openPlanPage(stage.browser, `#${section}`);
  now.keys = await keysAt(now.page, { presses: 0 });
}

function said(question: string, answer: string): Change {
  return { kind: 'answer', question, answer };
}

async function isKept(question: string, answer: string): Promise<void> {
  await until(`${question} to be ${answer}`, async () => {
    return (await answersIn(now.page))[question] === answer;
  });
}

function fieldOf(question: string) {
  return now.page.$eval(`input[aria-label="${zh(ask(question).ask)}"]`, (field) => ({
    value: (field as HTMLInputElement).value,
    invalid: field.getAttribute('aria-invalid'),
  }));
}

function situation(id: string): string {
  return zh(planRules.situations.find((one) => one.id === id)!.name);
}
