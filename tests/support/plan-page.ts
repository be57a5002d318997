/** The full page in a browser: its tasks by their names, as they stand in the plan that is kept. */
import type { Page } from 'puppeteer-core';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { commonTasks, findCarrier, planRules } from '../../content-rules/index.ts';
import { dayAt } from '../../lib/dates/day.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import type { Plan } from '../../lib/planner/plan.ts';
import { messageReader } from '../../lib/text.ts';
import type { Launched } from './browser.ts';
import { kept, named, press, pressNamed, t, zh } from './popup.ts';

/** What the plan and its gates say in the language of these tests. */
export const own = messageReader(timelineTables, 'zh-CN');

/** Opens the full page at one of its sections. */
export async function openPlanPage(browser: Launched, hash = ''): Promise<Page> {
  const page = await browser.openExtensionPage(`/plan.html${hash}`);
  await page.setViewport({ width: 1366, height: 900 });
  await page.waitForSelector('main h1');
  return page;
}

/** The plan of the line that is shown, reckoned from what is kept. */
export async function planKept(page: Page): Promise<Plan> {
  const { state } = await kept(page);
  return planFor(state, findCarrier(state.carrier), planRules, dayAt());
}

/** Opens a task of the timeline. */
export async function unfold(page: Page, task: string): Promise<void> {
  const closed = `#task-${task}:not([open]) > summary`;
  await page.waitForSelector(`#task-${task}`);
  if (await page.$(closed)) await press(page, closed);
}

/** Presses the tick of a task. */
export async function tick(page: Page, task: string): Promise<void> {
  await pressNamed(page, t('markDone', { task: taskName(task) }), 'checkbox');
}

/** True where a task is ticked on the screen. */
export async function isTicked(page: Page, task: string): Promise<boolean> {
  const box = await page.waitForSelector(
    named(t('markDone', { task: taskName(task) }), 'checkbox'),
  );
  return box!.evaluate((input) => (input as HTMLInputElement).checked);
}

/** What a task is called. */
export function taskName(id: string): string {
  return zh(commonTasks.find((task) => task.id === id)!.name);
}
