/** Two ways to a picture beside the popup: the menu of the carrier's page, and a keyboard command. */
import { shotTables } from '../../assets/messages/shot/tables.ts';
import { browser } from '../../lib/browser.ts';
import type { Locale } from '../../lib/languages.ts';
import { messageReader } from '../../lib/text.ts';

/** Its name in the menu and in the manifest's commands. */
const id = 'shot';

/**
 * Both lead to `press`. The returned function names the menu's item in a language; the command has its
 * name from the manifest, and the browser alone shows it.
 */
export function watchShotWays(
  press: (tab: browser.Tabs.Tab) => Promise<void>,
): (locale: Locale) => void {
  // Phones have neither.
  const { contextMenus, commands } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === id && tab) void press(tab);
  });
  commands?.onCommand.addListener((command, given) => {
    if (command === id) void frontTab(given).then((tab) => tab && press(tab));
  });
  let named: Locale | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return (locale) => {
    if (contextMenus === undefined || named === locale) return;
    named = locale;
    // The browser keeps the item while the background sleeps, with the name it had.
    queue = queue.then(async () => {
      await contextMenus.removeAll();
      contextMenus.create({
        id,
        title: messageReader(shotTables, locale)('menu'),
        contexts: ['page', 'selection', 'link', 'image'],
        documentUrlPatterns: browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [],
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
