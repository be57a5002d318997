/** Proof on the full page: kept over a restart of the background, made into a dossier, erased. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { checkDossier } from '../../lib/dossier/check-dossier.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { begin, endBackground, pressNamed, reads } from '../support/popup.ts';
import { until } from '../support/work.ts';

const e = messageReader(evidenceTables, 'zh-CN');
const d = messageReader(dossierTables, 'zh-CN');
const folder = await mkdtemp(join(tmpdir(), 'signoff-evidence-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bill = join(folder, '账单 👩🏽‍💻.pdf');
const stage = await openStage();
const page = await openPlanPage(stage.browser);
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});
beforeAll(async () => {
  await writeFile(bill, '%PDF-1.7 a bill');
  await begin(stage, 'att');
  await open(page);
  const session = await stage.browser.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

test('what is written and added is there after the background and the page were gone', async () => {
  await pressNamed(page, e('write'));
  await page.type('.entry-form textarea', 'Dana: account 123456789, ends 2026-12-01');
  await page.type('.entry-form input[inputmode="decimal"]', '42.16');
  await pressNamed(page, e('save'));
  await reads(page, 'Dana: account 123456789');
  await choose(page, 0, bill);
  await reads(page, '账单 👩🏽‍💻.pdf');
  await endBackground(page);
  await page.reload();
  await open(page);
  await reads(page, 'Dana: account 123456789', '账单 👩🏽‍💻.pdf');
});

test('axe finds nothing to object to, with the form, a fault and every question open', async () => {
  await page.evaluate(axe);
  await pressNamed(page, e('write'));
  await pressNamed(page, e('save'));
  await reads(page, e('faultNothing'));
  await unfold(page);
  await pressNamed(page, e('eraseStart'));
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(faults).toEqual([]);
  await page.reload();
  await open(page);
});

test('a kept picture is shown small and, at a press, large; a PDF opens in a tab of its own', async () => {
  const picture = join(folder, 'shot.png');
  await writeFile(
    picture,
    await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } }),
  );
  await choose(page, 0, picture);
  await page.waitForSelector('.thumbnail img');
  await pressNamed(page, e('viewAt', { name: 'shot.png' }));
  const shown = '.picture[open] img';
  await page.waitForSelector(shown);
  const widthShown = () => page.$eval(shown, (img) => (img as HTMLImageElement).naturalWidth);
  expect(await until('the picture', widthShown)).toBe(400);
  await page.keyboard.press('Escape');
  await until('it to be closed', async () => !(await page.$('.picture[open]')));
  await pressNamed(page, e('viewAt', { name: '账单 👩🏽‍💻.pdf' }));
  const opened = await stage.browser.browser.waitForTarget((target) =>
    target.url().startsWith(`blob:${stage.browser.origin}`),
  );
  await (await opened.page())?.close();
  await page.bringToFront();
});

test('what only calls itself a picture or a PDF is not shown: it can be saved', async () => {
  await page.evaluate(async () => {
    const open = indexedDB.open('signoff-evidence');
    await new Promise((done) => (open.onsuccess = done));
    const turn = open.result.transaction(['entries', 'contents'], 'readwrite');
    const all = turn.objectStore('entries').getAll();
    await new Promise((done) => (all.onsuccess = done));
    const bill = (all.result as { kind: string; attachments: object[] }[]).find(
      ({ kind }) => kind === 'file',
    )!;
    const file = { ...bill.attachments[0], size: 20 };
    const page = new TextEncoder().encode('<script>alert(1)</script>').buffer;
    for (const [id, type] of Object.entries({ fake1: 'image/png', fake2: 'application/pdf' })) {
      const attachments = [{ ...file, id, type, name: `${id}.html` }];
      turn.objectStore('entries').put({ ...bill, id, attachments });
      turn.objectStore('contents').put(page, id);
    }
    await new Promise((done) => (turn.oncomplete = done));
    open.result.close();
  });
  await page.reload();
  await open(page);
  await reads(page, 'fake1.html', 'fake2.html');
  await pressNamed(page, e('viewAt', { name: 'fake2.html' }));
  const saved = await downloaded('.html', 'fake2');
  expect(await readFile(saved, 'utf8')).toContain('<script>');
  const pages = stage.browser.browser.targets().map((target) => target.url());
  expect(pages.filter((url) => url.startsWith('blob:'))).toEqual([]);
  await page.waitForSelector('.thumbnail');
  expect(await page.$$('.thumbnail')).toHaveLength(1);
  for (const name of ['fake1.html', 'fake2.html', 'shot.png']) {
    await pressNamed(page, e('removeAt', { name }));
    await pressNamed(page, e('removeIt'));
    await until(
      'it to be gone',
      async () => !(await page.evaluate(() => document.body.innerText)).includes(`${name}\n`),
    );
  }
});

test('the dossier opens anywhere: nothing runs, nothing is loaded, numbers are blanked', async () => {
  await pressNamed(page, e('dossierMake'));
  const file = await downloaded('.html');
  const text = await readFile(file, 'utf8');
  expect(text).not.toContain('123456789');
  const reader = await stage.browser.browser.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(pathToFileURL(file).href);
  const words = await reader.evaluate(() => document.body.innerText);
  for (const part of [d('title'), d('outcomes'), 'Dana: account █████, ends 2026-12-01', '$42.16'])
    expect(words).toContain(part);
  expect(asked).toEqual([pathToFileURL(file).href]);
  await reader.setViewport({ width: 380, height: 800 });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    380,
  );
  const paper = Buffer.from(await reader.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(4);
  await reader.close();
});

test('saved with the originals it is whole; one flipped byte is told on the page', async () => {
  await pressNamed(page, e('dossierPack'));
  const file = await downloaded('.zip');
  const bytes = new Uint8Array(await readFile(file));
  expect(await checkDossier(bytes)).toMatchObject({ findings: [], count: 2 });
  await unfold(page);
  await choose(page, 1, file);
  await reads(page, e('checkWhole', { count: 2 }));
  bytes[3000]! ^= 1;
  const altered = join(folder, 'altered.zip');
  await writeFile(altered, bytes);
  await choose(page, 1, altered);
  await reads(page, e('checkAltered', { path: 'dossier.html' }));
});

test('erased with everything else: the browser has nothing left', async () => {
  expect(await stored(page)).toMatchObject({ databases: ['signoff-evidence'] });
  await unfold(page);
  await pressNamed(page, e('eraseStart'));
  // The pressed button is gone: the reader is at the question, on what erases nothing.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await until('the question', async () => (await focused()) === e('cancel'));
  await pressNamed(page, e('eraseIt'));
  await reads(page, e('eraseDone'));
  const nothing = { local: [], session: [], alarms: [], databases: [], caches: [] };
  expect(await stored(page)).toEqual(nothing);
  // Nor does anything come back by itself.
  await endBackground(page);
  await page.reload();
  await open(page);
  expect(await stored(page)).toEqual(nothing);
});

async function open(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = 'evidence'));
  await page.waitForSelector('.column-evidence h1');
}

async function unfold(page: Page): Promise<void> {
  await page.$eval('.evidence-more', (part) => ((part as HTMLDetailsElement).open = true));
}

async function choose(page: Page, at: number, file: string): Promise<void> {
  const field = (await page.$$('input[type="file"]'))[at]!;
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

async function downloaded(ending: string, start = 'signoff-'): Promise<string> {
  const name = await until('the file', async () =>
    (await readdir(folder)).find((one) => one.startsWith(start) && one.endsWith(ending)),
  );
  return join(folder, name);
}

function stored(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(await chrome.storage.local.get(null)),
    session: Object.keys(await chrome.storage.session.get(null)),
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
}
