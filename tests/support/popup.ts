/** Reading and pressing the popup as a person does: by the words on it. */
import type { Page } from 'puppeteer-core';
import { popupTables } from '../../assets/messages/popup/tables.ts';
import { questionTables } from '../../assets/messages/questions/tables.ts';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Text } from '../../content-rules/schema.ts';
import type { GuideReport, StateAnswer } from '../../lib/messages.ts';
import type { Change } from '../../lib/state/change.ts';
import { messageReader } from '../../lib/text.ts';
import type { Stage } from './journey.ts';
import { until } from './work.ts';

/** What the popup says in the language of these tests. */
export const t = messageReader(popupTables, 'zh-CN');
/** What it says around the questions. */
export const q = messageReader(questionTables, 'zh-CN');
/** What can be read below the plan, and on no other screen. */
export const allPlan = messageReader(timelineTables, 'zh-CN')('fullPlan');

/** The popup over a page, as the one Puppeteer page it is in Chromium. */
export async function popupOver(stage: Stage, page: Page): Promise<Page> {
  const { browser, origin } = stage.browser;
  // One that is still closing would be taken for the new one.
  await until('the last popup to be gone', () =>
    browser.targets().every((target) => !target.url().startsWith(`${origin}/popup`)),
  );
  const popup = await stage.browser.openPopup(page);
  await until('the popup to show a screen', () => popup.page!.$('main h1, main h2')).catch(
    async (fault: Error) => {
      const shown = await popup.page!.evaluate(() => `${location.href} ${document.body.outerHTML}`);
      throw new Error(`${fault.message}\nIt shows: ${shown}`);
    },
  );
  return popup.page!;
}

/** Everything that can be read in the popup now. */
export function wordsOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Waits until all these words can be read, and returns everything that can. */
export async function reads(popup: Page, ...words: string[]): Promise<string> {
  let all = '';
  await until(`the popup to say ${words.join(' + ')}`, async () => {
    all = await wordsOf(popup);
    return words.every((word) => all.includes(word));
  }).catch((fault: Error) => {
    throw new Error(`${fault.message}\nIt says: ${all}`);
  });
  return all;
}

/** Presses the control of exactly this name with the mouse. */
export function pressNamed(popup: Page, name: string, role = 'button'): Promise<void> {
  return press(popup, named(name, role));
}

/** Presses what a selector finds, brought out from under the bar of sections first. */
export async function press(popup: Page, selector: string): Promise<void> {
  const control = await popup.waitForSelector(selector);
  await control!.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control!.click();
}

/** A selector by role and exact name, as a screen reader finds it. */
export function named(name: string, role = 'button'): string {
  return `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
}

/** What a rule says in the language of these tests. */
export function zh(text: Text): string {
  return text['zh-CN'];
}

/** Asks the background for what is kept. */
export function kept(page: Page): Promise<StateAnswer> {
  return page.evaluate(() => chrome.runtime.sendMessage({ type: 'state:get' }));
}

/** Begins a plan: no questions are asked from here on. */
export async function begin(stage: Stage, carrier: string, ...more: Change[]): Promise<void> {
  await stage.change({ kind: 'carrier', carrier });
  for (const change of more) await stage.change(change);
  await stage.change({ kind: 'begin' });
}

/** What the guide in the tab of the popup reports; null where there is none. */
export function reportIn(popup: Page): Promise<GuideReport | null> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const ask = chrome.tabs.sendMessage(tab!.id!, { type: 'guide:where' }, { frameId: 0 });
    return ask.catch(() => null) as Promise<GuideReport | null>;
  });
}

/** Ends the background, and answers when it is gone: what comes next starts a new one. */
export async function endBackground(desk: Page): Promise<void> {
  const session = await desk.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
