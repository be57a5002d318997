/** “Stuck?” in the true popup: what belongs to this step first, a filter, and ways out with their sources. */
import { afterAll, expect, test } from 'vitest';
import { commonTasks } from '../../content-rules/index.ts';
import { problems } from '../../content-rules/stuck.ts';
import { openStage } from '../support/journey.ts';
import { begin, popupOver, press, reads, t, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
await begin(stage, 't-mobile');
await stage.lead('t-mobile', 'sign-in');
const page = await stage.browser.open('https://www.t-mobile.com/');
const popup = await popupOver(stage, page);
await press(popup, '.section-stuck');
afterAll(() => stage.close());

const named = (id: string) => zh(problems.find((problem) => problem.id === id)!.name);

test('the problems of this step come first, open on one press, and say where each way out is from', async () => {
  const own = commonTasks.find(({ id }) => id === 'sign-in')!.stuck![0]!;
  await reads(popup, t('stuckRelated'), named(own));
  await press(popup, '.problem > summary');
  const open = await until('the problem to open', () => popup.$('.problem[open]'));
  const words = await open!.evaluate((entry) => (entry as HTMLElement).innerText);
  expect(words).toContain(t('waysOut'));
  const counts = await open!.evaluate((entry) => [
    entry.querySelectorAll('.way-out').length,
    entry.querySelectorAll('.source').length,
  ]);
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(counts[0]);
});

test('a word in the filter leaves what fits, by keyboard alone; nothing fitting is said', async () => {
  await popup.focus('input[type=search]');
  await popup.keyboard.type('没收到验证码');
  await reads(popup, named('no-code'));
  expect(await popup.$$eval('.problem', (all) => all.length)).toBeLessThan(10);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await until('the first of them to open', () => popup.$('.problem[open]'));
  await popup.focus('input[type=search]');
  await popup.$eval('input[type=search]', (box) => (box as HTMLInputElement).select());
  await popup.keyboard.type('火星');
  await reads(popup, t('stuckNone'));
});
