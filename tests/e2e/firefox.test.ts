/** A whole journey in real Firefox: Verizon, with its menus, shadow roots and the chat; then a restart. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guideMessages } from '../../assets/messages/guide/tables.ts';
import { errorsOfDeepSizes } from '../support/deep-sizes.ts';
import { calloutWith, openStage, reportOf, ringOn } from '../support/journey.ts';
import { arrive, onlyBadge, passSignIn, walk } from '../support/walk.ts';
import { until } from '../support/work.ts';

const userDataDir = await mkdtemp(join(tmpdir(), 'signoff-firefox-'));
const stage = await openStage({ browser: 'firefox', userDataDir });
await stage.lead('verizon', 'sign-in');
const page = await stage.browser.open('https://www.verizon.com/');
afterAll(() => rm(userDataDir, { recursive: true, force: true }));

test('from the public home page through sign-in to the account', async () => {
  await walk(stage, page, [
    ['sign-in-menu', 'Sign in'],
    ['header-sign-in', 'Account overview'],
  ]);
  await onlyBadge(stage, page, 'secure.verizon.com');
  await passSignIn(stage, page, 'secure.verizon.com', 3);
  await arrive(stage, page);
});

test('a control that nothing but a style rule moves: the ring goes along', async () => {
  await stage.lead('verizon', 'account-pin');
  await ringOn(stage, page, 'account-menu');
  const before = (await reportOf(stage, page))!.turn;
  await page.evaluate(async () => {
    // The frames that follow a change or a drawing: nothing is looked at any more.
    for (let left = 30; left > 0; left -= 1) await new Promise(requestAnimationFrame);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-practice=account-menu] { position: relative; top: 90px }');
    document.adoptedStyleSheets = [sheet];
  });
  await ringOn(stage, page, 'account-menu');
  expect((await reportOf(stage, page))!.turn).toEqual(before);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
});

test('a page that changes itself when it is told of a size far inside is told of no error', async () => {
  await ringOn(stage, page, 'account-menu');
  expect(await page.evaluate(errorsOfDeepSizes)).toEqual([]);
  await ringOn(stage, page, 'account-menu');
});

test('the account PIN inside an open shadow root', async () => {
  await stage.lead('verizon', 'account-pin');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-profile', 'Edit profile and settings'],
    ['security', 'Security'],
    ['account-pin', 'Account PIN'],
  ]);
  await arrive(stage, page);
});

test('the last mile: the chat', async () => {
  await stage.lead('verizon', 'end-service');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-account-home', 'Account overview'],
    ['chat', 'Chat with us'],
  ]);
  await until('the chat', () => page.$('#practice-chat'));
});

test('the language changes at once; the true popup opens over the page', async () => {
  await stage.change({ kind: 'locale', locale: 'en' });
  await calloutWith(stage, page, [guideMessages.en.press]);
  await stage.change({ kind: 'begin' });
  await stage.change({ kind: 'carrier', carrier: 'verizon' });
  const popup = await stage.browser.openPopup(page);
  const text = () => popup.evaluate(() => document.body.innerText);
  await until('the next turn in the popup', async () => (await text()).includes('Chat with us'));
  await popup.close();
});

test('a restart of the browser keeps the goal and the language', async () => {
  await stage.close();
  const later = await openStage({ browser: 'firefox', userDataDir, keep: true });
  const again = await later.browser.open('https://www.verizon.com/');
  const { callout } = await ringOn(later, again, 'sign-in-menu');
  expect(callout).toContain(guideMessages.en.openFirst);
  await later.close();
});
