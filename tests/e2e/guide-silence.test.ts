/** Where the guide says nothing, asks nothing and leaves the page as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { PracticeSite } from '../practice/site.ts';
import { openStage, ringOn, sightOf } from '../support/journey.ts';
import { boxOf } from '../support/press-part.ts';
import { until } from '../support/work.ts';

// Hosts that look like a carrier's, with T-Mobile's own page on them.
const lookAlikes = [
  'www.t-mobile.com.practice.invalid',
  'www.t-mobiie.com',
  'signin.att.com.practice.invalid',
  'www.verizonwireless.support',
];
const copy = `<header><nav><button data-practice="sign-in-menu" aria-haspopup="true">Log in</button>
<a href="https://www.t-mobile.com/account/dashboard">Log in</a></nav></header><main>Look-alike</main>`;
const fakes: PracticeSite = {
  carrier: 'fake',
  name: 'Look-alike',
  start: `https://${lookAlikes[0]}/`,
  hosts: lookAlikes,
  files: new URL('./', import.meta.url),
  tryThis: { en: [], 'zh-CN': [] },
  respond: () => ({ kind: 'html', html: copy }),
};

const stage = await openStage({ more: [fakes] });
beforeEach(async () => {
  await stage.reset();
  for (const carrier of ['t-mobile', 'att', 'verizon']) await stage.lead(carrier, 'sign-in');
});
afterAll(() => stage.close());

// A page of a carrier in another tab is guided meanwhile: silence is not mere slowness.
async function staysSilent(page: Page): Promise<void> {
  const guided = await stage.browser.open('https://www.t-mobile.com/');
  await ringOn(stage, guided, 'sign-in-menu');
  await guided.close();
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  expect(await page.$('signoff-overlay')).toBeNull();
}

test.each([
  ...lookAlikes.map((host) => `https://${host}/`),
  'https://www.att620.com/',
  'https://tfb.t-mobile.com/apps/tfb_billing/dashboard',
  'https://business.t-mobile.com/',
  'https://www.business.att.com/',
  'https://www.att.com/support/smallbusiness/article/smb-wireless/KM1255455',
  'https://www.verizon.com/business/support/',
])('nothing on %s', async (url) => {
  const page = await stage.browser.open(url);
  expect(page.url()).toBe(url);
  await staysSilent(page);
  await page.close();
});

test('an address with another port gets no rules', async () => {
  const answer = (url: string) =>
    stage.desk.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'guide:hello',
      url,
    });
  expect(await answer('https://www.t-mobile.com/')).toMatchObject({ carrier: 't-mobile' });
  expect(await answer('https://www.t-mobile.com:8443/')).toBeNull();
  expect(await answer('http://www.t-mobile.com/')).toBeNull();
});

test.each([
  ['https://account.t-mobile.com/signin/v2/', '#usernameTextBox'],
  ['https://account.t-mobile.com/sap/v2/actions/choosemethod', '#code'],
  ['https://signin.att.com/dynamic/iamLRR/LrrController', '#password'],
  ['https://secure.verizon.com/signin', '#username'],
])('sign-in %s: the badge lies over no field and no button', async (url, field) => {
  const page = await stage.browser.open(url);
  await page.waitForSelector(field, { visible: true });
  const badge = await until('the badge', () => boxOf(page, 'badge'));
  const boxes = await page.$$eval('input, form button, form a', (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const over = boxes.filter(
    (box) =>
      badge.x < box.x + box.width &&
      box.x < badge.x + badge.width &&
      badge.y < box.y + box.height &&
      box.y < badge.y + badge.height,
  );
  expect(boxes.length).toBeGreaterThan(1);
  expect(over).toEqual([]);
  await page.close();
});

test('the page is byte for byte what it is without the guide', async () => {
  const url = 'https://www.t-mobile.com/support';
  const markup = (page: Page) =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('signoff-overlay').forEach((own) => own.remove());
      return copy.outerHTML;
    });
  const settled = async (page: Page) => {
    await page.waitForSelector('#practice-cookies');
    return markup(page);
  };
  await stage.lead('t-mobile', 'how-service-ends');
  const guided = await stage.browser.open(url);
  await ringOn(stage, guided, 'how-to-cancel-link');
  expect(await guided.$('signoff-overlay')).not.toBeNull();
  const withGuide = await settled(guided);
  expect(await guided.$eval('signoff-overlay', (own) => own.shadowRoot)).toBeNull();
  const plain = await unguided(url);
  expect(withGuide).toBe(await settled(plain.page));
  await plain.done();
});

test('the carrier is asked for nothing the page does not ask for itself', async () => {
  const url = 'https://www.t-mobile.com/support';
  const { requests } = stage.practice;
  const askedFor = async (load: () => Promise<Page>) => {
    const from = requests.length;
    const page = await load();
    await page.waitForSelector('#practice-cookies');
    await page.waitForNetworkIdle();
    return requests
      .slice(from)
      .map(({ method, url, dest }) => `${method} ${url} ${dest}`)
      .sort();
  };
  await stage.lead('t-mobile', 'how-service-ends');
  const guided = await askedFor(async () => {
    const page = await stage.browser.open(url);
    await ringOn(stage, page, 'how-to-cancel-link');
    return page;
  });
  const plain = await askedFor(async () => (await unguided(url)).page);
  expect(plain.length).toBeGreaterThan(2);
  expect(guided).toEqual(plain);
});

// A window where extensions do not run.
async function unguided(url: string) {
  const context = await stage.browser.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('main');
  expect(await sightOf(stage, page)).toBeUndefined();
  return { page, done: () => context.close() };
}
