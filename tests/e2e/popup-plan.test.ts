/** The plan in the true popup: gates, ticks by hand and by the page, the route, and leading somewhere else. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { commonTasks } from '../../content-rules/index.ts';
import { beSignedIn, openStage, ringOn } from '../support/journey.ts';
import {
  begin,
  kept,
  named,
  popupOver,
  press,
  pressNamed,
  reads,
  reportIn,
  t,
  wordsOf,
  zh,
} from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
/** The popup that is open now. */
const now = {} as { popup: Page };
afterEach(() => now.popup.close());
afterAll(() => stage.close());

test('a task says which others come first; ticked by hand, it stays ticked and opens the gate', async () => {
  now.popup = await popupOver(stage, page);
  await unfold('end-service');
  const gates = commonTasks.find(({ id }) => id === 'end-service')!.after!;
  const before = await reads(now.popup, t('waitsFor', { count: 2 }));
  expect(gateList(before)).toContain(name(gates[0]!));
  await tick(gates[0]!);
  await until('the gate to be settled', async () =>
    gateList(await wordsOf(now.popup)).includes(name(gates[0]!)) ? undefined : true,
  );
  await now.popup.close();
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('planProgress', { done: 1, total: 17 }));
  expect(await isTicked(gates[0]!)).toBe(true);
  expect((await kept(now.popup)).state.progress['t-mobile']![gates[0]!]).toMatchObject({
    by: 'hand',
  });
});

test('the page ticks “sign in”; unticked by hand it stays unticked, however often the page shows it', async () => {
  await beSignedIn(stage, 't-mobile.com');
  await page.goto('https://www.t-mobile.com/account/dashboard');
  now.popup = await popupOver(stage, page);
  await until('the tick by the page', () => isTicked('sign-in'));
  await reads(now.popup, t('seenOnPage'));
  expect((await kept(now.popup)).state.progress['t-mobile']!['sign-in']).toMatchObject({
    by: 'page',
  });
  await tick('sign-in');
  await until('it to be unticked', async () => !(await isTicked('sign-in')));
  await now.popup.close();
  await page.reload();
  now.popup = await popupOver(stage, page);
  await until('the guide to see the account', async () => {
    const report = await reportIn(now.popup);
    return report?.place === 'account-home' && report.settled;
  });
  expect(await isTicked('sign-in')).toBe(false);
  expect((await kept(now.popup)).state.progress['t-mobile']!['sign-in']).toMatchObject({
    by: 'hand',
    done: false,
  });
});

test('“guide me there” moves the ring on the page, and the route on screen is the report’s', async () => {
  await stage.lead('t-mobile', 'save-bills');
  now.popup = await popupOver(stage, page);
  await ringOn(stage, page, 'bill-link');
  const first = await shownRoute();
  await unfold('account-pin');
  await pressNamed(now.popup, t('guideMe'));
  await ringOn(stage, page, 'account-menu');
  await until('the route to the PIN', async () => {
    const report = await reportIn(now.popup);
    const shown = await shownRoute();
    const told = report!.route.map(({ name }) => zh(name));
    return report!.task === 'account-pin' && same(shown, told) && !same(shown, first);
  });
  await reads(now.popup, t('openFirst'), t('guidingHere'), 'My account');
  await pressNamed(now.popup, t('stopGuiding'));
  await until(
    'the order of the plan',
    async () => (await reportIn(now.popup))?.task !== 'account-pin',
  );
});

test('“show me” brings the ring into view on a page longer than the window', async () => {
  await page.goto('https://www.t-mobile.com/support');
  await stage.lead('t-mobile', 'how-service-ends');
  await page.evaluate(() => {
    document.body.style.paddingBottom = '6000px';
    const first = document.querySelector<HTMLElement>('[data-practice="how-to-cancel-link"]')!;
    first.style.marginTop = '4000px';
    first.style.display = 'inline-block';
    scrollTo(0, 0);
  });
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('press'));
  expect(await inView()).toBe(false);
  await pressNamed(now.popup, t('showMe'));
  await until('the ring in view', inView);
  const said = await now.popup.$eval('[aria-live=polite]', (news) => news.textContent);
  expect(said).toBe(t('shown'));
});

async function inView(): Promise<boolean> {
  const ring = (await stage.browser.closedShadow(page))?.ring;
  const height = await page.evaluate(() => innerHeight);
  return ring !== undefined && ring.y >= 0 && ring.y + ring.height <= height;
}

function shownRoute(): Promise<string[]> {
  return now.popup.$$eval(`[aria-label="${t('route')}"] .stop-body > span:first-child`, (stops) =>
    stops.map((stop) => stop.textContent ?? ''),
  );
}

function same(one: string[], other: string[]): boolean {
  return one.length > 1 && one.join() === other.join();
}

/** What is listed under "first settle these". */
function gateList(words: string): string {
  return words.split(t('waitsFor', { count: 2 }))[1]?.split(t('why'))[0] ?? '';
}

async function unfold(task: string): Promise<void> {
  await press(now.popup, `::-p-xpath(//summary[.//*[text()="${name(task)}"]])`);
}

async function tick(task: string): Promise<void> {
  await pressNamed(now.popup, t('markDone', { task: name(task) }), 'checkbox');
}

async function isTicked(task: string): Promise<boolean> {
  const box = await now.popup.waitForSelector(
    named(t('markDone', { task: name(task) }), 'checkbox'),
  );
  return box!.evaluate((input) => (input as HTMLInputElement).checked);
}

function name(id: string): string {
  return zh(commonTasks.find((task) => task.id === id)!.name);
}
