/** Pictures of the full page: the timeline with its days and gates, and every section. */
import type { Page } from 'puppeteer-core';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import type { Locale } from '../../lib/languages.ts';
import { sections, type SectionId } from '../../lib/sections.ts';
import type { Change } from '../../lib/state/change.ts';
import { until } from '../../tests/support/work.ts';
import type { Album } from './album.ts';
import { pageSize, type Stage } from './stage.ts';

const narrow = { width: 390, height: 844, deviceScaleFactor: 2 };

interface Wanted {
  carrier: string;
  locale: Locale;
  /** Dark, 繁體中文 and 200 % as well. */
  extras: boolean;
}

/** The page at 1366 and at 390 px. */
export async function takePlanPage(stage: Stage, album: Album, wanted: Wanted): Promise<void> {
  await tell(stage, wanted.carrier);
  const page = await stage.launched.openExtensionPage('/plan.html');
  await page.setViewport(pageSize);
  await page.waitForSelector('.timeline');
  await album.takeWhole(page, 'page plan');
  await takeGates(page, album);
  for (const section of sections.slice(1)) {
    await openSection(page, section);
    await album.takeWhole(page, `page ${section}`);
  }
  await page.setViewport(narrow);
  for (const section of ['plan', 'number', 'dates', 'lines'] as const) {
    await openSection(page, section);
    await album.take(page, `page ${section} narrow`);
  }
  await page.click('.rail-toggle');
  await page.waitForSelector('.rail-open');
  await album.take(page, 'page menu narrow');
  if (wanted.extras) await takeVariants(stage, page, album, wanted.locale);
  await page.close();
}

// A departure in three weeks, a cycle, a second line: what a plan with dates is made of.
async function tell(stage: Stage, carrier: string): Promise<void> {
  const done = { done: true, by: 'hand', at: new Date().toISOString() } as const;
  const changes: Change[] = [
    { kind: 'answer', question: 'departure', answer: addDays(dayAt(), 21) },
    { kind: 'answer', question: 'cycle-day', answer: '5' },
    { kind: 'tick', carrier, task: 'sign-in', tick: done },
    { kind: 'tick', carrier, task: 'name-lines', tick: done },
    { kind: 'line-add', line: 'second', name: 'Apple Watch', device: 'watch' },
    { kind: 'line-show', line: 'line-1' },
  ];
  for (const change of changes) await stage.tellBackground({ type: 'state:change', change });
}

// The question before a gate is passed, and what stays to be seen when it was.
async function takeGates(page: Page, album: Album): Promise<void> {
  const task = await page.$eval('.stop-gated .task', ({ id }) => id);
  await page.$eval(`#${task}`, (gated) => gated.scrollIntoView({ block: 'center' }));
  await page.click(`.stop:has(> .stop-body > #${task}) .tick`);
  await page.waitForSelector('.gate-ask');
  await album.take(page, 'page gate');
  await page.click('.gate-ask .button-plain');
  await page.click('.part-done > summary');
  await page.waitForSelector(`.part-done #${task}`);
  await page.click(`#${task} > summary`);
  await page.$eval(`#${task}`, (gated) => gated.scrollIntoView({ block: 'center' }));
  await album.take(page, 'page gate passed');
}

async function takeVariants(stage: Stage, page: Page, album: Album, locale: Locale) {
  const speak = (to: Locale) =>
    stage.tellBackground({ type: 'state:change', change: { kind: 'locale', locale: to } });
  await page.setViewport(pageSize);
  await openSection(page, 'plan');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await album.takeWhole(page, 'page plan dark');
  await page.emulateMediaFeatures([]);
  await speak('zh-TW');
  await page.waitForSelector('html[lang="zh-TW"]');
  await album.takeWhole(page, 'page plan zh TW');
  await speak(locale);
  await page.waitForSelector(`html[lang="${locale}"]`);
  await page.setViewport({ width: 683, height: 450, deviceScaleFactor: 2 });
  await album.take(page, 'page plan zoom 200');
}

async function openSection(page: Page, section: SectionId): Promise<void> {
  await page.evaluate((at) => void (location.hash = at), section);
  await page.waitForSelector(`.column-${section}`);
  // The list of accounts comes a moment later.
  await until('the section to be there', async () => {
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await new Promise((next) => setTimeout(next, 150));
    return before === (await height());
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
