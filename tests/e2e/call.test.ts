/** A call from beginning to end on the full page, by keyboard, killed halfway and resumed; and a chat. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callTables } from '../../assets/messages/call/tables.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { begin, endBackground, kept, press, pressNamed, reads } from '../support/popup.ts';
import { until } from '../support/work.ts';

const say = messageReader(callTables, 'zh-CN');
const stage = await openStage();
const now = { page: await openPlanPage(stage.browser) };
afterAll(() => stage.close());
beforeAll(async () => {
  await begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'role', answer: 'owner' },
    { kind: 'answer', question: 'codes', answer: 'no' },
    { kind: 'answer', question: 'wish', answer: 'end' },
    { kind: 'answer', question: 'departure', answer: addDays(dayAt(), 21) },
  );
  await now.page.evaluate(() => void (location.hash = 'call'));
});

const lineNow = () =>
  now.page.$eval('.line-card .spoken-english', (line) => line.textContent ?? '');
const fill = async (label: string, text: string) => {
  const field = `::-p-xpath(//label[.="${label}"]/following-sibling::input)`;
  await press(now.page, field);
  await now.page.type(field, text);
  await now.page.keyboard.press('Enter');
};
/** What has the focus in sight, neither under the menu nor under the bar at the bottom. */
const readerAt = () =>
  now.page.evaluate(() => {
    const at = document.activeElement!;
    const { top, height } = at.getBoundingClientRect();
    const shown = document.elementFromPoint(innerWidth / 2, top + Math.min(height / 2, 20));
    const kinds = ['.line-card', '.branches h2', '.phrases h2', '.must-ask :is(input, h2)', 'h2'];
    if (shown === null || !(at.contains(shown) || shown.contains(at))) return 'out of sight';
    return kinds.find((kind) => at.matches(kind));
  });
const callOf = async () => (await kept(now.page)).state.lines[0]!.call;

test('before: ready, a good time, where to call, the blanks', async () => {
  await reads(now.page, say('ready'), say('time'), '611', say('fill'));
  await fill('账户上的姓名', 'Li Xiaoming');
  await until('the name to be kept', async () => (await callOf()).words['full-name'] !== undefined);
});

test('a card number is not kept, and the field says why', async () => {
  await fill('可以回拨给你的电话', '4111 1111 1111 1111');
  await reads(now.page, '没有保存');
  expect(JSON.stringify((await kept(now.page)).state)).not.toContain('4111');
});

test('during: line by line with the keyboard, a branch and back', async () => {
  await pressNamed(now.page, say('begin'));
  await until('the first line', async () => (await lineNow()).includes('Cancel service'));
  expect(await readerAt()).toBe('.line-card');
  await now.page.keyboard.press('Space');
  await until('the next line', async () => (await lineNow()).includes('my name is Li Xiaoming'));
  await press(now.page, '.branch-choices button');
  await now.page.waitForSelector('.branch-panel');
  await pressNamed(now.page, say('backToLine'));
  await until('the line again', async () => (await lineNow()).includes('my name is Li Xiaoming'));
});

test('killed halfway, the call goes on at the same line with all that was written down', async () => {
  await fill('确认编号', 'TM-77120');
  await until(
    'the number to be kept',
    async () => (await callOf()).words['reference'] !== undefined,
  );
  await endBackground(stage.desk);
  await now.page.close();
  now.page = await openPlanPage(stage.browser, '#call');
  await until('the same line', async () => (await lineNow()).includes('my name is Li Xiaoming'));
});

test('after: what was promised, what was not asked, and the tick', async () => {
  await pressNamed(now.page, say('over'));
  await reads(now.page, 'TM-77120', say('notAsked'), say('askAgain'));
  expect(await readerAt()).toBe('h2');
  await pressNamed(now.page, say('markDone', { task: '正式销号' }));
  await reads(now.page, say('markedDone', { task: '正式销号' }));
});

test('in a narrow window every part of the call is one press away', async () => {
  await now.page.setViewport({ width: 380, height: 700 });
  await press(now.page, '.stages button:nth-child(2)');
  await now.page.waitForSelector('.during-jumps');
  const parts = ['.line-card', '.branches h2', '.phrases h2', '.must-ask :is(input, h2)'];
  for (const at of [3, 2, 1, 0]) {
    await now.page.click(`.during-jumps button:nth-child(${at + 1})`);
    expect(await readerAt()).toBe(parts[at]);
  }
});

test('no stage is wider than a narrow window', async () => {
  for (const width of [380, 1366]) {
    await now.page.setViewport({ width, height: 900 });
    for (const stageName of ['before', 'during', 'after'] as const) {
      await press(
        now.page,
        `.stages button:nth-child(${{ before: 1, during: 2, after: 3 }[stageName]})`,
      );
      const wide = await now.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, `${stageName} at ${width}`).toBe(false);
    }
  }
});
