/** The page's words in the full page, and a selected sentence explained; nothing of it is kept or sent. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { messageReader } from '../../lib/text.ts';
import { inFake, withTranslator } from '../support/fake-translator.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { picture } from '../support/plan-screen.ts';
import { begin, kept, press, pressNamed, reads, t } from '../support/popup.ts';
import { everythingKept } from '../support/shot-step.ts';
import { until } from '../support/work.ts';
import { selectIn } from '../support/select-in.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const w = messageReader(wordsTables, 'zh-CN');
const article = 'https://www.att.com/support/article/my-account/KM1395721';
const stage = await openStage();
const { browser, desk } = stage;
await begin(stage, 'att');
const page = await browser.open(article);
const words = await openPlanPage(browser, '#words');
afterAll(() => stage.close());

test('the words of the carrier tab used last: danger first; a press shows one there, in front', async () => {
  await reads(words, w('onPage', { host: 'www.att.com' }));
  await until('the words', () => words.$('.term'));
  const dangers = await words.$$eval('.term', (rows) =>
    rows.map((row) => row.classList.contains('term-danger')),
  );
  expect(dangers).toContain(true);
  expect(dangers).toEqual([...dangers].sort((a, b) => Number(b) - Number(a)));
  expect(await visible(page)).toBe(false);
  await press(words, '.term-jump');
  await until('the page to come to the front', () => visible(page));
  await until('the word to flash', () => page.evaluate(() => CSS.highlights.has('mark-1')));
});

test('off, what matters, all: one choice for marks and list, kept at once', async () => {
  await words.bringToFront();
  const few = (await words.$$('.term')).length;
  await press(words, 'input[value=all]');
  await until('more words', async () => (await words.$$('.term')).length > few);
  await reads(words, w('allNote'));
  expect((await kept(desk)).state.settings.gloss).toBe('all');
  await press(words, 'input[value=off]');
  await until('the few', async () => (await words.$$('.term')).length === few);
  await reads(words, w('offNote'));
  expect((await kept(desk)).state.settings.gloss).toBe('off');
  await page.bringToFront();
  await until('the marks to go', async () => !(await marked()));
  await words.bringToFront();
  await press(words, 'input[value=key]');
  await reads(words, w('keyNote'));
  await page.bringToFront();
  await until('the marks', marked);
  await words.bringToFront();
});

test('the browser translates the page: the list says whose words they are, and how to undo it', async () => {
  await page.evaluate(() => {
    document.documentElement.lang = 'zh-CN';
    document.documentElement.classList.add('translated-ltr');
  });
  await reads(words, w('translatedList'), w('originalChrome'));
  await page.reload();
  await until('the note to go', async () => !(await words.$('.notice')));
});

test('what comes to the page later comes to the list, and goes again', async () => {
  const word = 'Port-out protection';
  const listed = async () => {
    const all = await surfaces();
    return all.length === 0 ? undefined : all.includes(word);
  };
  await until('the words without it', async () => (await listed()) === false);
  await page.evaluate((word) => {
    const later = Object.assign(document.createElement('p'), { id: 'later' });
    later.textContent = word;
    document.querySelector('main')!.append(later);
  }, word);
  await until('the new word', listed);
  await page.evaluate(() => document.querySelector('#later')!.remove());
  await until('it to go', async () => (await listed()) === false);
});

test('the tab goes elsewhere, and the list with it', async () => {
  const before = await surfaces();
  expect(before).not.toEqual([]);
  await page.goto('https://www.att.com/');
  await until('other words', async () => String(await surfaces()) !== String(before));
  await page.goto('https://practice.invalid/');
  await reads(words, t('wordsNoPage'));
  await page.goto(article);
  await until('the first words', async () => String(await surfaces()) === String(before));
});

test('select, right click, explain: the sentence with its words; what was typed is not in it', async () => {
  await select(page);
  await choose(page);
  const target = await until('the sentence’s page', () =>
    browser.browser.targets().find((one) => one.url().endsWith('#words/explain')),
  );
  const shown = (await target.page())!;
  await reads(shown, w('inIt'));
  const sentence = await shown.$eval('.sentence', (quote) => quote.textContent);
  expect(sentence).toBe('Agree & Submit ends your service. The device balance is due at once.');
  expect(await shown.$$eval('mark', (all) => all.map((one) => one.textContent))).toContain(
    'device balance',
  );
  const rows = await shown.$$eval('.term', (all) => all.map((row) => row.className));
  expect(rows[0]).toContain('term-danger');
  // Once: it is nowhere any more.
  await shown.reload();
  await reads(shown, w('nothingSelected'));
  expect((await everythingKept(desk)).text).not.toContain('device balance');
  await shown.close();
});

test('in an open shadow root and in a frame, too; never out of a field', async () => {
  const said: string[] = [];
  for (const where of ['shadow', 'frame', 'password', 'textarea'] as const) {
    await page.evaluate(selectIn, where);
    said.push(await selection());
  }
  expect(said).toEqual(['in the shadow', 'in the frame', '', '']);
});

test('the whole sentence by the browser’s own translator: asked first, its progress told, nothing sent', async () => {
  const shown = await browser.browser.newPage();
  await withTranslator(shown, 'downloadable');
  const requests: string[] = [];
  shown.on('request', (request) => requests.push(request.url()));
  await hold();
  await shown.goto(`${browser.origin}/plan.html#words/explain`);
  await reads(shown, w('packNeeded'));
  expect((await inFake(shown, ({ asked }) => asked)).join()).not.toContain('create');
  await pressNamed(shown, w('download'));
  const created = await until('the press to arrive', () =>
    inFake(shown, ({ asked }) => asked.find((one) => one.startsWith('create'))),
  );
  expect(created).toBe('create {"sourceLanguage":"en","targetLanguage":"zh"} true');
  await inFake(shown, (fake) => fake.load(0.42));
  await reads(shown, w('fetching', { percent: 40 }));
  expect(await shown.$eval('progress', (bar) => bar.value)).toBe(0.42);
  await pressNamed(shown, w('cancel'));
  await reads(shown, w('stopped'));
  await pressNamed(shown, w('download'));
  await inFake(shown, (fake) => fake.ready());
  await reads(shown, w('machine'));
  const translation = await shown.$eval('.sentence[lang="zh-CN"]', (quote) => quote.textContent);
  expect(translation).toMatch(/^译文：Agree & Submit/);
  expect(requests.filter((url) => !url.startsWith(browser.origin))).toEqual([]);
  for (const width of [320, 1366]) {
    await shown.setViewport({ width, height: 844 });
    await picture(shown, `explain-${width}`);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  }
  expect(await axeFaults(shown)).toEqual([]);
  await shown.close();
});

test('every reader can read the list: axe, and 320 pixels', async () => {
  await words.setViewport({ width: 320, height: 800 });
  await words.waitForSelector('.term');
  await picture(words, 'words-320');
  expect(await words.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect(await axeFaults(words)).toEqual([]);
});

/** Are words of the page marked? */
function marked(): Promise<boolean> {
  return page.evaluate(() => ['mark-2', 'mark-3'].some((name) => CSS.highlights.get(name)?.size));
}

