/** What lies over the page, or speaks for it: banners, surveys, menus, dialogs, the browser's translation. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import {
  beSignedIn,
  calloutWith,
  openStage,
  pressRing,
  ringOn,
  say,
  setSwitches,
} from '../support/journey.ts';
import { arrive } from '../support/walk.ts';
import { until } from '../support/work.ts';

const www = 'https://www.t-mobile.com';
const quiet = 'cookie-banner:off|survey:off|retention:off';
const stage = await openStage();
beforeEach(() => stage.reset());
afterAll(() => stage.close());

async function openSignedIn(path: string, switches = quiet): Promise<Page> {
  await setSwitches(stage, 't-mobile.com', switches);
  await beSignedIn(stage, 't-mobile.com');
  return stage.browser.open(www + path);
}

test('a survey over the control: words that say so; the ring once it is closed', async () => {
  await stage.lead('t-mobile', 'how-service-ends');
  const page = await openSignedIn('/support', 'cookie-banner:off');
  await ringOn(stage, page, 'how-to-cancel-link');
  // As large as such surveys are on a phone: it hides the link.
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:99';
    box.innerHTML = '<p>A survey</p><button type="button">No, thanks</button>';
    box.querySelector('button')!.addEventListener('click', () => box.remove());
    document.body.append(box);
  });
  const covered = await calloutWith(stage, page, [say('lookFor'), say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  await page.locator('[role=dialog] button').click();
  await ringOn(stage, page, 'how-to-cancel-link');
});

test('a part of the page that is cut away until it is opened: words, and the ring once it is', async () => {
  await stage.lead('t-mobile', 'how-service-ends');
  const page = await openSignedIn('/support', 'cookie-banner:off|survey:off');
  await ringOn(stage, page, 'how-to-cancel-link');
  const cut = (shape: string) =>
    page.$eval('main', (main, clip) => (main.style.clipPath = clip), shape);
  for (const shape of ['circle(0 at 100% 0)', 'inset(0 0 100% 0)', 'polygon(0 0, 0 0, 0 0)']) {
    await cut(shape);
    const hidden = await calloutWith(stage, page, [say('whyHidden')]);
    expect(hidden.ring).toBeUndefined();
    await cut('circle(100%)');
    await ringOn(stage, page, 'how-to-cancel-link');
  }
});

test('a question before everything, however small: words that say so, also of what is further down', async () => {
  await stage.lead('t-mobile', 'how-service-ends');
  const page = await openSignedIn('/support', 'cookie-banner:off|survey:off');
  await ringOn(stage, page, 'how-to-cancel-link');
  await page.evaluate(() => {
    document.body.style.paddingTop = '3000px';
    const question = document.createElement('dialog');
    question.innerHTML = '<p>Still there?</p><button type="button">Yes</button>';
    question.querySelector('button')!.addEventListener('click', () => {
      document.body.style.paddingTop = '0';
      question.remove();
    });
    document.body.append(question);
    question.showModal();
  });
  const covered = await calloutWith(stage, page, [say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  await page.locator('dialog button').click();
  await ringOn(stage, page, 'how-to-cancel-link');
});

test('the cookie banner over the control: words that say so; the ring once it is accepted', async () => {
  await stage.lead('t-mobile', 'account-number');
  await setSwitches(stage, 't-mobile.com', 'survey:off|retention:off');
  await stage.lead('t-mobile', 'final-bill');
  const page = await stage.browser.open(`${www}/support/account/cancel-service`);
  const accept = page.locator('#practice-cookies [data-close]:not(#filter-cancel-handler)');
  await until('the banner', () => page.$('#practice-cookies'));
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('[data-practice=guest-pay-link]')!;
    const banner = document.querySelector<HTMLElement>('#practice-cookies')!;
    const gap = banner.getBoundingClientRect().y - link.getBoundingClientRect().y + 10;
    link.closest<HTMLElement>('ul')!.style.marginTop = `${gap}px`;
  });
  const covered = await calloutWith(stage, page, [say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  await accept.click();
  await ringOn(stage, page, 'guest-pay-link');
});

test('an open full-screen menu: the veil covers the control until the menu is closed', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn('/account/dashboard', `${quiet}|remove:bill-link`);
  await ringOn(stage, page, 'view-bill-link');
  await page.locator('[aria-controls=mega-shop]').click();
  const covered = await calloutWith(stage, page, [say('lookFor'), say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  await page.locator('#mega-shop [data-close]').click();
  await ringOn(stage, page, 'view-bill-link');
});

test('a modal dialog: the callout stays on top of it, readable, without a ring on its buttons', async () => {
  await stage.lead('t-mobile', 'autopay');
  const page = await openSignedIn('/payment/autopay');
  await pressRing(page, await ringOn(stage, page, 'cancel-autopay'));
  const covered = await calloutWith(stage, page, [say('lookFor'), say('whyCovered')]);
  expect(covered.ring).toBeUndefined();
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  await page.locator('dialog .no').click();
  await ringOn(stage, page, 'cancel-autopay');
});

test('a control inside a modal dialog is ringed, and the ring lies above the dialog', async () => {
  await stage.lead('att', 'save-bills');
  await setSwitches(stage, 'att.com', quiet);
  await beSignedIn(stage, 'att.com');
  const page = await stage.browser.open('https://www.att.com/acctmgmt/overview');
  await pressRing(page, await ringOn(stage, page, 'bill-link'));
  await ringOn(stage, page, 'history-link');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.querySelector('main')!.append(dialog);
    dialog.append(document.querySelector('[data-practice=history-link]')!);
    dialog.showModal();
  });
  const inDialog = () => page.$('dialog [data-practice=history-link]');
  await until('the link in the dialog', inDialog);
  await pressRing(page, await ringOn(stage, page, 'history-link'));
  await arrive(stage, page);
});

test('a page translated by the browser: ringed by paths and ids, and "show original" is said', async () => {
  await stage.lead('t-mobile', 'save-bills');
  const page = await openSignedIn('/account/dashboard', `${quiet}|translate:on`);
  const sight = await ringOn(stage, page, 'bill-link');
  expect(await page.$eval('[data-practice=bill-link]', (link) => link.textContent)).toContain('译');
  expect(sight.callout).toContain(`${say('translated')}${wordsTables['zh-CN'].originalChrome}`);
  await pressRing(page, sight);
  // The tab has no path of its own, and its words are gone: words, no guess.
  const tab = await calloutWith(stage, page, [say('lookFor'), '“History”', say('translated')]);
  expect(tab.ring).toBeUndefined();
  await page.locator('a[href="/account/dashboard"]').click();
  await ringOn(stage, page, 'bill-link');
});

test('the offer to stay over the article on leaving hides nothing of ours', async () => {
  await stage.lead('t-mobile', 'how-service-ends');
  await setSwitches(stage, 't-mobile.com', 'cookie-banner:off|survey:off');
  const page = await stage.browser.open(`${www}/support/account/cancel-service`);
  await until('the offer', () => page.$('.practice-retention'));
  await arrive(stage, page);
});
