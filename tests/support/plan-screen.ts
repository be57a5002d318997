/** Judging a screen of the plan: whether every task leads on, and whether the screen can be left. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { planRules } from '../../content-rules/index.ts';
import type { Question } from '../../content-rules/schema.ts';
import { answersOf } from '../../lib/planner/conditions.ts';
import { lineOf } from '../../lib/state/shape.ts';
import type { Stage } from './journey.ts';
import { own, planKept } from './plan-page.ts';
import { kept, t, zh } from './popup.ts';
import { until } from './work.ts';

/** A question of the rules. */
export function ask(id: string): Question {
  return planRules.questions.find((question) => question.id === id)!;
}

/** What one of its answers says. */
export function labelOf(question: string, answer: string): string {
  const { answers } = ask(question) as Extract<Question, { kind: 'choice' }>;
  return zh(answers.find(({ id }) => id === answer)!.label);
}

/** The answers that hold for the line that is shown. */
export async function answersIn(page: Page): Promise<Readonly<Record<string, string>>> {
  const { state } = await kept(page);
  return answersOf(state, lineOf(state));
}

/** The full page, as soon as it stands in a tab. */
export async function fullPage({ browser }: Stage): Promise<Page> {
  const isPlan = (target: { url(): string }) => target.url().startsWith(`${browser.origin}/plan`);
  const target = await browser.browser.waitForTarget(isPlan);
  const page = (await target.page())!;
  await until('the full page to show a section', () => page.$('main h1'));
  return page;
}

/** Everything a task says, whether it is open on the screen or not. */
export function textOfTask(page: Page, task: string): Promise<string> {
  return page.$eval(`#task-${task}`, (stop) => stop.textContent);
}

/**
 * What on this screen leads nowhere: an open task without a way to do it, without “stuck?”, or, where
 * others come first, without them or the way past them; a screen that cannot be left.
 */
export async function deadEnds(page: Page): Promise<string[]> {
  const { tasks } = await planKept(page);
  const open = tasks
    .filter(({ done }) => !done)
    .map(({ id, ways, waitsFor }) => ({
      id,
      how: ways.map(({ how }) => zh(how)),
      buttons: [own('stuckWith'), ...(waitsFor.length > 0 ? [own('goOnAnyway')] : [])],
      first: waitsFor.map(({ name }) => zh(name)),
    }));
  const onwards = [t('begin'), t('skipAll'), t('skip')];
  return page.evaluate(lookForDeadEnds, { open, onwards, goOn: own('goOn') });
}

interface Sought {
  open: { id: string; how: string[]; buttons: string[]; first: string[] }[];
  onwards: string[];
  goOn: string;
}

// Runs in the page.
function lookForDeadEnds({ open, onwards, goOn }: Sought): string[] {
  const labels = (root: ParentNode) =>
    [...root.querySelectorAll('button, a[href]')].map((one) => one.textContent.trim());
  const faults = open.flatMap(({ id, how, buttons, first }) => {
    const task = document.getElementById(`task-${id}`);
    if (!task) return [];
    const has = labels(task);
    // While it asks about what comes first, the answers take its place.
    if (task.querySelector('.gate-ask')) return has.includes(goOn) ? [] : [`${id}: no “${goOn}”`];
    return [
      ...how.filter((words) => !task.textContent.includes(words)),
      ...[...buttons, ...first].filter((words) => !has.includes(words)),
    ].map((missing) => `${id}: no “${missing}”`);
  });
  const sections = document.querySelectorAll('nav button, nav a[href]').length;
  const goesOn = labels(document).some((label) => onwards.includes(label));
  return sections > 3 || goesOn ? faults : [...faults, 'no way off this screen'];
}

const album = process.env['SIGNOFF_PICTURES'];

/** A picture of the screen in the folder that SIGNOFF_PICTURES names; none without it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (album === undefined) return;
  mkdirSync(album, { recursive: true });
  const path = join(album, `${name}.png`) as `${string}.png`;
  // A true popup is as high as it is.
  await page.screenshot({ path, fullPage: !page.url().includes('/popup') });
}
