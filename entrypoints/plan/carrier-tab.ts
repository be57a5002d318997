/** The tab that the full page speaks about: beside it the one in front, from a tab of its own the last one used. */
import { carriers } from '../../content-rules/index.ts';
import { browser } from '../../lib/browser.ts';
import { judgeHost } from '../../lib/hosts/judge-host.ts';

export interface CarrierTab {
  id: number;
  windowId: number | undefined;
  url: string;
  host: string;
  carrier: string;
  loading: boolean;
}

/** Undefined where no carrier's page is open, or the tab in front shows another. */
export async function findCarrierTab(): Promise<CarrierTab | undefined> {
  // What stands at the side of a window is in none of its tabs.
  const atSide = (await browser.tabs.getCurrent()) === undefined;
  const tabs = await browser.tabs.query(atSide ? { active: true, currentWindow: true } : {});
  return tabs.sort(byUse).flatMap((tab) => carrierTab(tab))[0];
}

/** Calls back whenever another tab may be the one, or the one has gone elsewhere. */
export function watchTabs(onChange: () => void): () => void {
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  const updated = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) onChange();
  };
  onActivated.addListener(onChange);
  onUpdated.addListener(updated);
  onRemoved.addListener(onChange);
  return () => {
    onActivated.removeListener(onChange);
    onUpdated.removeListener(updated);
    onRemoved.removeListener(onChange);
  };
}

/** Brings the tab to the front, so that what happens on it is seen. */
export async function showTab({ id, windowId }: CarrierTab): Promise<void> {
  await browser.tabs.update(id, { active: true }).catch(() => undefined);
  // Phones have one window.
  const { windows } = browser as Partial<typeof browser>;
  if (windowId !== undefined)
    await windows?.update(windowId, { focused: true }).catch(() => undefined);
}

function carrierTab({ id, windowId, url = '', status }: browser.Tabs.Tab): CarrierTab[] {
  const about = carriers.map((one) => one.about);
  const { kind, carrier, host } = judgeHost(url, about);
  if (id === undefined || kind !== 'carrier' || carrier === null) return [];
  return [{ id, windowId, url, host, carrier, loading: status === 'loading' }];
}

function byUse(a: browser.Tabs.Tab, b: browser.Tabs.Tab): number {
  return (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) || (b.id ?? 0) - (a.id ?? 0);
}
