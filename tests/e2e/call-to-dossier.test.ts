/** A complete call in Chromium by keyboard: the clock is set meanwhile, the browser killed, the dossier made. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { callJourney, say } from '../support/call-journey.ts';
import { callIn } from '../support/call-walk.ts';
import { reads } from '../support/popup.ts';
import { until } from '../support/work.ts';

const hour = 3_600_000;

callJourney('chromium', (now) => {
  test('the clock is set back and on: the timer goes on, is never negative, and says so', async () => {
    const before = await secondsOn(now.page);
    for (const by of [-2 * hour, 4 * hour]) {
      await shiftClock(now.page, by);
      await reads(now.page, say('clockChanged'));
      const shown = await secondsOn(now.page);
      expect(shown).toBeGreaterThanOrEqual(before);
      expect(shown).toBeLessThan(before + 600);
    }
    await shiftClock(now.page, -2 * hour);
    await until('the clocks to agree again', async () =>
      now.page.evaluate(() => document.querySelector('.clock-changed') === null),
    );
  });

  test('looking elsewhere in the plan does not disturb the timer', async () => {
    const before = await secondsOn(now.page);
    await now.page.evaluate(() => void (location.hash = 'plan'));
    await until('the plan', () => now.page.$('.column-plan'));
    await shiftClock(now.page, -2 * hour);
    await now.page.evaluate(() => void (location.hash = 'call'));
    await now.page.waitForSelector('[role=timer]');
    expect(await secondsOn(now.page)).toBeGreaterThanOrEqual(before);
    await shiftClock(now.page, 2 * hour);
  });

  test('axe finds nothing to object to in any stage', async () => {
    await now.page.evaluate(
      readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    const { at } = await callIn(now.page);
    for (const stage of [1, 3, 2]) {
      await now.page.click(`.stages button:nth-child(${stage})`);
      await now.page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      expect(await faultsOn(now.page), `stage ${stage}`).toEqual([]);
    }
    expect((await callIn(now.page)).at).toBe(at);
  });
});

/** What the timer shows. */
async function secondsOn(page: Page): Promise<number> {
  const shown = await page.$eval('[role=timer]', (timer) => timer.textContent);
  expect(shown).toMatch(/^\d+(?::\d\d)+$/);
  return shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The clock on the wall is set while the page is open. */
async function shiftClock(page: Page, by: number): Promise<void> {
  await page.evaluate((by) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by;
  }, by);
}

function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
