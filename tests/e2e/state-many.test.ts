/** Several pages at once change what is kept: nothing of it is lost, and all of them see it. */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { commonTasks } from '../../content-rules/index.ts';
import type { Change } from '../../lib/state/change.ts';
import { openStage } from '../support/journey.ts';
import { allPlan, begin, endBackground, kept, popupOver, reads, t } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
afterAll(() => stage.close());

const at = '2026-11-22T00:00:00.000Z';
const tasks = commonTasks.map(({ id }) => id).slice(0, 20);

test('twenty changes at the same moment from two pages, the background just dead: all are there', async () => {
  const other = await stage.browser.openExtensionPage('/popup.html');
  expect(tasks).toHaveLength(20);
  await endBackground(stage.desk);
  const ticks = tasks.map((task): Change => {
    return { kind: 'tick', carrier: 'att', task, tick: { done: true, by: 'hand', at } };
  });
  await Promise.all([sendAll(stage.desk, ticks.slice(0, 10)), sendAll(other, ticks.slice(10))]);
  const { state } = await kept(other);
  // Each is with the account or with the line, wherever the task belongs.
  const ticked = [state.progress, state.lines[0]!.progress].map(({ att = {} }) => Object.keys(att));
  for (const some of ticked) expect(some.length).toBeGreaterThan(3);
  expect(ticked.flat().sort()).toEqual([...tasks].sort());
  expect(await other.evaluate(() => chrome.storage.local.get('state'))).toEqual({ state });
  await other.close();
});

test('a tick in one window shows in the popup of another at once', async () => {
  await stage.reset();
  await begin(stage, 'att');
  const page = await stage.browser.open('https://www.att.com/');
  const popup = await popupOver(stage, page);
  await reads(popup, await progressOf(stage.desk, 0));
  await stage.change({
    kind: 'tick',
    carrier: 'att',
    task: 'save-bills',
    tick: { done: true, by: 'hand', at },
  });
  await reads(popup, await progressOf(stage.desk, 1));
  await popup.close();
});

test('hidden on a site, the guide goes from every tab at once, and comes back to every tab', async () => {
  const [one, two] = await openTwo();
  const message = { type: 'guide:unhide', tabId: -1, host: 'www.att.com' };
  await until('a callout on both', async () => (await calls(one)) && (await calls(two)));
  await stage.change({ kind: 'hide-host', host: 'www.att.com', hidden: true });
  await until('no callout on either', async () => !(await calls(one)) && !(await calls(two)));
  await stage.desk.evaluate((message) => chrome.runtime.sendMessage(message), message);
  await until('a callout on both', async () => (await calls(one)) && (await calls(two)));
});

test('“erase” empties everything, and every open page hears of it', async () => {
  const page = await stage.browser.open('https://www.att.com/');
  const popup = await popupOver(stage, page);
  await reads(popup, allPlan);
  await stage.change({ kind: 'erase' });
  await reads(popup, t('setupTitle'));
  const { state, trouble } = await kept(popup);
  expect(state).toMatchObject({
    begun: false,
    answers: {},
    carrier: null,
    progress: {},
    goals: {},
  });
  expect(trouble).toBeNull();
  // Not even an empty record: who erases wants to find nothing there.
  expect(await popup.evaluate(() => chrome.storage.local.get())).toEqual({});
  await popup.close();
});

function sendAll(page: Page, changes: Change[]): Promise<unknown> {
  return page.evaluate(
    (changes) =>
      Promise.all(
        changes.map((change) => chrome.runtime.sendMessage({ type: 'state:change', change })),
      ),
    changes,
  );
}

async function openTwo(): Promise<[Page, Page]> {
  const one = await stage.browser.open('https://www.att.com/');
  return [one, await stage.browser.open('https://www.att.com/')];
}

async function calls(page: Page): Promise<boolean> {
  return (await stage.browser.closedShadow(page))?.callout !== undefined;
}
