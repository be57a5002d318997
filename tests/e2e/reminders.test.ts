/** Badge, alarm and notification of the built extension. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { afterTables } from '../../assets/messages/after/tables.ts';
import { commonTasks } from '../../content-rules/index.ts';
import type { Reminder } from '../../lib/reminders/reminder.ts';
import type { Change } from '../../lib/state/change.ts';
import { messageReader } from '../../lib/text.ts';
import { outputDir } from '../../scripts/build.ts';
import { startPractice } from '../practice/index.ts';
import { launch, type Launched } from '../support/browser.ts';
import { endBackground, kept, named, press, reads, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const after = messageReader(afterTables, 'zh-CN');
const folder = await mkdtemp(join(tmpdir(), 'signoff-reminders-'));
const practice = await startPractice();
afterAll(async () => {
  await practice.close();
  await rm(folder, { recursive: true, force: true });
});

// So near that the first tasks may begin at once, so far that others lie ahead.
const departure = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const monthly: Change[] = [
  { kind: 'answer', question: 'charged', answer: 'yes' },
  { kind: 'answer', question: 'departure', answer: departure },
  { kind: 'carrier', carrier: 't-mobile' },
  { kind: 'plan-kind', planKind: 'postpaid' },
  { kind: 'begin' },
];

describe('without the permission', () => {
  const run = {} as Run;
  beforeAll(async () => {
    run.browser = await start(outputDir('chrome'));
    run.desk = await run.browser.openExtensionPage('/manifest.json');
  });
  afterAll(() => run.browser.close());
  beforeEach(() => send(run, { kind: 'erase' }));

  test('the badge counts what remains', async () => {
    await until('no badge before the plan', async () => (await badge(run)) === '');
    await send(run, ...monthly);
    const open = await until('a number', async () => Number(await badge(run)));
    expect(open).toBeGreaterThan(15);
    await send(run, tick('sign-in', true));
    await until('one less', async () => (await badge(run)) === String(open - 1));
    await endBackground(run.desk);
    await send(run, tick('sign-in', false));
    await until('one more again', async () => (await badge(run)) === String(open));
    await send(run, { kind: 'erase' });
    await until('no badge', async () => (await badge(run)) === '');
  });

  test('no alarm is set, even if the state asks for reminders', async () => {
    await send(run, ...monthly);
    await until('the badge', () => badge(run));
    expect(await alarms(run)).toEqual([]);
    await send(run, { kind: 'reminders', on: true });
    await settled(run);
    expect(await alarms(run)).toEqual([]);
  });

  test('a refusal leaves reminders off and says so', async () => {
    await send(run, ...monthly);
    const page = await afterPage(run);
    // The browser's own prompt cannot be pressed here: this is what a press on "Block" answers.
    await page.evaluate(() => {
      const asked = () => Promise.resolve(false);
      Object.defineProperty(chrome.permissions, 'request', { value: asked, configurable: true });
    });
    await press(page, reminderSwitch);
    await reads(page, after('remindersRefused'));
    expect((await kept(page)).state.settings.reminders).toBe(false);
    expect(await alarms(run)).toEqual([]);
    await page.close();
  });
});

describe('with the permission', () => {
  const run = {} as Run;
  const userDataDir = join(folder, 'profile');
  const extensionDir = allowedBuild();
  const open = async () => {
    run.browser = await start(extensionDir, userDataDir);
    run.desk = await run.browser.openExtensionPage('/manifest.json');
  };
  beforeAll(async () => {
    await open();
    await send(run, ...monthly);
  });
  afterAll(() => run.browser.close());

  test('one alarm is set at the press, for nine in the morning of the day on the page', async () => {
    const page = await afterPage(run);
    expect(await alarms(run)).toEqual([]);
    await press(page, reminderSwitch);
    await page.waitForSelector('[role="switch"][aria-checked="true"]');
    const [alarm, ...more] = await until('the alarm', async () => atLeastOne(await alarms(run)));
    expect(more).toEqual([]);
    const at = new Date(alarm!.scheduledTime);
    expect([at.getHours(), at.getMinutes()]).toEqual([9, 0]);
    expect(at.getTime()).toBeGreaterThan(Date.now());
    await reads(page, `${after('nextReminder')} · ${at.getMonth() + 1}月${at.getDate()}日`);
    await page.close();
  });

  test('switched off it leaves nothing behind, and comes back', async () => {
    await send(run, { kind: 'reminders', on: false });
    await until('no alarm', async () => (await alarms(run)).length === 0);
    await until('nothing kept', async () => (await stored(run)).length === 0);
    await send(run, { kind: 'reminders', on: true });
    await until('the alarm', async () => atLeastOne(await alarms(run)));
  });

  test('the alarm shows one notification of all that is due, without carrier or line', async () => {
    await listenToNotifications(run);
    await miss(run, 'sign-in', 'profile');
    await run.browser.inBackground(() =>
      chrome.alarms.create('reminder', { when: Date.now() + 200 }),
    );
    await until('the notification', async () => (await notifications(run)).length > 0);
    expect(await notifications(run)).toEqual(['reminder']);
    const told = await run.browser.inBackground(
      () => (globalThis as unknown as { told: { title: string; message: string }[] }).told,
    );
    expect(told).toHaveLength(1);
    expect(told[0]!.title).toBe(after('notifyTitle'));
    for (const id of ['sign-in', 'profile']) expect(told[0]!.message).toContain(nameOf(id));
    expect(told[0]!.message).not.toMatch(/T-Mobile|\d/);
    const [alarm] = await until('the next', async () => atLeastOne(await alarms(run)));
    expect(alarm!.scheduledTime).toBeGreaterThan(Date.now() + 60_000);
    expect((await stored(run)).map(({ day }) => day)).not.toContain(missedDay);
  });

  test('missed while the computer was off: told once at the next start', async () => {
    await run.browser.inBackground(() => chrome.notifications.clear('reminder'));
    await miss(run, 'sign-in', 'profile', 'keep-card-open', 'name-lines');
    await run.browser.close();
    await open();
    await until('the notification', async () => (await notifications(run)).length > 0);
    expect(await notifications(run)).toEqual(['reminder']);
    expect((await stored(run)).map(({ day }) => day)).not.toContain(missedDay);
    expect(await alarms(run)).toHaveLength(1);
  });
});

interface Run {
  browser: Launched;
  desk: Page;
}

/** The built extension as a browser runs it whose user has allowed notifications. */
function allowedBuild(): string {
  const copy = join(folder, 'extension');
  cpSync(outputDir('chrome'), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  expect(manifest.optional_permissions).toEqual(['notifications']);
  manifest.permissions!.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

function start(extensionDir: string, userDataDir?: string): Promise<Launched> {
  const { proxyPort, spki } = practice;
  const more = userDataDir ? { userDataDir } : {};
  return launch({ browser: 'chromium', extensionDir, proxyPort, spki, lang: 'zh-CN', ...more });
}

async function send({ desk }: Run, ...changes: Change[]): Promise<void> {
  for (const change of changes)
    await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'state:change',
      change,
    });
}

