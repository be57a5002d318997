/**
 * Three people get out of their plan in 简体中文 with nothing but a keyboard: at most nine questions to a
 * useful next step, and no screen that leads nowhere.
 */
import { afterAll, expect, test } from 'vitest';
import { moneyTables } from '../../assets/messages/money/tables.ts';
import { numberTables } from '../../assets/messages/number/tables.ts';
import { findCarrier, planRules } from '../../content-rules/index.ts';
import numberRules from '../../content-rules/questions/number.json';
import stuckRules from '../../content-rules/stuck/stuck.json';
import { addDays, dayAt, type Day } from '../../lib/dates/day.ts';
import { nameDay, nameDays } from '../../lib/dates/name-day.ts';
import { nextTask } from '../../lib/planner/next-task.ts';
import type { Plan, PlanTask } from '../../lib/planner/plan.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { isTicked, own, planKept, taskName } from '../support/plan-page.ts';
import { textOfTask } from '../support/plan-screen.ts';
import { q, reads, t, wordsOf, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';
import {
  answer,
  answerCarrier,
  answerDeparture,
  answerTyped,
  goToFullPage,
  goToSection,
  lookAt,
  openTask,
  startWalk,
  tickTask,
  type Walk,
} from '../support/walk-plan.ts';

const about = {
  number: messageReader(numberTables, 'zh-CN'),
  money: messageReader(moneyTables, 'zh-CN'),
};
const today = dayAt();
const stage = await openStage();
afterAll(() => stage.close());

test('Boston, T-Mobile, leaving in 21 days, codes still needed: the number moves before the flight', async () => {
  const walk = await openOver('https://www.t-mobile.com/');
  await taps(walk, { charged: 'yes', codes: 'yes', where: 'in-us' });
  await answerCarrier(walk, 't-mobile', 'postpaid');
  await answer(walk, 'role', 'owner');
  await answerDeparture(walk, 21);
  await reads(walk.keys.page, q('readyTitle'));
  expect(await lookAt(walk, 'a1-ready')).toEqual([]);
  await beginPlan(walk, 'leaving-keep', 'a2-home');

  // The first decision leads to the comparison.
  await openTask(walk, 'decide-number');
  await goToFullPage(walk, own('toolNumber'));
  const prepaid = zh(numberRules.options.find(({ id }) => id === 'prepaid')!.name);
  await reads(
    walk.keys.page,
    about.number('takenFor', { option: prepaid }),
    about.number('receivesCodesInChina'),
    about.number('testTitle'),
  );
  expect(await lookAt(walk, 'a3-number')).toEqual([]);
  await walk.keys.activate(about.number('chooseThis', { option: prepaid }));
  await reads(walk.keys.page, about.number('decided', { option: prepaid }));
  await goToSection(walk, 'plan');
  await tickTask(walk, 'decide-number');
  const { page } = walk.keys;
  // The next task takes the focus of the one that left for what is done.
  await until('the focus on a tick', async () => (await walk.keys.focused()).role === 'checkbox');
  await nextIsUseful(walk);
  expect(await lookAt(walk, 'a4-decided')).toEqual([]);

  // Everything up to the move, and the test with the new card, is before the flight.
  const departure = addDays(today, 21);
  const plan = await planKept(page);
  const moving = [...before(plan, 'port-out'), 'port-out', 'test-abroad'];
  expect(moving.length).toBeGreaterThan(8);
  for (const id of moving) {
    const last = plan.tasks.find((task) => task.id === id)!.window!.to;
    expect(last <= departure, `${id}: ${last}`).toBe(true);
    const day = nameDay(last, today, 'zh-CN').replace(/^\d+年/, '');
    expect(await page.$eval(`#task-${id} summary`, (stop) => stop.textContent)).toContain(day);
  }

  // The move asks before anything that comes first is left out, and says what happens then.
  await walk.keys.activate(t('markDone', { task: taskName('port-out') }), 'checkbox');
  const gates = plan.tasks.find(({ id }) => id === 'port-out')!.waitsFor;
  const asked = await reads(page, own('gatesAsk', { task: taskName('port-out') }), own('goOn'));
  expect(gates.length).toBeGreaterThan(5);
  for (const { without } of gates) expect(asked).toContain(zh(without));
  expect(await isTicked(page, 'port-out')).toBe(false);
  expect(await lookAt(walk, 'a5-gate')).toEqual([]);
  await walk.keys.activate(own('doFirst', { task: zh(gates[0]!.name) }));
  await until('the first gate to have the focus', async () =>
    (await walk.keys.focused()).name.startsWith(zh(gates[0]!.name)),
  );

  // Of the SIMs only the old one may go, last; no other task speaks of it.
  expect(await openTask(walk, 'retire-sim')).toContain('只处理旧卡');
  const retiring = plan.tasks.find(({ id }) => id === 'retire-sim')!;
  expect(retiring.waitsFor.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['port-out', 'confirm-ended']),
  );
  for (const { id } of plan.tasks.filter((task) => task !== retiring))
    expect(await textOfTask(page, id), id).not.toMatch(/剪(掉)?(旧)?卡|剪 ?SIM|删(除|掉)? ?eSIM/);

  // Nobody calls to end a line that the move ends.
  await goToSection(walk, 'dates');
  await answerTyped(walk, 'cycle-day', '17');
  await reads(page, about.money('noCall'), about.money('noCallDo', { task: taskName('port-out') }));
  expect(await page.$('.end-option')).toBeNull();
  expect(await lookAt(walk, 'a6-dates')).toEqual([]);
});

