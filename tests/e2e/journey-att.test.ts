/** AT&T from the public home page to the page with the phone number: every turn pressed by the ring. */
import { afterAll, expect, test } from 'vitest';
import { openStage, say } from '../support/journey.ts';
import { arrive, onlyBadge, passSignIn, readTurn, walk } from '../support/walk.ts';

const stage = await openStage();
await stage.lead('att', 'sign-in');
const page = await stage.browser.open('https://www.att.com/');
afterAll(() => stage.close());

test('from the public home page through sign-in to the account', async () => {
  const opener = await readTurn(stage, page, 'account-opener', 'Account');
  expect(opener.callout).toContain(say('openFirst'));
  await walk(stage, page, [
    ['account-opener', 'Account'],
    ['sign-in-link', 'Sign in'],
  ]);
  await onlyBadge(stage, page, 'signin.att.com');
  await passSignIn(stage, page, 'signin.att.com', 2);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.att.com/acctmgmt/overview');
});

test('the past bills: the second of two billing links with one id', async () => {
  await stage.lead('att', 'save-bills');
  await walk(stage, page, [
    ['bill-link', 'Billing'],
    ['history-link', 'See bill history'],
  ]);
  await arrive(stage, page);
});

test('the profile behind a closed menu, and the transfer PIN there', async () => {
  await stage.lead('att', 'transfer-pin');
  await walk(stage, page, [
    ['profile-opener', 'Account'],
    ['profile-link', 'Profile'],
    ['transfer-phone-number', 'Transfer phone number'],
  ]);
  await readTurn(stage, page, 'Request new PIN', 'Request new PIN');
});

test('what is still owed on the phone is read on the bill: “Pay off my device” is never ringed', async () => {
  await stage.lead('att', 'device-balance');
  await walk(stage, page, [['bill-link', 'Billing']]);
  await arrive(stage, page);
});

test('support articles on the passcode and the unlock', async () => {
  await stage.lead('att', 'account-pin');
  await walk(stage, page, [
    ['support-link', 'Support'],
    ['passcode-link', 'Account passcode'],
  ]);
  await arrive(stage, page);
  await stage.lead('att', 'unlock-phone');
  await walk(stage, page, [
    ['support-link', 'Support'],
    ['unlock-link', 'Unlock your device'],
  ]);
  await arrive(stage, page);
});

test('the last mile: through the folded topic to the article and the contact page', async () => {
  await stage.lead('att', 'end-service');
  await walk(stage, page, [
    ['support-link', 'Support'],
    ['cancel-topic', 'Move, change, suspend & cancel service'],
    ['how-to-cancel-link', 'Cancel AT&T wireless service'],
    ['contact-link', 'Contact us'],
  ]);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.att.com/contactus');
});
