/** Tabs open before install or update have no guide, or a dead one: give them the new one. */
import { browser } from '../../lib/browser.ts';

/** Injects the content script into every open carrier tab. Tabs that refuse are left alone. */
export async function startGuideInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    const tabs = await browser.tabs.query({ url: matches ?? [], discarded: false });
    await Promise.all(
      tabs.map(({ id }) =>
        browser.scripting
          .executeScript({ target: { tabId: id! }, files: js ?? [] })
          .catch(() => []),
      ),
    );
  }
}