test('back in Shanghai, AT&T still charges, the SIM is lost: ways that need no text, and an end', async () => {
  const walk = await openOver('https://www.att.com/');
  await taps(walk, { charged: 'yes', codes: 'no', where: 'abroad-silent' });
  await answerCarrier(walk, 'att', 'postpaid');
  await answer(walk, 'role', 'owner');
  await answer(walk, 'wish', 'end');
  await answerTyped(walk, 'cycle-day', '17');
  await beginPlan(walk, 'already-abroad', 'b1-home');
  await goToFullPage(walk, own('fullPlan'));
  const { page } = walk.keys;
  expect(await lookAt(walk, 'b2-plan')).toEqual([]);
  await nextIsUseful(walk);
  // Not just killing the card; a finished move ends the line, too.
  await walk.keys.activate(t('shortAnswer'), 'summary');
  await reads(page, '停掉银行卡或不付钱都不等于销号', '把号码转到别家，这条线路就结束');

  expect(await openTask(walk, 'reset-by-email')).toContain('邮箱');
  const lost = await openTask(walk, 'report-sim-lost');
  expect(lost).toContain('账单不会停');
  // Whom to reach from there comes first, as sure as it is; the short number of a lost SIM last.
  const contacts = await page.$$eval('#task-report-sim-lost .task-contacts > li', (items) =>
    items.map((item) => (item as HTMLElement).innerText),
  );
  const [abroad] = findCarrier('att')!.contacts.filter(({ from }) => from === 'abroad');
  expect(contacts[0]).toContain(zh(abroad!.purpose));
  expect(contacts[0]).toContain(t('compareFirst'));
  expect(contacts.at(-1)).toContain('611');
  expect(await lookAt(walk, 'b3-sim-lost')).toEqual([]);

  // Stuck with it: its problems with their ways out, and back.
  await walk.keys.activate(own('stuckWith'));
  const problem = stuckRules.problems.find(({ id }) => id === 'sim-lost')!;
  await page.waitForSelector('.problem[open]');
  expect(await page.$eval('.problem[open]', (it) => it.textContent)).toContain(zh(problem.name));
  expect((await page.$$('.problem[open] .way-out')).length).toBeGreaterThan(1);
  expect(await lookAt(walk, 'b4-stuck')).toEqual([]);
  await goToSection(walk, 'plan');

  expect(await openTask(walk, 'three-way-call')).toContain('1-800-331-0500');
  expect(await openTask(walk, 'ask-credit')).toContain('credit the months');
  const ending = await openTask(walk, 'end-service');
  expect(ending).toContain(
    zh(findCarrier('att')!.contacts.find(({ kind }) => kind === 'chat')!.purpose),
  );
  const { tasks, anchors } = await planKept(page);
  const window = tasks.find(({ id }) => id === 'end-service')!.window!;
  expect(window.to < anchors.cycleEnd!).toBe(true);
  expect(ending).toContain(named(window.to));
  expect(await lookAt(walk, 'b5-end')).toEqual([]);
  await goToSection(walk, 'dates');
  const { from, until: last } = anchors.call!;
  await reads(page, about.money('callOn'), nameDays(from, last, today, 'zh-CN'));
  await goToSection(walk, 'contacts');
  expect(await page.$eval('.contact', (card) => card.textContent)).toContain(zh(abroad!.purpose));
  expect(await lookAt(walk, 'b6-contacts')).toEqual([]);
});

