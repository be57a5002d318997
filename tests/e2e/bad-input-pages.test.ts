/** Carrier pages that are unknown, half-loaded, translated, ambiguous or a dead end: a sentence, never a guess. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { whyTables } from '../../assets/messages/why/tables.ts';
import { findCarrier } from '../../content-rules/index.ts';
import { messageReader } from '../../lib/text.ts';
import {
  beSignedIn,
  calloutWith,
  openStage,
  ringOn,
  say,
  setSwitches,
} from '../support/journey.ts';
import { begin, popupOver, press, reads, reportIn, t, allPlan } from '../support/popup.ts';
import { until } from '../support/work.ts';

const why = messageReader(whyTables, 'zh-CN');
const stage = await openStage();
const page = await stage.browser.open('https://practice.invalid/');
/** The popup that is open now. */
const now = {} as { popup: Page };
beforeEach(async () => {
  await stage.reset();
  await begin(stage, 'att');
});
afterEach(() => now.popup.close());
afterAll(() => stage.close());

test('a page of the carrier that is on no map: said, with the way to its home', async () => {
  // A monthly plan knows nothing of the prepaid site.
  await begin(stage, 't-mobile');
  await page.goto('https://prepaid.t-mobile.com/home');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('unknown'), t('unknownDo'), t('openSite', { carrier: 'T-Mobile' }));
  expect((await stage.browser.closedShadow(page))?.ring).toBeUndefined();
});

test('a page that is not there: no ring, the plan as usual', async () => {
  await page.goto('https://www.att.com/no/such/page');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, allPlan, t('tabStuck'));
  const report = await until('a settled report', async () => {
    const told = await reportIn(now.popup);
    return told?.settled ? told : undefined;
  });
  expect(report.place).toBe('public-page');
});

test('a half-loaded page: said so; the turn appears by itself when the page is ready', async () => {
  await setSwitches(stage, 'att.com', 'cookie-banner:off|survey:off');
  await beSignedIn(stage, 'att.com');
  await stage.lead('att', 'save-bills');
  const script = await holdScript('/practice-site/account.js');
  const loading = page.goto('https://www.att.com/acctmgmt/overview');
  await script.asked;
  now.popup = await popupOver(stage, page);
  const early = await reads(now.popup, t('loading'), t('loadingDo'));
  expect(early).not.toContain(t('reload'));
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  await script.release();
  await loading;
  const words = await reads(now.popup, t('press'), 'Billing');
  expect(words).not.toContain(t('loading'));
});

test('a page translated by the browser: “show the original”', async () => {
  await setSwitches(stage, 'att.com', 'translate:on');
  await stage.lead('att', 'sign-in');
  await page.goto('https://www.att.com/');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('translated'), wordsTables['zh-CN'].originalChrome);
  // Back in the original, the sentence goes and the ring comes.
  await setSwitches(stage, 'att.com', 'translate:off');
  await page.reload();
  await ringOn(stage, page, 'account-opener');
  await until('the sentence to go', async () => {
    return !(await now.popup.evaluate(() => document.body.innerText)).includes(t('translated'));
  });
});

test('no way left: the words for it, the official address and the contact page', async () => {
  const gone = 'support-link,account-opener,sign-in-link';
  await setSwitches(stage, 'att.com', `remove:${gone}|cookie-banner:off`);
  await stage.lead('att', 'how-service-ends');
  await page.goto('https://www.att.com/plans');
  now.popup = await popupOver(stage, page);
  // While it may still come: the words to look for.
  await reads(now.popup, say('whyNone'), 'Support');
  await until('no way', async () => (await reportIn(now.popup))?.state === 'no-way');
  await reads(now.popup, t('noWay'), t('noWayDo'), '1-800-331-0500');
  await press(now.popup, '.notice .why > summary');
  await reads(now.popup, why('not'), why('none'));
  const links = await now.popup.$$eval('.notice a', (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  const { about, places } = findCarrier('att')!;
  const article = places.find(({ id }) => id === 'how-to-cancel')!.address;
  expect(links).toEqual([article, about.contactPage.url]);
  expect((await calloutWith(stage, page, [say('noWay')])).ring).toBeUndefined();
});

test('two controls that fit equally well: told in words, ringed neither, and why on request', async () => {
  await beSignedIn(stage, 'att.com');
  await setSwitches(stage, 'att.com', 'cookie-banner:off|survey:off');
  await stage.lead('att', 'sign-in');
  await page.goto('https://www.att.com/');
  await ringOn(stage, page, 'account-opener');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('openFirst'), 'Account');
  await press(now.popup, '.why > summary');
  const ahead = /\d 分，(比第二名高 [\d.]+ 分|这一页上没有第二个像它的)。/;
  expect(await reads(now.popup, why('here'), why('agrees'), why('name'))).toMatch(ahead);
  await page.evaluate(() => {
    const one = document.querySelector('[data-practice="account-opener"]')!;
    one.after(one.cloneNode(true));
  });
  await reads(now.popup, say('whyTie'), why('not'), why('tie'), `${why('found')} Account`);
  const report = (await reportIn(now.popup))!;
  expect(report).toMatchObject({ state: 'words', reason: 'tie', selector: null });
  const overlay = await until('the ring to go', async () => {
    const seen = await stage.browser.closedShadow(page);
    return seen?.callout && !seen.ring ? seen : undefined;
  });
  expect(overlay.callout).toContain('“Account”');
});

/** Keeps one script of the page waiting until it is released. */
async function holdScript(path: string) {
  await page.setRequestInterception(true);
  let held: HTTPRequest | undefined;
  const asked = new Promise<void>((resolve) => {
    page.on('request', (request) => {
      if (request.isInterceptResolutionHandled()) return;
      if (!request.url().endsWith(path)) return void request.continue();
      held = request;
      resolve();
    });
  });
  const release = async () => {
    await held!.continue();
    page.removeAllListeners('request');
    await page.setRequestInterception(false);
  };
  return { asked, release };
}
