/** Tabs in which the user hid the guide for now: remembered until the browser closes. */
import { browser } from '../../lib/browser.ts';

const key = 'hidden-tabs';

export interface HiddenTabs {
  has(tabId: number): Promise<boolean>;
  add(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
}

/** Kept in storage.session, so that it survives the death of the service worker. */
export function openHiddenTabs(): HiddenTabs {
  const read = async () => ((await browser.storage.session.get(key))[key] ?? []) as number[];
  let queue: Promise<unknown> = Promise.resolve();
  // One after the other: two changes at once would each write over the other.
  const change = (next: (tabs: number[]) => number[]): Promise<void> => {
    const turn = queue.then(async () => browser.storage.session.set({ [key]: next(await read()) }));
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    has: async (tabId) => (await read()).includes(tabId),
    add: (tabId) => change((tabs) => [...new Set([...tabs, tabId])]),
    remove: (tabId) => change((tabs) => tabs.filter((id) => id !== tabId)),
  };
}