test('a prepaid card bought online, nobody charges: nothing to cancel, nobody to pay, and it ends', async () => {
  const walk = await openOver('https://www.t-mobile.com/');
  await taps(walk, { charged: 'no', codes: 'no', where: 'in-us' });
  await answerCarrier(walk, 't-mobile', 'prepaid');
  await beginPlan(walk, 'nothing-to-cancel', 'c1-home');
  await goToFullPage(walk, own('fullPlan'));
  const { page } = walk.keys;
  await nextIsUseful(walk);
  expect(await lookAt(walk, 'c2-plan')).toEqual([]);
  const words = await wordsOf(page);
  for (const id of ['ask-who-bills', 'pay-nobody', 'let-it-lapse'])
    expect(words).toContain(taskName(id));
  const { tasks } = await planKept(page);
  expect(
    tasks.filter(({ settles }) => settles).map(({ id, ways }) => [id, ways[0]!.channel]),
  ).toEqual([['let-it-lapse', 'offline']]);
  for (const { id } of tasks)
    expect(await textOfTask(page, id), id).not.toMatch(/cancel (the|my) (line|service)/i);
  // In the order of the plan no gate is ever in the way.
  const order: string[] = [];
  for (let next: PlanTask | null = tasks[0]!; next !== null;) {
    await tickTask(walk, next.id);
    order.push(next.id);
    next = nextTask((await planKept(page)).tasks, null);
  }
  expect(order).toHaveLength(tasks.length);
  await reads(page, t('allDone'), t('allDoneDo'));
  expect(await lookAt(walk, 'c3-all-done')).toEqual([]);
});

async function openOver(url: string): Promise<Walk> {
  const walk = await startWalk(stage, await stage.browser.open(url));
  expect(await lookAt(walk, 'first-run')).toEqual([]);
  return walk;
}

async function taps(walk: Walk, answers: Record<string, string>): Promise<void> {
  for (const [question, id] of Object.entries(answers)) await answer(walk, question, id);
}

/** From the questions to the plan of the situation, and what it took. */
async function beginPlan(walk: Walk, situation: string, name: string): Promise<void> {
  const { keys, tally } = walk;
  await keys.activate(t('begin'));
  const { name: found } = planRules.situations.find(({ id }) => id === situation)!;
  await reads(keys.page, t('nextHeading'), zh(found), own('fullPlan'));
  console.log(`${situation}: ${tally.answers} answers, ${tally.presses} keys to the plan`);
  expect(tally.answers).toBeLessThanOrEqual(9);
  expect(await lookAt(walk, name)).toEqual([]);
}

/** The stop that is marked is open to be done, and says how. */
async function nextIsUseful({ keys: { page } }: Walk): Promise<void> {
  const next = nextTask((await planKept(page)).tasks, null)!;
  expect(next.waitsFor).toEqual([]);
  const shown = await page.$eval('.stop-here', (stop) => stop.textContent);
  expect(shown).toContain(zh(next.name));
  expect(shown).toContain(zh(next.ways[0]!.how));
}

/** All tasks that have to be settled before this one. */
function before({ tasks }: Plan, id: string): string[] {
  const gates = tasks.find((task) => task.id === id)!.waitsFor.map((gate) => gate.id);
  return [...new Set(gates.flatMap((gate) => [gate, ...before({ tasks } as Plan, gate)]))];
}

function named(day: Day): string {
  return nameDay(day, today, 'zh-CN');
}
