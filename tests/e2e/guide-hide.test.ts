/** Hiding the guide, showing it again, changing its language; several tabs; a sleeping background. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { guideMessages } from '../../assets/messages/guide/tables.ts';
import { calloutWith, openStage, reportOf, ringOn, say, setSwitches } from '../support/journey.ts';
import { pressPart } from '../support/press-part.ts';
import { until } from '../support/work.ts';

const home = 'https://www.t-mobile.com/';
const stage = await openStage();
beforeEach(async () => {
  await stage.reset();
  await setSwitches(stage, 't-mobile.com', 'cookie-banner:off|survey:off');
  await stage.lead('t-mobile', 'sign-in');
});
afterAll(() => stage.close());

const nothingShown = (page: Parameters<typeof ringOn>[1]) =>
  until('an empty page', async () => (await stage.browser.closedShadow(page)) === undefined);

test('hidden for now: gone in this tab, also after a reload, not in another; back on request', async () => {
  const page = await stage.browser.open(home);
  await ringOn(stage, page, 'sign-in-menu');
  await pressPart(page, 'hide-now');
  await nothingShown(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until('the report', async () => (await reportOf(stage, page))?.state === 'hidden');
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  const other = await stage.browser.open(home);
  await ringOn(stage, other, 'sign-in-menu');
  await other.close();
  await page.bringToFront();
  const tabId = await stage.browser.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab!.id!;
  });
  await stage.desk.evaluate((message) => chrome.runtime.sendMessage(message), {
    type: 'guide:unhide',
    tabId,
    host: 'www.t-mobile.com',
  });
  await ringOn(stage, page, 'sign-in-menu');
  await page.close();
});

test('hidden for this site: in every tab and after a reload, while another carrier is guided', async () => {
  const page = await stage.browser.open(home);
  await ringOn(stage, page, 'sign-in-menu');
  await pressPart(page, 'hide-site');
  await nothingShown(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until('the report', async () => (await reportOf(stage, page))?.state === 'hidden');
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  const other = await stage.browser.open(`${home}plans`);
  await until('the report', async () => (await reportOf(stage, other))?.state === 'hidden');
  expect(await stage.browser.closedShadow(other)).toBeUndefined();
  await stage.lead('att', 'sign-in');
  await other.goto('https://www.att.com/', { waitUntil: 'domcontentloaded' });
  await ringOn(stage, other, 'account-opener');
});

test('the language changes at once, in every tab', async () => {
  const page = await stage.browser.open(home);
  const { callout } = await ringOn(stage, page, 'sign-in-menu');
  expect(callout).toContain(say('openFirst'));
  await stage.change({ kind: 'locale', locale: 'en' });
  await calloutWith(stage, page, [guideMessages.en.openFirst, guideMessages.en.hideNow]);
  await stage.change({ kind: 'locale', locale: 'zh-TW' });
  await calloutWith(stage, page, [guideMessages['zh-TW'].openFirst]);
});

test('two tabs on different carriers each report their own place', async () => {
  await stage.lead('verizon', 'sign-in');
  const one = await stage.browser.open(home);
  const two = await stage.browser.open('https://www.verizon.com/support/');
  await ringOn(stage, two, 'sign-in-menu');
  expect(await reportOf(stage, two)).toMatchObject({ carrier: 'verizon', place: 'support-home' });
  await one.bringToFront();
  await ringOn(stage, one, 'sign-in-menu');
  expect(await reportOf(stage, one)).toMatchObject({ carrier: 't-mobile', place: 'public-home' });
});

test('the background has gone to sleep: the page is still guided, and a press on hide is heard', async () => {
  const page = await stage.browser.open(home);
  await ringOn(stage, page, 'sign-in-menu');
  await stage.browser.stopBackground();
  await page.locator('[data-practice=sign-in-menu]').click();
  await ringOn(stage, page, 'sign-in-link');
  await stage.browser.stopBackground();
  await pressPart(page, 'hide-now');
  await nothingShown(page);
  // The one that died over the press is asked again; a page that is reloaded before that has not been heard.
  await until('the press to be kept', () =>
    stage.browser.inBackground(
      async () => Object.keys(await chrome.storage.session.get('hidden-tabs')).length > 0,
    ),
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until('the report', async () => (await reportOf(stage, page))?.state === 'hidden');
});
