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
  const write = (tabs: number[]) => browser.storage.session.set({ [key]: tabs });
  return {
    has: async (tabId) => (await read()).includes(tabId),
    add: async (tabId) => write([...new Set([...(await read()), tabId])]),
    remove: async (tabId) => write((await read()).filter((id) => id !== tabId)),
  };
}
