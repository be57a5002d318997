/** A page that will not stand still: late, replaced, scrolled, resized, left and come back to. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  beSignedIn,
  calloutWith,
  fits,
  openStage,
  pressRing,
  ringOn,
  say,
  setSwitches,
  sightOf,
} from '../support/journey.ts';
import { openHolding } from '../support/held-timers.ts';
import { arrive } from '../support/walk.ts';
import { until } from '../support/work.ts';

const account = 'https://www.t-mobile.com/account/dashboard';
const profile = 'https://www.t-mobile.com/account/profile';
const quiet = 'cookie-banner:off|survey:off|retention:off';
const stage = await openStage();
beforeEach(() => stage.reset());
afterAll(() => stage.close());

async function openSignedIn(url: string, switches = quiet): Promise<Page> {
  await setSwitches(stage, 't-mobile.com', switches);
  await beSignedIn(stage, 't-mobile.com');
  return stage.browser.open(url);
}

test('a control that comes late: words first, then the ring', async () => {
  await stage.lead('t-mobile', 'account-pin');
  await setSwitches(stage, 't-mobile.com', `${quiet}|late:3000`);
  await beSignedIn(stage, 't-mobile.com');
  const { page, letGo } = await openHolding(stage.browser, profile, 3000);
  const words = await calloutWith(stage, page, [say('lookFor'), '“T-Mobile ID”', say('whyNone')]);
  expect(words.ring).toBeUndefined();
  await letGo();
  await ringOn(stage, page, 'tmobile-id-link');
});

test('the nodes are replaced by equal ones: the ring is on the new control', async () => {
  await stage.lead('t-mobile', 'autopay');
  const page = await openSignedIn(account, `${quiet}|replace:1500`);
  await ringOn(stage, page, 'autopay-link');
  await page.evaluate(() => {
    document.querySelector('[data-practice=autopay-link]')!.setAttribute('data-old', '');
  });
  await until('the replacement', () =>
    page.evaluate(() => {
      // Move the new one, so that a ring left behind would be seen.
      const link = document.querySelector<HTMLElement>('[data-practice=autopay-link]');
      if (!link) return false;
      const fresh = link.cloneNode(true) as HTMLElement;
      fresh.removeAttribute('data-old');
      fresh.style.marginLeft = '120px';
      link.replaceWith(fresh);
      return true;
    }),
  );
  const sight = await ringOn(stage, page, 'autopay-link');
  expect(sight.ring!.x).toBeGreaterThan(120);
});

test('the ring follows scrolling, a scroller inside the page, and a resized window', async () => {
  await stage.lead('t-mobile', 'autopay');
  const page = await openSignedIn(account);
  const before = await ringOn(stage, page, 'autopay-link');
  await page.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
    window.scrollTo(0, 120);
  });
  await until('the ring to follow the page', async () => {
    const sight = await sightOf(stage, page);
    return sight && fits(sight) && sight.ring!.y < before.ring!.y - 100;
  });
  await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main')!;
    Object.assign(main.style, { height: '300px', overflow: 'auto' });
    document.querySelector('h1')!.style.paddingTop = '200px';
  });
  await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 150));
  await ringOn(stage, page, 'autopay-link');
  const wide = await ringOn(stage, page, 'autopay-link');
  await page.setViewport({ width: 700, height: 880 });
  await until('the ring to follow the window', async () => {
    const sight = await sightOf(stage, page);
    return sight && fits(sight) && sight.ring!.x !== wide.ring!.x;
  });
  expect((await sightOf(stage, page))!.control.practice).toBe('autopay-link');
});

test('a fixed header: scrolling leaves the ring where the control is', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn(account);
  await ringOn(stage, page, 'bill-link');
  await page.evaluate(() => {
    Object.assign(document.querySelector<HTMLElement>('header')!.style, {
      position: 'sticky',
      top: '0',
      zIndex: '9',
    });
    document.body.style.paddingBottom = '2000px';
    window.scrollTo(0, 600);
  });
  await until('the ring on the fixed header', async () => {
    const sight = await sightOf(stage, page);
    return sight?.control.practice === 'bill-link' && fits(sight) && sight.ring!.y < 200;
  });
});

test('reload, new tab, back and forward: the guide picks up again', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn(account);
  await ringOn(stage, page, 'bill-link');
  await page.reload({ waitUntil: 'domcontentloaded' });
  await pressRing(page, await ringOn(stage, page, 'bill-link'));
  await ringOn(stage, page, 'bill-history-tab');
  const other = await stage.browser.open(account);
  await ringOn(stage, other, 'bill-link');
  await other.close();
  await page.bringToFront();
  await page.goBack();
  await ringOn(stage, page, 'bill-link');
  await page.goForward();
  await pressRing(page, await ringOn(stage, page, 'bill-history-tab'));
  await arrive(stage, page);
});

test('a page back from the back/forward cache learns the goal that was set meanwhile', async () => {
  await stage.lead('t-mobile', 'sign-in');
  const page = await stage.browser.open('https://www.t-mobile.com/plans');
  await ringOn(stage, page, 'sign-in-menu');
  await page.evaluate(() => {
    window.addEventListener('pageshow', (event) => {
      document.documentElement.dataset.cached = String(event.persisted);
    });
  });
  await page.goto('https://www.att.com/', { waitUntil: 'domcontentloaded' });
  await stage.lead('t-mobile', 'how-service-ends');
  await page.goBack({ waitUntil: 'domcontentloaded' });
  await ringOn(stage, page, 'support-link');
  await page.evaluate(() => document.documentElement.dataset.cached);
});
