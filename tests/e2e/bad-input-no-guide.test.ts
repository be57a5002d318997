/** Tabs without a living guide: open before install, updated under the page, switched off for a while. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { outputDir } from '../../scripts/build.ts';
import { openStage, ringOn } from '../support/journey.ts';
import { begin, kept, popupOver, pressNamed, reads, t } from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.open('https://www.att.com/');
beforeEach(async () => {
  await stage.reset();
  await begin(stage, 'att');
  await stage.lead('att', 'sign-in');
});
afterAll(() => stage.close());

test('updated under a live page: the old ring goes, the new guide takes over without a reload', async () => {
  await ringOn(stage, page, 'account-opener');
  await page.evaluate(() => (document.body.dataset['here'] = 'still'));
  await stage.browser.browser.installExtension(outputDir('chrome'));
  stage.desk = await stage.browser.openExtensionPage('/manifest.json');
  await until('a living guide', async () => (await lives(page)) || undefined);
  await ringOn(stage, page, 'account-opener');
  expect(await page.evaluate(() => document.querySelectorAll('signoff-overlay').length)).toBe(1);
  expect(await page.evaluate(() => document.body.dataset['here'])).toBe('still');
});

test('no page is told of a script by an event that it could hear: WXT’s own context is not in ours', () => {
  for (const name of ['guide', 'gloss']) {
    const script = readFileSync(join(outputDir('chrome'), `content-scripts/${name}.js`), 'utf8');
    expect(script).toContain('signoff-');
    expect(script).not.toMatch(/script-started|CustomEvent|dispatchEvent/);
  }
});

test('a tab without a guide: “reload this page”, one press, and the turn is there', async () => {
  await setEnabled(false);
  await page.goto('https://www.att.com/support/');
  await setEnabled(true);
  stage.desk = await stage.browser.openExtensionPage('/manifest.json');
  const before = await kept(stage.desk);
  const popup = await popupOver(stage, page);
  await reads(popup, t('reload'), t('reloadDo'));
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  await pressNamed(popup, t('reloadButton'));
  await reads(popup, t('openFirst'), 'Account');
  expect(await kept(popup)).toEqual(before);
  await popup.close();
});
afterEach(() => page.bringToFront());

/** Does a guide answer in this page? */
async function lives(tab: Page): Promise<boolean> {
  const url = tab.url();
  return stage.desk.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const ask = chrome.tabs.sendMessage(tab!.id!, { type: 'guide:where' }, { frameId: 0 });
    return ask.then((report) => report !== undefined).catch(() => false);
  }, url);
}

/** Switches the extension off and on again, as the user can in the browser's own list. */
async function setEnabled(enabled: boolean): Promise<void> {
  const list = await stage.browser.browser.newPage();
  await list.goto('chrome://extensions/');
  const id = new URL(stage.browser.origin).hostname;
  await list.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
  await list.close();
}
