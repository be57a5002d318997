/** What is kept survives the end of the background and of the browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { outputDir } from '../../scripts/build.ts';
import type { Change } from '../../lib/state/change.ts';
import { launch, type Launched } from '../support/browser.ts';
import { calloutWith, say, type Stage } from '../support/journey.ts';
import { endBackground, kept, popupOver, pressNamed, reads, t } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { startPractice } from '../practice/index.ts';

const userDataDir = await mkdtemp(join(tmpdir(), 'signoff-profile-'));
const practice = await startPractice();
/** Ended and started again by the tests. */
const run = { browser: await start() };
afterAll(async () => {
  await run.browser.close();
  await practice.close();
  await rm(userDataDir, { recursive: true, force: true });
});

const at = '2026-11-22T00:00:00.000Z';
const changes: Change[] = [
  { kind: 'answer', question: 'charged', answer: 'yes' },
  { kind: 'answer', question: 'codes', answer: 'yes' },
  { kind: 'carrier', carrier: 'att' },
  { kind: 'plan-kind', planKind: 'postpaid' },
  { kind: 'begin' },
  { kind: 'tick', carrier: 'att', task: 'save-bills', tick: { done: true, by: 'hand', at } },
  { kind: 'goal', carrier: 'att', task: 'sign-in' },
  { kind: 'locale', locale: 'zh-TW' },
  { kind: 'override', line: 'line-1', task: 'end-service', gates: ['save-bills'], at },
  { kind: 'service', line: 'line-1', service: 'wechat', settled: 'moved' },
  { kind: 'own-service', line: 'line-1', service: 'own-1', name: '健身房' },
  { kind: 'line-add', line: 'watch-1', name: '手表', device: 'watch' },
  { kind: 'answer', question: 'departure', answer: '2027-01-31' },
  { kind: 'line-show', line: 'line-1' },
];

test('a change after the background has died is added to what was kept before', async () => {
  const desk = await run.browser.openExtensionPage('/manifest.json');
  for (const change of changes) await send(desk, change);
  const before = await kept(desk);
  await endBackground(desk);
  await send(desk, {
    kind: 'tick',
    carrier: 'att',
    task: 'profile',
    tick: { done: true, by: 'hand', at },
  });
  const { state } = await kept(desk);
  expect(Object.keys(state.progress.att!)).toEqual(['save-bills', 'profile']);
  expect({ ...state, progress: before.state.progress }).toEqual(before.state);
});

test('a tick made in an open popup after the background has died is kept', async () => {
  const desk = await run.browser.openExtensionPage('/manifest.json');
  await send(desk, { kind: 'locale', locale: 'zh-CN' });
  const page = await run.browser.open('https://www.att.com/');
  const popup = await popupOver(run as Stage, page);
  await reads(popup, await progressOf(desk, 2));
  await endBackground(desk);
  await popup.$$eval('.tick:not(:checked)', (boxes) => (boxes[0] as HTMLElement).click());
  await reads(popup, await progressOf(desk, 3));
  await popup.close();
});

test('after a restart: the same plan, ticks, goal and language, on the page too', async () => {
  const desk = await run.browser.openExtensionPage('/manifest.json');
  const before = await kept(desk);
  await run.browser.close();
  run.browser = await start();
  const again = await run.browser.openExtensionPage('/manifest.json');
  expect(await kept(again)).toEqual(before);
  expect(before.state).toMatchObject({
    carrier: 'att',
    begun: true,
    goals: { att: 'sign-in' },
    lines: [
      { answers: { codes: 'yes' }, services: { wechat: 'moved' }, ownServices: [{ id: 'own-1' }] },
      { id: 'watch-1', device: 'watch', answers: { departure: '2027-01-31' } },
    ],
  });
  const page = await run.browser.open('https://www.att.com/');
  await calloutWith(run as Stage, page, [say('openFirst')]);
  const popup = await popupOver(run as Stage, page);
  await reads(popup, await progressOf(again, 3), t('openFirst'));
  await pressNamed(popup, t('tabContacts'));
  await reads(popup, t('contactsTitle'));
});

function start(): Promise<Launched> {
  const { proxyPort, spki } = practice;
  // The browser speaks English: the Chinese is what was chosen and kept.
  const extensionDir = outputDir('chrome');
  return launch({ browser: 'chromium', extensionDir, proxyPort, spki, lang: 'en-US', userDataDir });
}

function send(desk: Page, change: Change): Promise<unknown> {
  const message = { type: 'state:change', change };
  return desk.evaluate((message) => chrome.runtime.sendMessage(message), message);
}
