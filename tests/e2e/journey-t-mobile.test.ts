/** T-Mobile from the public home page to the article that names the call: every turn pressed by the ring. */
import { afterAll, expect, test } from 'vitest';
import { openStage, reportOf, ringOn, say } from '../support/journey.ts';
import { arrive, onlyBadge, passSignIn, readTurn, walk } from '../support/walk.ts';

const stage = await openStage();
await stage.lead('t-mobile', 'sign-in');
const page = await stage.browser.open('https://www.t-mobile.com/');
afterAll(() => stage.close());

test('from the public home page through sign-in to the account', async () => {
  const opener = await readTurn(stage, page, 'sign-in-menu', 'Log in');
  expect(opener.callout).toContain(say('openFirst'));
  await walk(stage, page, [
    ['sign-in-menu', 'Log in'],
    ['sign-in-link', 'Log in'],
  ]);
  await onlyBadge(stage, page, 'account.t-mobile.com');
  await passSignIn(stage, page, 'account.t-mobile.com', 3);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.t-mobile.com/account/dashboard');
});

test('the past bills, behind a tab inside a same-origin frame', async () => {
  await stage.lead('t-mobile', 'save-bills');
  await walk(stage, page, [
    ['bill-link', 'Bill & pay'],
    ['bill-history-tab', 'History'],
  ]);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.t-mobile.com/bill/historical');
});

test('the profile behind a closed menu, then the PIN inside an open shadow root', async () => {
  await stage.lead('t-mobile', 'account-pin');
  await walk(stage, page, [
    ['account-menu', 'My account'],
    ['profile-link', 'Profile'],
    ['tmobile-id-link', 'T-Mobile ID'],
  ]);
  // Two buttons say "Edit": the one beside PIN/Passcode is meant.
  await readTurn(stage, page, 'edit-pin', 'Edit');
});

test('AutoPay: the button that switches it off, never the “Cancel” of its dialog', async () => {
  await stage.lead('t-mobile', 'autopay');
  await walk(stage, page, [
    ['account-link', 'Account'],
    ['autopay-link', 'Manage AutoPay'],
    ['cancel-autopay', 'Cancel AutoPay'],
  ]);
  await page.locator('dialog .no').click();
  await ringOn(stage, page, 'cancel-autopay');
});

test('the last mile: the article that says whom to call', async () => {
  await stage.lead('t-mobile', 'how-service-ends');
  await walk(stage, page, [
    ['support-link', 'Support'],
    ['how-to-cancel-link', 'Cancel service'],
  ]);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.t-mobile.com/support/account/cancel-service');
  expect(await reportOf(stage, page)).toMatchObject({ place: 'how-to-cancel', state: 'arrived' });
});
