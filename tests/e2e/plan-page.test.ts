/** The full page: sections by keyboard, the timeline, gates that ask, lines with their own progress. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { linesTables } from '../../assets/messages/lines/tables.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { sections } from '../../lib/sections.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { isTicked, openPlanPage, own, planKept, tick, unfold } from '../support/plan-page.ts';
import { begin, kept, press, pressNamed, reads, wordsOf, zh } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';

const lines = messageReader(linesTables, 'zh-CN');
const stage = await openStage();
afterAll(() => stage.close());

const departure = addDays(dayAt(), 30);
/** The page that is open now. */
const now = {} as { page: Page };
beforeEach(async () => {
  await stage.reset();
  await begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'codes', answer: 'no' },
    { kind: 'answer', question: 'where', answer: 'in-us' },
    { kind: 'answer', question: 'departure', answer: departure },
  );
  now.page = await openPlanPage(stage.browser);
});
afterEach(() => now.page.close());

test('every section is reached by keyboard, says its name and takes the focus; back leads back', async () => {
  const { page } = now;
  const faults: unknown[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  for (const section of sections.slice(1)) {
    await page.focus(`.rail a[href="#${section}"]`);
    await page.keyboard.press('Enter');
    await until(`the heading of ${section} to have the focus`, () =>
      page.evaluate(
        (at) => location.hash === `#${at}` && document.activeElement?.tagName === 'H1',
        section,
      ),
    );
    expect(await page.$eval('main h1', (heading) => heading.textContent)).not.toBe('');
    expect(await page.$$('.rail a[aria-current="page"]')).toHaveLength(1);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(tooWide, section).toBe(false);
  }
  await page.goBack();
  await until('the section before', () => page.evaluate(() => location.hash === '#words'));
  await page.goForward();
  await until('the last section', () => page.evaluate(() => location.hash === '#stuck'));
  expect(faults).toEqual([]);
});

test('the timeline has at most three things to do now, the days that count, and what is done folded', async () => {
  const { page } = now;
  const { tasks, anchors } = await planKept(page);
  const heads = await page.$$eval('.part-title', (titles) =>
    titles.map((title) => title.textContent?.trim()),
  );
  const count = (phase: string) => tasks.filter((task) => task.phase === phase).length;
  const parts = { now: 'partNow', next: 'partNext', later: 'partLater' } as const;
  const filled = (['now', 'next', 'later'] as const).filter((phase) => count(phase) > 0);
  expect(heads).toEqual(filled.map((phase) => `${own(parts[phase])} ${count(phase)}`));
  expect(count('now')).toBeLessThanOrEqual(3);
  const words = await reads(page, own('stationDeparture'), nameDay(departure, dayAt(), 'zh-CN'));
  const ends = nameDay(anchors.serviceEnd!.day, dayAt(), 'zh-CN');
  expect(words).toContain(own('about', { day: ends }));
  const first = tasks.find(({ phase, waitsFor }) => phase !== 'later' && waitsFor.length === 0)!;
  await tick(page, first.id);
  await reads(page, `${own('partDone')} 1`, await progressOf(page, 1));
  // The box has gone with its task; the focus is at the next one.
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('tick');
  expect(await page.$('.part-done[open]')).toBeNull();
  await press(page, '.part-done > summary');
  expect(await isTicked(page, first.id)).toBe(true);
});

test('a gate asks before it is passed; refused it stays shut; passed it is kept, shown, and taken back', async () => {
  const { page } = now;
  const ending = (await planKept(page)).tasks.find(({ id }) => id === 'end-service')!;
  const gate = ending.waitsFor[0]!;
  await tick(page, 'end-service');
  const asked = await reads(page, own('gatesAsk', { task: zh(ending.name) }), own('goOn'));
  for (const { name, without } of ending.waitsFor) {
    expect(asked).toContain(zh(name));
    expect(asked).toContain(zh(without));
  }
  expect(await isTicked(page, 'end-service')).toBe(false);
  // The gate first.
  await pressNamed(page, own('doFirst', { task: zh(gate.name) }));
  await until('the gate to be open and in focus', () =>
    page.evaluate((id) => document.activeElement?.parentElement?.id === id, `task-${gate.id}`),
  );
  expect((await kept(page)).state.lines[0]!.overrides).toEqual({});
  // By keyboard, and on.
  await tick(page, 'end-service');
  await page.waitForSelector('.gate-ask');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the tick', async () => (await planKept(page)).tasks.some(isEnded));
  const { overrides } = (await kept(page)).state.lines[0]!;
  expect(overrides['end-service']!.gates.sort()).toEqual(
    ending.waitsFor.map(({ id }) => id).sort(),
  );
  // After the background has died and the page is loaded anew.
  await stage.browser.stopBackground();
  await page.reload();
  await press(page, '.part-done > summary');
  await unfold(page, 'end-service');
  await reads(page, own('wentPastMark'), own('wentPast'), zh(gate.without));
  await pressNamed(page, own('takeBack'));
  await until(
    'the override to be gone',
    async () => (await kept(page)).state.lines[0]!.overrides['end-service'] === undefined,
  );
});

test('two lines: one account, each its own progress; a name is no number', async () => {
  const { page } = now;
  await page.goto(`${stage.browser.origin}/plan.html#lines`);
  await pressNamed(page, lines('add'));
  await page.type('.name-form .name-field', '617 555 0123');
  await pressNamed(page, lines('addIt'));
  await reads(page, lines('faultNumber'));
  expect((await kept(page)).state.lines).toHaveLength(1);
  await page.$eval('.name-form .name-field', (field) => (field as HTMLInputElement).select());
  await page.type('.name-form .name-field', '妈妈的手表');
  await press(page, '.choice-option:has(input[value="watch"])');
  await pressNamed(page, lines('addIt'));
  await reads(page, '妈妈的手表', lines('numbered', { count: 1 }));
  await page.click('.rail a[href="#plan"]');
  await reads(page, await progressOf(page, 0));
  // Signing in is done once for the account, deciding about the number once for each line.
  await tick(page, 'sign-in');
  await until(
    'the tick',
    async () => (await planKept(page)).tasks.filter((it) => it.done).length === 1,
  );
  const { state } = await kept(page);
  await page.select('.line-switch select', state.lines[0]!.id);
  await reads(page, await progressOfShown(1));
  await tick(page, 'decide-number');
  await reads(page, await progressOfShown(2));
  await unfold(page, 'end-service');
  await reads(page, lines('othersOpen', { count: 1 }), '妈妈的手表');
  await page.select('.line-switch select', state.lines[1]!.id);
  await reads(page, await progressOfShown(1));
  // Asked in place, and removed.
  await page.click('.rail a[href="#lines"]');
  await pressNamed(page, lines('removeAt', { line: '妈妈的手表' }));
  await reads(page, lines('removeAsk', { line: '妈妈的手表' }));
  await pressNamed(page, lines('removeIt'));
  await until('one line', async () => (await kept(page)).state.lines.length === 1);
  await until('the switch to be gone', async () => !(await wordsOf(page)).includes(lines('which')));

  async function progressOfShown(done: number): Promise<string> {
    await until(
      'the plan to say so',
      async () => (await planKept(page)).tasks.filter((task) => task.done).length === done,
    );
    return progressOf(page, done);
  }
});

test('what is taken for granted is answered in place; a task leads to its tool', async () => {
  const { page } = now;
  const { assumptions } = await planKept(page);
  await reads(page, own('assumed', { count: assumptions.length }));
  await press(page, '.assumed > summary');
  const first = assumptions.findIndex(({ kind }) => kind === 'choice');
  await press(page, `.assumptions > li:nth-child(${first + 1}) summary`);
  await press(page, '.assumptions details[open] .row .button');
  await until('it to be answered', async () =>
    (await planKept(page)).assumptions.every(({ id }) => id !== assumptions[first]!.id),
  );
  await unfold(page, 'decide-number');
  await press(page, '#task-decide-number .task-links a');
  await until('the section', () => page.evaluate(() => location.hash === '#number'));
});

function isEnded({ id, done }: { id: string; done: boolean }): boolean {
  return id === 'end-service' && done;
}
