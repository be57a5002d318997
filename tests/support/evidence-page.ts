/** The page of proof in a browser, Chromium or Firefox: written, added to, saved from, read back. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { messageReader } from '../../lib/text.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import type { Stage } from './journey.ts';
import { until } from './work.ts';

/** What the page and the dossier say in the language of these tests. */
export const e = messageReader(evidenceTables, 'zh-CN');
export const d = messageReader(dossierTables, 'zh-CN');

/** Opens it in a tab of its own; the rarely used parts are open too. */
export async function openEvidence({ browser }: Stage): Promise<Page> {
  const page = await browser.openExtensionPage('/plan.html#evidence');
  await until('the proof', () => page.$('.column-evidence h1'));
  await until('the rest of it', () =>
    page.evaluate(() => {
      const more = document.querySelector<HTMLDetailsElement>('.evidence-more');
      if (more) more.open = true;
      return more !== null;
    }),
  );
  return page;
}

/** Presses what is called so, as the keyboard would; Firefox has no mouse over extension pages. */
export async function press(page: Page, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    page.evaluate((name) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
      const found = all.find((one) => (one.ariaLabel ?? one.textContent).trim() === name);
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** Waits until it can be read. */
export async function says(page: Page, ...words: string[]): Promise<void> {
  let text = '';
  await until(`the page to say ${words.join(' + ')}`, async () => {
    text = await page.evaluate(() => document.body.innerText);
    return words.every((word) => text.includes(word));
  }).catch((fault: Error) => {
    throw new Error(`${fault.message}\nIt says: ${text}`);
  });
}

/** Fills a field that a selector finds, as typing does. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await until(selector, () =>
    page.evaluate(
      (selector, text) => {
        const field = document.querySelector<HTMLTextAreaElement>(selector);
        if (!field) return false;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      selector,
      text,
    ),
  );
}

/** Which of the page's buttons for files. */
export const fileButtons = { add: 0, check: 1, import: 2 } as const;

/** Chooses files from the disk. */
export async function choose(
  page: Page,
  at: keyof typeof fileButtons,
  ...files: string[]
): Promise<void> {
  const all = await page.$$('.evidence input[type="file"]');
  await (all[fileButtons[at]] as ElementHandle<HTMLInputElement>).uploadFile(...files);
}

/** A folder into which the browser saves from now on. */
export async function downloadsOf({ browser }: Stage) {
  const folder = await mkdtemp(join(tmpdir(), 'signoff-downloads-'));
  if (browser.name === 'chromium') {
    const session = await browser.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else
    await inFirefoxItself(
      browser.browser,
      `(Services.prefs.setIntPref('browser.download.folderList', 2),
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)}),
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true),
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false),
        Services.prefs.setBoolPref('browser.helperApps.deleteTempFileOnExit', true), true)`,
    );
  return {
    folder,
    /** The path of a file that was saved whole. */
    file: async (start: string, ending: string): Promise<string> => {
      const name = await until(`${start}*${ending}`, async () => {
        const all = await readdir(folder);
        const busy = all.some((one) => /\.(part|crdownload)$/.test(one));
        return busy ? undefined : all.find((one) => one.startsWith(start) && one.endsWith(ending));
      });
      return join(folder, name);
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Everything that the browser keeps for the extension, read from one of its pages. */
export function stored(page: Page) {
  return page.evaluate(async () => {
    const sync = (chrome.storage as { sync?: typeof chrome.storage.sync }).sync;
    return {
      local: Object.keys(await chrome.storage.local.get(null)),
      session: Object.keys(await chrome.storage.session.get(null)),
      sync: sync ? Object.keys(await sync.get(null)) : [],
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys().catch(() => []),
      web: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      badge: await chrome.action.getBadgeText({}),
    };
  });
}

/** The log as it lies in the database, every file by its SHA-256. */
export function logOf(page: Page) {
  return page.evaluate(async () => {
    const open = indexedDB.open('signoff-evidence');
    const database = await new Promise<IDBDatabase>((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const read = <Kind>(request: IDBRequest<Kind>) =>
      new Promise<Kind>((done) => (request.onsuccess = () => done(request.result)));
    const turn = database.transaction(['entries', 'contents']);
    const entries = (await read(turn.objectStore('entries').getAll())) as { id: string }[];
    const ids = (await read(turn.objectStore('contents').getAllKeys())) as string[];
    const contents = (await read(turn.objectStore('contents').getAll())) as ArrayBuffer[];
    database.close();
    const sums = await Promise.all(
      contents.map(async (bytes) => {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }),
    );
    return { entries, files: Object.fromEntries(ids.map((id, at) => [id, sums[at]!])) };
  });
}
