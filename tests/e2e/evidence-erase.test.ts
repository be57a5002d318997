/** Erased is erased: every place is read, with other pages open, and after a cut in the middle of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, e, fill, openEvidence, press, says, stored } from '../support/evidence-page.ts';
import { beSignedIn, openStage, type Stage } from '../support/journey.ts';
import { begin, endBackground } from '../support/popup.ts';
import { until } from '../support/work.ts';

const folder = await mkdtemp(join(tmpdir(), 'signoff-erase-'));
const bill = join(folder, 'bill.pdf');
await writeFile(bill, '%PDF-1.7 a bill');
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = '2026-11-22T00:00:00.000Z';
const nothing = {
  local: [],
  session: [],
  sync: [],
  alarms: [],
  databases: [],
  caches: [],
  web: [],
  badge: '',
};

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => void (stage = await openStage({ browser })));
  afterAll(() => stage.close());
  const stopBackground = (page: Page) =>
    browser === 'chromium' ? endBackground(page) : stage.browser.stopBackground();

  test('with a call, a half-written entry, the popup and a carrier page open: nothing is left, nothing comes back', async () => {
    await fillUp(stage);
    const page = await openEvidence(stage);
    const writing = await openEvidence(stage);
    await press(writing, e('write'));
    await fill(writing, '.entry-form textarea', 'half-written');
    const calling = await stage.browser.openExtensionPage('/plan.html#call');
    await until('the call', () => calling.$('.column-call h1'));
    await beSignedIn(stage, 'att.com');
    const carrier = await stage.browser.open('https://www.att.com/acctmgmt/overview');
    await stage.browser.openPopup(carrier);
    expect(await emptyPlaces(page)).toEqual(['sync']);
    await press(page, e('eraseStart'));
    await press(page, e('eraseIt'));
    await says(page, e('eraseDone'));
    expect(await stored(page)).toEqual(nothing);
    // Every other page has heard of it, the background dies and wakes, the carrier's page looks again.
    await until('no entry on the other page', async () => !(await writing.$('.entry')));
    await carrier.reload();
    await stopBackground(page);
    const again = await openEvidence(stage);
    await says(again, e('listEmpty'));
    expect(await stored(again)).toEqual(nothing);
    for (const one of [calling, writing, carrier, page]) await one.close();
    expect(await stored(again)).toEqual(nothing);
    await again.close();
  });

  test('what stands in a field of another page is not kept again when that page is left', async () => {
    await begin(stage, 'att', {
      kind: 'call-word',
      line: 'line-1',
      slot: 'full-name',
      text: 'Mei Lin',
    });
    const page = await openEvidence(stage);
    const other = await stage.browser.openExtensionPage('/plan.html#call');
    const field = () => other.evaluate(() => (document.activeElement as HTMLInputElement).value);
    await until('the name in its field', () =>
      other.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLInputElement>('.slot-input')];
        all.find(({ value }) => value === 'Mei Lin')?.focus();
        return (document.activeElement as HTMLInputElement).value === 'Mei Lin';
      }),
    );
    await press(page, e('eraseStart'));
    await press(page, e('eraseIt'));
    await says(page, e('eraseDone'));
    await until('the field to be another', async () => (await field()) !== 'Mei Lin');
    await other.goto('about:blank');
    const again = await openEvidence(stage);
    expect(await stored(again)).toEqual(nothing);
    for (const one of [other, again, page]) await one.close();
  });

  test('cut off in the middle, the next start goes on', async () => {
    await fillUp(stage);
    const page = await openEvidence(stage);
    // A page that does not let go of the database keeps the erasing from coming to its end.
    const holding = await stage.browser.openExtensionPage('/manifest.json');
    await holding.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('signoff-evidence');
          open.onsuccess = () => {
            Object.assign(window, { held: open.result });
            done();
          };
        }),
    );
    await press(page, e('eraseStart'));
    await press(page, e('eraseIt'));
    await until('the mark', async () => (await stored(page)).local.includes('erasing'));
    await stopBackground(holding);
    await page.close();
    expect((await stored(holding)).local).toEqual(expect.arrayContaining(['state', 'erasing']));
    await holding.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
    // Whatever wakes it: here a page that asks for the plan.
    await holding.evaluate(() => void chrome.runtime.sendMessage({ type: 'state:get' }));
    let left = {};
    await until('nothing left', async () => {
      const { web: _web, ...rest } = await stored(holding);
      left = rest;
      return Object.values(rest).every((one) => one.length === 0);
    }).catch((fault: Error) => {
      throw new Error(`${fault.message}: ${JSON.stringify(left)}`);
    });
    await holding.close();
  });
});

/** Something in every place. */
async function fillUp(stage: Stage): Promise<void> {
  await begin(
    stage,
    'att',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'call-begin', line: 'line-1', call: 'c1', script: 'end', at },
    { kind: 'call-word', line: 'line-1', slot: 'agent', text: 'Dana' },
  );
  const page = await openEvidence(stage);
  await press(page, e('write'));
  await fill(page, '.entry-form textarea', 'Dana: ends December 1');
  await press(page, e('save'));
  await says(page, 'Dana: ends December 1', e('addFiles'));
  await choose(page, 'add', bill);
  await says(page, 'bill.pdf');
  await page.evaluate(async () => {
    await chrome.storage.local.set({ reminders: [{ id: 'x' }] });
    await chrome.storage.session.set({ 'hidden-tabs': [3] });
    await chrome.alarms.create('left-over', { delayInMinutes: 60 });
    await caches.open('old').catch(() => undefined);
    localStorage.setItem('old', '1');
  });
  await until('the badge', async () => (await stored(page)).badge !== '');
  await page.close();
}

async function emptyPlaces(page: Page): Promise<string[]> {
  const all = Object.entries(await stored(page));
  // Firefox lets pages of an extension use no caches.
  const none = await page.evaluate(() =>
    caches.keys().then(
      ({ length }) => length === 0,
      () => true,
    ),
  );
  return all.flatMap(([name, what]) =>
    what.length === 0 && !(name === 'caches' && none) ? [name] : [],
  );
}
