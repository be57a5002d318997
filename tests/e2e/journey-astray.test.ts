/** What goes wrong on the way: wrong turns, missing controls, bounces, an ended session. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  beSignedIn,
  calloutWith,
  openStage,
  reportOf,
  ringOn,
  say,
  setSwitches,
} from '../support/journey.ts';
import { openHolding } from '../support/held-timers.ts';
import { onlyBadge, walk } from '../support/walk.ts';
import { until } from '../support/work.ts';

const home = 'https://www.t-mobile.com/account/dashboard';
const quiet = 'cookie-banner:off|survey:off|retention:off';
const stage = await openStage();
beforeEach(() => stage.reset());
afterAll(() => stage.close());

async function openSignedIn(url: string, switches = quiet): Promise<Page> {
  const domain = new URL(url).hostname.split('.').slice(-2).join('.');
  await setSwitches(stage, domain, switches);
  await beSignedIn(stage, domain);
  return stage.browser.open(url);
}

test('a wrong turn: from the page one lands on, the next ring leads back to the way', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn(home);
  await ringOn(stage, page, 'bill-link');
  await page.locator('a[href="/account/usage"]').click();
  await until('the wrong page', () => page.url().endsWith('/account/usage'));
  await walk(stage, page, [
    ['bill-link', 'Bill & pay'],
    ['bill-history-tab', 'History'],
  ]);
  await calloutWith(stage, page, [say('arrived')]);
});

test('a wrong turn to the public site: in through the header again', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn(home);
  await ringOn(stage, page, 'bill-link');
  await page.locator('.brand').click();
  await walk(stage, page, [
    ['sign-in-menu', 'My account'],
    ['sign-in-link', 'My account'],
    ['bill-link', 'Bill & pay'],
  ]);
});

test('the menu entry is gone: the card on the page leads there', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn(home, `${quiet}|remove:bill-link`);
  await walk(stage, page, [
    ['view-bill-link', 'View bill'],
    ['bill-history-tab', 'History'],
  ]);
});

test('Verizon’s header has lost its sign-in: the footer’s is ringed, after a wait', async () => {
  await stage.lead('verizon', 'sign-in');
  await setSwitches(stage, 'verizon.com', `${quiet}|remove:sign-in-menu,header-sign-in`);
  const page = await stage.browser.open('https://www.verizon.com/');
  await calloutWith(stage, page, [say('lookFor'), say('whyNone')]);
  // The page is long enough that the footer may be out of view: the report tells in either case.
  await until('the footer’s link', async () => {
    const report = await reportOf(stage, page);
    return report?.state === 'turn' && report.turn?.link === 'footer-sign-in';
  });
});

test('every way is gone: the turn in words, then "no way", never a ring', async () => {
  await stage.lead('att', 'how-service-ends');
  const gone = 'support-link,account-opener,sign-in-link';
  await setSwitches(stage, 'att.com', `${quiet}|remove:${gone}`);
  const page = await stage.browser.open('https://www.att.com/plans');
  const words = await calloutWith(stage, page, [say('lookFor'), '“Support”', say('whyNone')]);
  expect(words.ring).toBeUndefined();
  const end = await calloutWith(stage, page, [say('noWay'), say('noWayHint')]);
  expect(end.ring).toBeUndefined();
  expect(await reportOf(stage, page)).toMatchObject({ state: 'no-way', selector: null });
});

test('all ways but a look-alike are gone: the link “Account” is no “Account” menu', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const gone = 'bill-link,view-bill-link,autopay-link,account-menu';
  const page = await openSignedIn(home, `${quiet}|remove:${gone}`);
  await calloutWith(stage, page, [say('lookFor'), '“My account”', say('whyWeak')]);
  expect(await reportOf(stage, page)).toMatchObject({ state: 'words', selector: null });
});

test.each([
  ['t-mobile', 'https://www.t-mobile.com/bill/historical', home],
  [
    'att',
    'https://www.att.com/acctmgmt/billing/billandpaymenthistory',
    'https://www.att.com/acctmgmt/overview',
  ],
])(
  '%s: the bill address opened directly bounces home, and the link there is ringed',
  async (carrier, url, at) => {
    await stage.lead(carrier, 'save-bills');
    const page = await openSignedIn(url);
    expect(page.url()).toBe(at);
    await ringOn(stage, page, 'bill-link');
  },
);

test('the session ends in mid-route: words while its dialog is up, then the sign-in page', async () => {
  await stage.lead('t-mobile', 'save-bills');
  await setSwitches(stage, 't-mobile.com', `${quiet}|timeout:1500`);
  await beSignedIn(stage, 't-mobile.com');
  const { page, letGo } = await openHolding(stage.browser, home, 1500);
  await ringOn(stage, page, 'bill-link');
  await letGo();
  const covered = await calloutWith(stage, page, [say('lookFor'), say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  await page.locator('dialog [data-close]').click();
  await onlyBadge(stage, page, 'account.t-mobile.com');
});
