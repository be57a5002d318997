/**
 * Ways to us beside the popup: the menu of the carrier's page, for a picture of it and for an explanation of
 * what is selected there, and a keyboard command for the picture.
 */
import { shotTables } from '../../assets/messages/shot/tables.ts';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { browser } from '../../lib/browser.ts';
import type { Locale } from '../../lib/languages.ts';
import { messageReader } from '../../lib/text.ts';

/** Their names in the menu; the first is the command's in the manifest too. */
const shot = 'shot';
const explain = 'explain';

export interface Presses {
  shot(tab: browser.Tabs.Tab): Promise<void>;
  explain(tab: browser.Tabs.Tab, menu: browser.Menus.OnClickData): void;
}

/**
 * Leads each way to its press. The returned function names the menu's items in a language; the command has
 * its name from the manifest, and the browser alone shows it.
 */
export function watchPageWays(press: Presses): (locale: Locale) => void {
  // Phones have neither.
  const { contextMenus, commands } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener((menu, tab) => {
    if (menu.menuItemId === shot && tab) void press.shot(tab);
    if (menu.menuItemId === explain && tab) press.explain(tab, menu);
  });
  commands?.onCommand.addListener((command, given) => {
    if (command === shot) void frontTab(given).then((tab) => tab && press.shot(tab));
  });
  let named: Locale | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return (locale) => {
    if (contextMenus === undefined || named === locale) return;
    named = locale;
    // The browser keeps the items while the background sleeps, with the names they had.
    queue = queue.then(async () => {
      await contextMenus.removeAll();
      const documentUrlPatterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
      contextMenus.create({
        id: explain,
        title: messageReader(wordsTables, locale)('menu'),
        contexts: ['selection'],
        documentUrlPatterns,
      });
      contextMenus.create({
        id: shot,
        title: messageReader(shotTables, locale)('menu'),
        contexts: ['page', 'selection', 'link', 'image'],
        documentUrlPatterns,
      });
    });
  };
}

// Older browsers do not say which tab.
async function frontTab(
  given: browser.Tabs.Tab | undefined,
): Promise<browser.Tabs.Tab | undefined> {
  if (given?.id !== undefined) return given;
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
