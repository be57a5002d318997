/** The plan in the true popup: gates, ticks by hand and by the page, the route, and leading somewhere else. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { findCarrier } from '../../content-rules/index.ts';
import { viewOfReport } from '../../lib/report-view.ts';
import { openStage, beSignedIn, ringOn } from '../support/journey.ts';
import { isTicked, openPlanPage, own, planKept, tick, unfold } from '../support/plan-page.ts';
import {
  allPlan,
  begin,
  kept,
  popupOver,
  press,
  pressNamed,
  reads,
  reportIn,
  t,
  zh,
} from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
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
  const { tasks } = await planKept(now.popup);
  const gated = tasks.find(({ phase, waitsFor }) => phase === 'next' && waitsFor.length === 1)!;
  const [gate] = gated.waitsFor;
  await unfold(now.popup, gated.id);
  await reads(now.popup, own('gatesFirst', { count: 1 }), own('goOnAnyway'));
  expect(await gatesOf(gated.id)).toEqual([zh(gate!.name)]);
  await tick(now.popup, gate!.id);
  await until('the gate to be settled', async () => (await gatesOf(gated.id)).length === 0);
  await now.popup.close();
  now.popup = await popupOver(stage, page);
  await reads(now.popup, await progressOf(now.popup, 1));
  await openDone();
  expect(await isTicked(now.popup, gate!.id)).toBe(true);
  const { state } = await kept(now.popup);
  const record = gate!.id === 'sign-in' ? state : state.lines[0]!;
  expect(record.progress['t-mobile']![gate!.id]).toMatchObject({ by: 'hand' });
});

test('a tick on a gated task asks first', async () => {
  now.popup = await popupOver(stage, page);
  const gated = (await planKept(now.popup)).tasks.find(
    ({ phase, waitsFor }) => phase === 'next' && waitsFor.length > 0,
  )!;
  await tick(now.popup, gated.id);
  await reads(now.popup, own('gatesAsk', { task: zh(gated.name) }), zh(gated.waitsFor[0]!.without));
  expect(await isTicked(now.popup, gated.id)).toBe(false);
  await now.popup.keyboard.press('Escape');
  await until('the question to be gone', async () => (await now.popup.$('.gate-ask')) === null);
});

test('the page ticks “sign in”; unticked by hand it stays unticked, however often the page shows it', async () => {
  await stage.reset();
  await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
  await beSignedIn(stage, 't-mobile.com');
  await page.goto('https://www.t-mobile.com/account/dashboard');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, await progressOf(now.popup, 1));
  await openDone();
  expect(await isTicked(now.popup, 'sign-in')).toBe(true);
  await reads(now.popup, t('seenOnPage'));
  expect((await kept(now.popup)).state.progress['t-mobile']!['sign-in']).toMatchObject({
    by: 'page',
  });
  await tick(now.popup, 'sign-in');
  await until('it to be unticked', async () => !(await isTicked(now.popup, 'sign-in')));
  await now.popup.close();
  await page.reload();
  now.popup = await popupOver(stage, page);
  await until('the guide to see the account', async () => {
    const report = await reportIn(now.popup);
    return report?.place === 'account-home' && report.settled;
  });
  expect(await isTicked(now.popup, 'sign-in')).toBe(false);
  expect((await kept(now.popup)).state.progress['t-mobile']!['sign-in']).toMatchObject({
    by: 'hand',
    done: false,
  });
});

test('“guide me there” moves the ring on the page, and the route on screen is the report’s', async () => {
  await stage.change({
    kind: 'tick',
    carrier: 't-mobile',
    task: 'sign-in',
    tick: { done: true, by: 'hand', at: new Date().toISOString() },
  });
  await stage.lead('t-mobile', 'save-bills');
  now.popup = await popupOver(stage, page);
  await ringOn(stage, page, 'bill-link');
  const first = await shownRoute();
  await unfold(now.popup, 'profile');
  await pressIn('profile', t('guideMe'));
  await ringOn(stage, page, 'account-menu');
  await until('the route to the profile', async () => {
    const report = await reportIn(now.popup);
    const shown = await shownRoute();
    const { route } = viewOfReport(report!, findCarrier('t-mobile')!, []);
    const told = route.map(({ name }) => zh(name));
    return report!.task === 'profile' && same(shown, told) && !same(shown, first);
  });
  await reads(now.popup, t('openFirst'), t('guidingHere'), 'My account');
  await pressNamed(now.popup, t('stopGuiding'));
  await until('the order of the plan', async () => (await reportIn(now.popup))?.task !== 'profile');
});

test('the whole plan opens at the same line, once', async () => {
  const own = await openPlanPage(stage.browser, '#money');
  now.popup = await popupOver(stage, page);
  const tabs = (await stage.browser.browser.pages()).length;
  await pressNamed(now.popup, allPlan, 'link');
  await until('the plan in the tab that is there', () =>
    own.evaluate(() => location.hash === '#plan' && document.visibilityState === 'visible'),
  );
  expect((await stage.browser.browser.pages()).length).toBeLessThanOrEqual(tabs);
  await own.close();
  await page.bringToFront();
  now.popup = await popupOver(stage, page);
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
  await until('the news', async () => {
    const said = await now.popup.$eval('[aria-live=polite]', (news) => news.textContent);
    return said === t('shown');
  });
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

/** What is listed under "first settle these", in one task. */
function gatesOf(task: string): Promise<(string | null)[]> {
  return now.popup.$$eval(`#task-${task} .gate-link`, (links) =>
    links.map((link) => link.textContent),
  );
}

async function openDone(): Promise<void> {
  await press(now.popup, '.part-done > summary');
}

/** Presses a button inside a task. */
async function pressIn(task: string, name: string): Promise<void> {
  await press(now.popup, `::-p-xpath(//*[@id="task-${task}"]//button[text()="${name}"])`);
}
