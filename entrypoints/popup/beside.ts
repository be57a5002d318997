/** The full page beside the carrier's: Chromium's side panel, Firefox's sidebar. */
import { browser } from '../../lib/browser.ts';

/** False on phones, which have no side. */
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
