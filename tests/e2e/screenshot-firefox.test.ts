/** Screenshots in real Firefox, by true presses: toolbar button, menu, keyboard command, sidebar. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { openStage } from '../support/journey.ts';
import {
  pressInPopup,
  pressMenuItem,
  pressShortcut,
  pressToolbarButton,
  sidebarAddress,
  sidebarWords,
} from '../support/firefox-press.ts';
import { begin } from '../support/popup.ts';
import { boxesOn, compareKept, countColour } from '../support/shot-pixels.ts';
import { s, takenPicture } from '../support/shot-step.ts';
import { until } from '../support/work.ts';

const ringColour = [10, 115, 96];
const stage = await openStage({ browser: 'firefox' });
const { browser } = stage;
const page = await browser.open('https://www.t-mobile.com/');
await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
await stage.lead('t-mobile', 'sign-in');
const opened: Page[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(() => stage.close());

test('from the popup: no ring in the picture, the boxes are pixels, the rest is as it was taken', async () => {
  await page.bringToFront();
  await ringThere();
  await pressToolbarButton(browser);
  await pressInPopup(browser, '.page-tools button');
  const step = await stepOf();
  await step.setViewport({ width: 1280, height: 800 });
  const taken = await takenPicture(step);
  expect(await countColour(step, taken, ringColour)).toBe(0);
  await page.bringToFront();
  await ringThere();
  await step.bringToFront();
  const sheet = (await step.$('.shot-sheet'))!;
  const { x, y } = (await sheet.boundingBox())!;
  await step.mouse.move(x + 40, y + 40);
  await step.mouse.down();
  await step.mouse.move(x + 240, y + 120, { steps: 4 });
  await step.mouse.up();
  const boxes = await until('the box', async () => {
    const drawn = await boxesOn(step);
    return drawn.length === 1 ? drawn : undefined;
  });
  expect(await step.evaluate(() => indexedDB.databases())).toEqual([]);
  await press(step, s('look'));
  await press(step, s('keep'));
  await until('it to be kept', async () => (await words(step)).includes(s('keptWhere')));
  const compared = await compareKept(step, taken, boxes);
  expect(compared).toMatchObject({ leaking: 0, altered: 0 });
  expect(compared.covered).toBeGreaterThan(10_000);
});

test('from the menu that a right click opens', async () => {
  await page.bringToFront();
  await page.mouse.click(400, 500, { button: 'right' });
  expect(await pressMenuItem(browser)).toBe(s('menu'));
  const step = await stepOf();
  expect(await words(step)).toContain('www.t-mobile.com');
});

test('from the keyboard command, on a carrier’s page alone', async () => {
  await page.bringToFront();
  expect(await pressShortcut(browser)).toBe('alt,shift S');
  expect(await words(await stepOf())).toContain(s('intro'));
  for (const one of opened.splice(0)) await one.close();
  await (await openedPage('https://practice.invalid/')).bringToFront();
  await pressShortcut(browser);
  expect(await words(await stepOf())).toContain(s('faultNotCarrier'));
});

test('one press opens the plan in the sidebar', async () => {
  await page.bringToFront();
  expect(await sidebarAddress(browser)).toBeNull();
  await pressToolbarButton(browser);
  await pressInPopup(browser, '.page-tools button:nth-of-type(2)');
  const address = await until('the sidebar', () => sidebarAddress(browser));
  expect(address).toMatch(/\/plan\.html\?beside=\d+#plan$/);
});

test('a selected sentence: the menu opens its explanation in the sidebar', async () => {
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => {
    const sentence = document.createElement('p');
    sentence.textContent = 'The device balance is due when you cancel service.';
    document.querySelector('main')!.prepend(sentence);
    getSelection()!.selectAllChildren(sentence);
    const { left, top, height } = sentence.getBoundingClientRect();
    return { x: left + 20, y: top + height / 2 };
  });
  await page.mouse.click(x, y, { button: 'right' });
  expect(await pressMenuItem(browser, 'explain')).toMatch(/^解释“The device balance/);
  const said = await until('the explanation', async () => {
    const all = await sidebarWords(browser);
    return all.includes(wordsTables['zh-CN'].missing) ? all : undefined;
  });
  expect(said).toContain('The device balance is due when you cancel service.');
  expect(said).toContain('设备余款');
  expect(await sidebarAddress(browser)).toMatch(/\?beside=\d+#words\/explain$/);
});

function ringThere() {
  return until('the ring', async () => (await browser.closedShadow(page))?.ring);
}

async function openedPage(url: string): Promise<Page> {
  const one = await browser.open(url);
  opened.push(one);
  return one;
}

/** The page of the step. Puppeteer does not know the address of a tab that Firefox opened by itself. */
async function stepOf(): Promise<Page> {
  const step = await until('the step to open', async () => {
    for (const one of await browser.browser.pages()) {
      const hash = await one.evaluate(() => location.hash).catch(() => '');
      if (hash === '#evidence/shot') return one;
    }
    return undefined;
  });
  opened.push(step);
  await until('the step to show', () => step.$('.shot-sheet img, main .stack h1'));
  return step;
}

function words(step: Page): Promise<string> {
  return step.evaluate(() => document.body.innerText);
}

async function press(step: Page, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    step.evaluate((name) => {
      const found = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === name,
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}
