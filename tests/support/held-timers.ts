/** Timers of a page that go off when the test says so, not when they are due. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './browser.ts';

/** Opens a page whose own timers of exactly so many ms wait; the returned function lets them go off. */
export async function openHolding(
  { browser }: Launched,
  url: string,
  ms: number,
): Promise<{ page: Page; letGo(): Promise<void> }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((held) => {
    const { setTimeout } = globalThis;
    const waiting: (() => void)[] = [];
    const later = (work: () => void, after?: number, ...given: unknown[]) =>
      after === held ? waiting.push(work) : setTimeout(work, after, ...given);
    Object.assign(globalThis, { waiting, setTimeout: later });
  }, ms);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return {
    page,
    letGo: () =>
      page.evaluate(() => {
        const { waiting } = globalThis as unknown as { waiting: (() => void)[] };
        for (const work of waiting.splice(0)) work();
      }),
  };
}
