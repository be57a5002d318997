/** The step in which a screenshot is covered, kept or thrown away, as a person works with it. */
import type { Page } from 'puppeteer-core';
import { shotTables } from '../../assets/messages/shot/tables.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { messageReader } from '../../lib/text.ts';
import type { Stage } from './journey.ts';
import { popupOver, pressNamed } from './popup.ts';
import { until } from './work.ts';

/** What it says in the language of these tests. */
export const s = messageReader(shotTables, 'zh-CN');

/** Takes a picture of the page from the true popup; answers with the page of the step. */
export async function shoot(stage: Stage, page: Page): Promise<Page> {
  const popup = await popupOver(stage, page);
  await pressNamed(popup, s('take'));
  return stepPage(stage);
}

/** The page of the step, once it is open. */
export async function stepPage({ browser }: Stage): Promise<Page> {
  const address = `${browser.origin}/plan.html#evidence/shot`;
  const target = await until('the step to open', () =>
    browser.browser.targets().find((one) => one.url() === address),
  );
  const step = (await target.page())!;
  await step.setViewport({ width: 1366, height: 900 });
  await step.waitForSelector('.redact .shot-sheet img, main .stack h1');
  // A picture has no size before it is loaded.
  await step.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  return step;
}

/** The picture as it was taken, as a data URL. */
export function takenPicture(step: Page): Promise<string> {
  return step.$eval('.shot-sheet img', (image) => (image as HTMLImageElement).src);
}

/** Everything that the extension keeps: the names of databases, and all else as text. */
export function everythingKept(step: Page): Promise<{ databases: string[]; text: string }> {
  return step.evaluate(async () => {
    const { storage } = chrome;
    const kept = [await storage.local.get(null), await storage.session.get(null)];
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return { databases, text: JSON.stringify([...kept, await caches.keys()]) };
  });
}

/** Takes the log away; waits until it is gone. */
export function forgetLog({ desk }: Stage): Promise<unknown> {
  return desk.evaluate(
    () =>
      new Promise((done, fail) => {
        const asked = indexedDB.deleteDatabase('signoff-evidence');
        asked.onsuccess = () => done(null);
        asked.onerror = () => fail(asked.error!);
      }),
  );
}

/** The entries of the log. */
export function entriesKept(step: Page): Promise<Entry[]> {
  return step.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('signoff-evidence');
      asked.onsuccess = () => done(asked.result);
    });
    const entries = await new Promise<unknown[]>((done) => {
      const asked = database.transaction('entries').objectStore('entries').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    database.close();
    return entries as Entry[];
  });
}
