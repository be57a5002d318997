/** “Sign in” is ticked where an account is to be seen, and not by the address alone. */
import { afterAll, expect, test } from 'vitest';
import { beSignedIn, openStage, reportOf } from '../support/journey.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.browser.newPage();
afterAll(() => stage.close());

async function isTicked(carrier: string): Promise<boolean> {
  const { state } = await stage.desk.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'state:get' }),
  );
  return state.progress[carrier]?.['sign-in']?.by === 'page';
}

const homes = [
  ['t-mobile', 't-mobile.com', 'https://www.t-mobile.com/account/dashboard'],
  ['att', 'att.com', 'https://www.att.com/acctmgmt/overview'],
  ['verizon', 'verizon.com', 'https://www.verizon.com/digital/nsa/secure/ui/udb/#/'],
] as const;

test.each(homes)('%s: ticked on the account home', async (carrier, domain, url) => {
  await stage.reset();
  await stage.lead(carrier, 'save-bills');
  await beSignedIn(stage, domain);
  await page.goto(url, { waitUntil: 'load' });
  await until('the tick', () => isTicked(carrier));
  expect(await timesSaid()).toBeLessThanOrEqual(3);
});

/** How often a page says within a second what it has seen: once a look, and no look is for its own sake. */
function timesSaid(): Promise<number> {
  return stage.desk.evaluate(async () => {
    let said = 0;
    chrome.runtime.onMessage.addListener((message: { type: string }) => {
      if (message.type === 'guide:seen') said += 1;
    });
    await new Promise((done) => setTimeout(done, 1000));
    return said;
  });
}

test('T-Mobile asks for the user name under an account address: no tick', async () => {
  await stage.reset();
  await stage.lead('t-mobile', 'save-bills');
  await page.goto('https://www.t-mobile.com/my-account/dashboard', { waitUntil: 'load' });
  await page.waitForSelector('#usernameTextBox', { visible: true });
  const report = await until('the report', async () => {
    const told = await reportOf(stage, page);
    return told?.place === 'sign-in-on-account' ? told : null;
  });
  expect(report).toMatchObject({ place: 'sign-in-on-account' });
  await page.evaluate(() => document.querySelector('#lp1-next-btn')!.removeAttribute('id'));
  await new Promise((done) => setTimeout(done, 1500));
  expect((await reportOf(stage, page))?.place).toBe('sign-in-on-account');
  expect(await isTicked('t-mobile')).toBe(false);
});
