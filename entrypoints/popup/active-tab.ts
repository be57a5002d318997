/** The tab that the popup speaks about. */
import { browser } from '../../lib/browser.ts';

export interface ActiveTab {
  id: number;
  /** Empty where the browser does not tell it. */
  url: string;
  loading: boolean;
}

/** The active tab of this window, or the one that `?tab=<id>` names (screenshots and tests). */
export async function findTab(query: string): Promise<ActiveTab | null> {
  const named = Number(new URLSearchParams(query).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', loading: tab.status === 'loading' };
}

/** Calls back whenever this tab goes elsewhere, or starts or stops loading. */
export function watchTab(tabId: number, onChange: () => void): () => void {
  const listener = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) onChange();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
