/** Verizon from the public home page to the chat that ends a line: every turn pressed by the ring. */
import { afterAll, expect, test } from 'vitest';
import { openStage, say } from '../support/journey.ts';
import { until } from '../support/work.ts';
import { arrive, onlyBadge, passSignIn, readTurn, walk } from '../support/walk.ts';

const stage = await openStage();
await stage.lead('verizon', 'sign-in');
const page = await stage.browser.open('https://www.verizon.com/');
afterAll(() => stage.close());

test('from the public home page, whose header comes late, through sign-in to the account', async () => {
  const opener = await readTurn(stage, page, 'sign-in-menu', 'Sign in');
  expect(opener.callout).toContain(say('openFirst'));
  await walk(stage, page, [
    ['sign-in-menu', 'Sign in'],
    ['header-sign-in', 'Account overview'],
  ]);
  await onlyBadge(stage, page, 'secure.verizon.com');
  await passSignIn(stage, page, 'secure.verizon.com', 3);
  await arrive(stage, page);
  expect(page.url()).toBe('https://www.verizon.com/digital/nsa/secure/ui/udb/#/');
});

test('the past bills', async () => {
  await stage.lead('verizon', 'save-bills');
  await walk(stage, page, [
    ['home-bill', 'View bill'],
    ['bill-history', 'Bill history'],
  ]);
  await arrive(stage, page);
});

test('the profile, security, and the PIN of the account inside a shadow root', async () => {
  await stage.lead('verizon', 'account-pin');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-profile', 'Edit profile and settings'],
    ['security', 'Security'],
    ['account-pin', 'Account PIN'],
  ]);
  await arrive(stage, page);
});

test('the number lock and the transfer PIN, which the page itself ticks off', async () => {
  await stage.lead('verizon', 'port-out-lock');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-profile', 'Edit profile and settings'],
    ['security', 'Security'],
    ['number-lock', 'Number Lock'],
  ]);
  await arrive(stage, page);
  await page.goBack();
  await stage.change({ kind: 'goal', carrier: 'verizon', task: 'transfer-pin' });
  await walk(stage, page, [
    ['transfer-pin', 'Number Transfer PIN'],
    ['generate-pin', 'Generate PIN'],
  ]);
  await until('the tick', () => isTicked('transfer-pin'));
});

test('what is still owed on the phone', async () => {
  await stage.lead('verizon', 'device-balance');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-devices', 'Device overview'],
  ]);
  await arrive(stage, page);
});

test('the last mile: the chat, entered from the account home', async () => {
  await stage.lead('verizon', 'end-service');
  await walk(stage, page, [
    ['account-menu', 'Account'],
    ['menu-account-home', 'Account overview'],
    ['chat', 'Chat with us'],
  ]);
  await until('the chat', () => page.$('#practice-chat'));
});

async function isTicked(task: string): Promise<boolean> {
  const { state } = await stage.desk.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'state:get' }),
  );
  // Each line has a number, a lock and a PIN of its own.
  return state.lines[0].progress.verizon?.[task]?.by === 'page';
}
