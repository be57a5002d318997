/** A computer whose date is set wrong, or a day that is yet to come. */
import type { Page } from 'puppeteer-core';
import type { Day } from '../../lib/dates/day.ts';

/** From its next load on, the page takes it to be noon of this day, its clock going on from there. */
export async function setClock(page: Page, day: Day): Promise<{ putRight(): Promise<void> }> {
  const { identifier } = await page.evaluateOnNewDocument((noon) => {
    const TrueDate = Date;
    const ahead = new TrueDate(noon).getTime() - TrueDate.now();
    const now = () => TrueDate.now() + ahead;
    globalThis.Date = new Proxy(TrueDate, {
      construct: (target, given: []) =>
        given.length === 0 ? new target(now()) : Reflect.construct(target, given),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
  }, `${day}T12:00:00`);
  await page.reload();
  return {
    async putRight() {
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      await page.reload();
    },
  };
}