function surfaces(): Promise<string[]> {
  return words.$$eval('.term-surface', (all) => all.map((one) => one.textContent ?? ''));
}

function visible(page: Page): Promise<boolean> {
  return page.evaluate(() => document.visibilityState === 'visible');
}

/** A sentence with fields in it that somebody has typed into, selected from end to end. */
async function select(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#chosen')?.remove();
    const chosen = document.createElement('p');
    chosen.id = 'chosen';
    const field = Object.assign(document.createElement('input'), { value: 'typed in' });
    const area = Object.assign(document.createElement('textarea'), { value: 'typed below' });
    const note = Object.assign(document.createElement('span'), { textContent: 'my own note' });
    note.contentEditable = 'true';
    const bold = Object.assign(document.createElement('b'), { textContent: 'device balance' });
    chosen.append('Agree & Submit ends your service. The ', bold, field, note, area);
    chosen.append(' is due\n at once.');
    document.querySelector('main')!.prepend(chosen);
    getSelection()!.selectAllChildren(chosen);
  });
}

/** What the page's gloss says is selected. */
function selection(): Promise<string> {
  return desk.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const message = { type: 'gloss:selection' };
    return (await chrome.tabs.sendMessage(tab!.id!, message, { frameId: 0 })).text;
  }, page.url()) as Promise<string>;
}

/** What a press on our item of the menu sets off; a headless browser has no menu to press. */
async function choose(page: Page): Promise<void> {
  await page.bringToFront();
  await browser.inBackground(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    type Event = { dispatch(...what: unknown[]): void };
    const { onClicked } = chrome.contextMenus as unknown as Record<string, Event>;
    onClicked!.dispatch({ menuItemId: 'explain', selectionText: 'as the browser has it' }, tab);
  }, page.url());
}

async function hold(): Promise<void> {
  await select(page);
  await desk.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    await chrome.runtime.sendMessage({ type: 'explain:hold', tabId: tab!.id, open: false });
  }, page.url());
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
