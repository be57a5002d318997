/** Storage that cannot be read: said clearly, kept aside untouched, and the user goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from '../support/journey.ts';
import { endBackground, kept, popupOver, pressNamed, reads, t, wordsOf } from '../support/popup.ts';
import { until } from '../support/work.ts';

let stage: Stage;
let page: Page;
let popup: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.browser.open('https://www.t-mobile.com/');
});
afterEach(() => popup.close());
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
    popup = await popupOver(stage, page);
    await reads(popup, says, t('setupTitle'));
    await pressNamed(popup, t('skipAll'));
    await reads(popup, says, t('terminus'));
    await pressNamed(popup, t('tabStuck'));
    await reads(popup, says, t('stuckTitle'));
    expect(await storage()).toMatchObject({ 'state-aside': [{ why, what: stored }] });
    expect(await storage()).toHaveProperty('state.begun', true);
    // The next start of the background reads the new state and still knows of the old one.
    await endBackground(stage.desk);
    expect(await kept(popup)).toMatchObject({ trouble: why, state: { begun: true } });
    await pressNamed(popup, t('tabNow'));
    await stage.change({ kind: 'erase' });
    await reads(popup, t('setupTitle'));
    expect(Object.keys(await storage())).toEqual(['state']);
    expect((await kept(popup)).trouble).toBeNull();
  });

test('the notice is closed once and for all; the copy stays', async () => {
  await put('oops');
  popup = await popupOver(stage, page);
  await reads(popup, t('troubleCorrupted'));
  await pressNamed(popup, t('understood'));
  await until(
    'the notice to go',
    async () => !(await wordsOf(popup)).includes(t('troubleCorrupted')),
  );
  await endBackground(stage.desk);
  expect((await kept(popup)).trouble).toBeNull();
  expect(await storage()).toMatchObject({ 'state-aside': [{ what: 'oops', told: true }] });
  await stage.change({ kind: 'erase' });
});

/** Puts something else in the place of the state, and ends the background that remembers it. */
async function put(stored: unknown): Promise<void> {
  await stage.desk.evaluate((stored) => chrome.storage.local.set({ state: stored }), stored);
  await endBackground(stage.desk);
}

function storage(): Promise<Record<string, unknown>> {
  return popup.evaluate(() => chrome.storage.local.get());
}
