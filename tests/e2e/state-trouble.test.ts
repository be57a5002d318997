/** Storage that cannot be read: said clearly, kept aside untouched, and the user goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import {
  allPlan,
  endBackground,
  kept,
  popupOver,
  pressNamed,
  reads,
  t,
  wordsOf,
} from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
/** The popup that is open now. */
const now = {} as { popup: Page };
afterEach(() => now.popup.close());
afterAll(() => stage.close());

const newer = { version: 99, settings: { locale: 'zh-TW' }, somethingNew: [1, 2, 3] };
const cases = [
  { what: 'no record at all', stored: 'oops', why: 'corrupted', says: t('troubleCorrupted') },
  {
    what: 'a record with a hole',
    stored: { version: 1, answers: { charged: 'yes' }, begun: true },
    why: 'corrupted',
    says: t('troubleCorrupted'),
  },
  { what: 'a newer version', stored: newer, why: 'newer', says: t('troubleNewer') },
] as const;

for (const { what, stored, why, says } of cases)
  test(`${what}: said on every screen, kept aside, new changes are stored`, async () => {
    await put(stored);
    now.popup = await popupOver(stage, page);
    await reads(now.popup, says, t('setupTitle'));
    await pressNamed(now.popup, t('skipAll'));
    await reads(now.popup, says, allPlan);
    await pressNamed(now.popup, t('tabStuck'));
    await reads(now.popup, says, t('stuckTitle'));
    expect(await storage()).toMatchObject({ 'state-aside': [{ why, what: stored }] });
    expect(await storage()).toHaveProperty('state.begun', true);
    // The next start of the background reads the new state and still knows of the old one.
    await endBackground(stage.desk);
    expect(await kept(now.popup)).toMatchObject({ trouble: why, state: { begun: true } });
    await pressNamed(now.popup, t('tabNow'));
    await stage.change({ kind: 'erase' });
    await reads(now.popup, t('setupTitle'));
    expect(Object.keys(await storage())).toEqual([]);
    expect((await kept(now.popup)).trouble).toBeNull();
  });

test('the notice is closed once and for all; the copy stays', async () => {
  await put('oops');
  now.popup = await popupOver(stage, page);
  await reads(now.popup, t('troubleCorrupted'));
  await pressNamed(now.popup, t('understood'));
  await until(
    'the notice to go',
    async () => !(await wordsOf(now.popup)).includes(t('troubleCorrupted')),
  );
  await endBackground(stage.desk);
  expect((await kept(now.popup)).trouble).toBeNull();
  expect(await storage()).toMatchObject({ 'state-aside': [{ what: 'oops', told: true }] });
  await stage.change({ kind: 'erase' });
});

test('what the version before this one kept is all there, and is brought up to date', async () => {
  const tick = { done: true, by: 'hand', at: '2026-11-20T08:15:00.000Z' };
  const settings = { locale: 'zh-CN', hiddenHosts: ['www.att.com'] };
  const progress = { 't-mobile': { 'save-bills': tick, 'decide-number': tick } };
  const kind = { carrier: 't-mobile', planKind: 'postpaid', begun: true };
  await put({
    ...{ version: 1, settings, progress, goals: {} },
    ...{ answers: { charged: 'yes', codes: 'yes' }, ...kind },
  });
  now.popup = await popupOver(stage, page);
  await reads(now.popup, allPlan, await progressOf(now.popup, 2));
  const { state, trouble } = await kept(now.popup);
  expect(trouble).toBeNull();
  expect(state).toMatchObject({
    ...{ version: 4, settings, progress, ...kind },
    answers: { charged: 'yes' },
    lines: [{ answers: { codes: 'yes' }, progress }],
  });
  await stage.change({ kind: 'erase' });
});

/** Puts something else in the place of the state, and ends the background that remembers it. */
async function put(stored: unknown): Promise<void> {
  await stage.desk.evaluate((stored) => chrome.storage.local.set({ state: stored }), stored);
  await endBackground(stage.desk);
}

function storage(): Promise<Record<string, unknown>> {
  return now.popup.evaluate(() => chrome.storage.local.get());
}
