/**
 * The one adapter to the browser API: typed messages. The content script has a port of its own, without
 * the polyfill (entrypoints/guide.content/port.ts).
 */
import browser from 'webextension-polyfill';
import { eraseMark } from './erase/erase-everything.ts';
import type { Erasable } from './erase/places.ts';
import {
  isFailure,
  type Answer,
  type Message,
  type MessageType,
  type Messages,
} from './messages.ts';

export { browser };

/** Sends to the background. Rejects where nobody listens or answers, and where the work failed. */
export async function send<T extends MessageType>(
  type: T,
  ask: Messages[T]['ask'],
): Promise<Answer<T>> {
  const answer: unknown = await browser.runtime.sendMessage({ type, ...ask });
  if (isFailure(answer)) throw new Error(answer.failed);
  // The polyfill takes a background that died over the question for an answer of undefined.
  if (answer === undefined) throw new Error(`${type} was not answered.`);
  return answer as Answer<T>;
}

/** Sends to the guide in one tab. Undefined where the tab has no guide. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  ask: Messages[T]['ask'],
): Promise<Answer<T> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { type, ...ask }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

export interface Sender {
  tabId: number | undefined;
  /** A page of the extension: popup, full page. Not the guide on a carrier's page. */
  ours: boolean;
}

export type Handlers = {
  [T in MessageType]?: (ask: Message<T>, sender: Sender) => Promise<Answer<T>> | Answer<T>;
};

/** Answers messages by type, failures too. Types without a handler are left to other listeners. */
export function listen(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const { type } = message as Message;
    const handler = handlers[type] as ((ask: unknown, from: Sender) => unknown) | undefined;
    if (sender.id !== browser.runtime.id || handler === undefined) return undefined;
    // Without an answer the sender would wait until this side dies.
    const fail = (fault: unknown) => sendResponse({ failed: String(fault) });
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) === true;
    void new Promise((done) => done(handler(message, { tabId: sender.tab?.id, ours }))).then(
      sendResponse,
      fail,
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Calls back whenever something kept has changed, whoever changed it. `erasing`: all of it is to go. */
export function onKeptChange(listener: (erasing: boolean) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) =>
    listener(changes[eraseMark]?.newValue === true);
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** False on phones, which have no side: Chromium's side panel, Firefox's sidebar. */
export function canOpenBeside(): boolean {
  return sidePanel() !== undefined || 'sidebarAction' in browser;
}

/**
 * Opens a section of the full page ("/plan.html#call") beside the tab. To be called in the handler of a
 * press, nothing awaited before: both browsers open it at the user's wish only.
 */
export async function openBeside(address: string, tabId: number): Promise<void> {
  // Another address each time, else one that is open already would stay where it is.
  const path = address.replace('#', `?beside=${Date.now()}#`);
  const panel = sidePanel();
  if (panel) {
    void panel.setOptions({ path, enabled: true });
    await panel.open({ tabId });
  } else {
    void browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(path) });
    await browser.sidebarAction.open();
  }
}

// The polyfill does not know it.
function sidePanel(): typeof chrome.sidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } }).chrome?.sidePanel;
}

/** The places that the browser keeps for us, to be emptied and looked into. */
export function erasable(): Erasable {
  const { storage, alarms } = browser;
  return {
    local: storage.local,
    session: storage.session,
    alarms: { getAll: () => alarms.getAll(), clearAll: () => alarms.clearAll() },
    // Absent until the user allows them.
    notifications: (browser as Partial<typeof browser>).notifications,
  };
}