const reminderSwitch = named(after('remindMe'), 'switch');

async function afterPage({ browser }: Run): Promise<Page> {
  const page = await browser.openExtensionPage('/plan.html#after');
  await reads(page, after('remindersTitle'));
  return page;
}

const badge = ({ desk }: Run) => desk.evaluate(() => chrome.action.getBadgeText({}));
const alarms = ({ desk }: Run) => desk.evaluate(() => chrome.alarms.getAll());
const notifications = async ({ browser }: Run) =>
  Object.keys(await browser.inBackground(() => chrome.notifications.getAll()));
const stored = ({ desk }: Run) =>
  desk.evaluate(
    async () => ((await chrome.storage.local.get('reminders')).reminders ?? []) as Reminder[],
  );

/** The background has worked through everything that was asked of it so far. */
async function settled(run: Run): Promise<void> {
  const before = await badge(run);
  await send(run, tick('sign-in', true));
  await until('the badge to follow', async () => (await badge(run)) !== before);
  await send(run, tick('sign-in', false));
  await until('the badge to follow', async () => (await badge(run)) === before);
}

const missedDay = '2025-01-02';

/** As if these had been due on a day on which the computer was off. */
function miss({ desk }: Run, ...tasks: string[]) {
  const missed = tasks.map((task): Reminder => {
    return { id: `line-1/${task}/start`, day: missedDay, line: 'line-1', kind: 'start', task };
  });
  return desk.evaluate(async (missed) => {
    const { reminders } = await chrome.storage.local.get('reminders');
    const ids = missed.map(({ id }) => id);
    const ahead = (reminders as Reminder[]).filter(({ id }) => !ids.includes(id));
    await chrome.storage.local.set({ reminders: [...missed, ...ahead] });
  }, missed);
}

function listenToNotifications({ browser }: Run) {
  return browser.inBackground(() => {
    const { create } = chrome.notifications;
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    const listening = (id: string, options: chrome.notifications.NotificationCreateOptions) => {
      told.push(options);
      return create(id, options);
    };
    Object.defineProperty(chrome.notifications, 'create', { value: listening });
  });
}

const nameOf = (id: string) => zh(commonTasks.find((task) => task.id === id)!.name);
const atLeastOne = <T>(list: T[]) => (list.length > 0 ? list : undefined);

function tick(task: string, done: boolean): Change {
  const at = '2026-11-22T00:00:00.000Z';
  return { kind: 'tick', carrier: 't-mobile', task, tick: { done, by: 'hand', at } };
}
