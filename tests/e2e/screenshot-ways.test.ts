/**
 * The other ways to a screenshot, and where there is none. A headless Chromium has no menu and no keys of
 * its own to press: there the event is set off that the press would cause, on a tab that the toolbar button
 * has granted. The true presses are in screenshot-firefox.test.ts.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { shotTables } from '../../assets/messages/shot/tables.ts';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { messageReader } from '../../lib/text.ts';
import type { PracticeSite } from '../practice/site.ts';
import { calloutWith, openStage, say } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { begin, named, popupOver, pressNamed, reads, wordsOf } from '../support/popup.ts';
import { everythingKept, s, shoot, stepPage } from '../support/shot-step.ts';
import { until } from '../support/work.ts';

const foreignHost = 'weather.example';
const elsewhere: PracticeSite = {
  carrier: 'none',
  name: 'Elsewhere',
  start: `https://${foreignHost}/`,
  hosts: [foreignHost],
  files: new URL('../practice/client/', import.meta.url),
  tryThis: { en: [], 'zh-CN': [] },
  respond: () => ({ kind: 'html', html: '<title>Weather</title><main>Rain</main>' }),
};
const stage = await openStage({ more: [elsewhere] });
const { browser } = stage;
const page = await browser.open('https://www.t-mobile.com/');
await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
await stage.lead('t-mobile', 'sign-in');
const opened: Page[] = [];
afterEach(closeOpened);
afterAll(() => stage.close());

test('the menu has its items in the user’s language, and one leads to the same step', async () => {
  await grant(page);
  await pressWay('menu', page);
  const step = await open(stepPage(stage));
  await reads(step, s('title'), 'www.t-mobile.com');
  const titles: string[] = [];
  // The browser does not tell the name of an item; it does say what it is given.
  await stage.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'state:get' }));
  await browser.inBackground(() => {
    const own = globalThis as unknown as { titles: string[] };
    own.titles = [];
    const { create } = chrome.contextMenus;
    chrome.contextMenus.create = ((item: { title: string }) => {
      own.titles.push(item.title);
      return create.call(chrome.contextMenus, item as never);
    }) as never;
  });
  for (const locale of ['en', 'zh-TW', 'zh-CN'] as const) {
    await stage.change({ kind: 'locale', locale });
    titles.push(wordsTables[locale].menu, messageReader(shotTables, locale)('menu'));
  }
  await until('three times two names', async () => {
    const given = await browser.inBackground(
      () => (globalThis as unknown as { titles: string[] }).titles,
    );
    return JSON.stringify(given) === JSON.stringify(titles);
  });
});

test('the keyboard command leads there too; the log says which keys they are', async () => {
  await grant(page);
  await pressWay('command', page);
  await reads(await open(stepPage(stage)), s('title'));
  const log = await open(openPlanPage(browser, '#evidence'));
  const commands = await log.evaluate(() => chrome.commands.getAll());
  const { shortcut } = commands.find(({ name }) => name === 'shot')!;
  await reads(
    log,
    s('howPopup', { take: s('take') }),
    s('howMenu', { menu: s('menu') }),
    s('howKeys', { keys: shortcut! }),
  );
});

test('without a grant the browser refuses: the step says so, and the ring comes back', async () => {
  const fresh = await open(browser.open('https://www.t-mobile.com/'));
  await until('the ring', async () => (await browser.closedShadow(fresh))?.ring);
  await pressWay('command', fresh);
  await reads(await open(stepPage(stage)), s('faultTitle'), s('faultNoAccess'));
  await fresh.bringToFront();
  await until('the ring again', async () => (await browser.closedShadow(fresh))?.ring);
  expect(await everythingKept(stage.desk)).toMatchObject({ databases: [] });
});

test('a page that is no carrier’s: refused, however it is asked', async () => {
  const foreign = await open(browser.open(elsewhere.start));
  await grant(foreign);
  await pressWay('command', foreign);
  await reads(await open(stepPage(stage)), s('faultNotCarrier'));
  await foreign.bringToFront();
  const popup = await popupOver(stage, foreign);
  expect(await wordsOf(popup)).not.toContain(s('take'));
  await popup.close();
});

test('a page that asks for a password or a code: refused, with the guide and without it', async () => {
  const signIn = await open(browser.open('https://account.t-mobile.com/signin/v2/'));
  const popup = await popupOver(stage, signIn);
  expect(await wordsOf(popup)).not.toContain(s('take'));
  await popup.close();
  await pressWay('menu', signIn);
  await reads(await open(stepPage(stage)), s('faultSignIn'));
  await closeOpened();
  const asks = await open(browser.open('https://www.t-mobile.com/'));
  await asks.evaluate(() =>
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<input type="password">'),
  );
  await grant(asks);
  await pressWay('menu', asks);
  await reads(await open(stepPage(stage)), s('faultSignIn'));
});

test('a tab without a guide works, and so does one whose guide is hidden', async () => {
  await stage.change({ kind: 'hide-host', host: 'www.t-mobile.com', hidden: true });
  await page.bringToFront();
  await until('the guide to be gone', async () => !(await browser.closedShadow(page)));
  await reads(await open(shoot(stage, page)), s('title'));
  await stage.change({ kind: 'hide-host', host: 'www.t-mobile.com', hidden: false });
});

test('a page that hangs is not waited for: the popup says why there is no picture', async () => {
  const hanging = await open(browser.open('https://www.t-mobile.com/'));
  const popup = await popupOver(stage, hanging);
  const take = await popup.waitForSelector(named(s('take')));
  // It hangs three times as long as it is waited for: a slow machine presses late.
  void hanging.evaluate(() => {
    const end = Date.now() + 10_000;
    while (Date.now() < end);
  });
  await take!.click();
  await reads(popup, s('faultTitle'), s('faultUnsettled'));
  await popup.close();
  await calloutWith(stage, hanging, [say('openFirst')]);
});

test('one press opens the call beside the page, in the browser’s own side panel', async () => {
  await page.bringToFront();
  let popup = await popupOver(stage, page);
  await pressNamed(popup, s('beside'));
  const first = await panel('#plan');
  expect(await first.evaluate(() => chrome.tabs.getCurrent())).toBeUndefined();
  const { width, needed } = await first.evaluate(() => ({
    width: innerWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width).toBeLessThan(420);
  expect(needed).toBeLessThanOrEqual(width);
  await stage.change({ kind: 'goal', carrier: 't-mobile', task: 'end-service' });
  await page.bringToFront();
  popup = await popupOver(stage, page);
  await pressNamed(popup, s('besideCall'));
  await panel('#call');
});

async function closeOpened(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}

async function open(one: Promise<Page>): Promise<Page> {
  const page = await one;
  opened.push(page);
  return page;
}

/** What a press on the toolbar button does beside opening the popup: the tab may be looked at. */
async function grant(over: Page): Promise<void> {
  const popup = await popupOver(stage, over);
  await popup.close();
}

async function pressWay(way: 'menu' | 'command', over: Page): Promise<void> {
  await over.bringToFront();
  const done = await browser.inBackground(
    async ({ way, url }) => {
      const tab = (await chrome.tabs.query({ active: true })).find((one) =>
        one.url === undefined ? true : one.url.startsWith(url),
      );
      type Event = { dispatch(...what: unknown[]): void };
      const { contextMenus, commands } = chrome as unknown as Record<string, Record<string, Event>>;
      if (way === 'menu') contextMenus!['onClicked']!.dispatch({ menuItemId: 'shot' }, tab);
      else commands!['onCommand']!.dispatch('shot', tab);
      return tab !== undefined;
    },
    { way, url: over.url() },
  );
  expect(done).toBe(true);
}

async function panel(hash: string): Promise<Page> {
  const target = await until(`the side panel at ${hash}`, () =>
    browser.browser
      .targets()
      .find((one) => one.url().includes('?beside=') && one.url().endsWith(hash)),
  );
  const shown = await target.asPage();
  await shown.waitForSelector('main h1');
  return shown;
}
