/** Holds one selected text, in memory alone, from the press until the full page asks for it. */
import { browser, openBeside, sendToTab } from '../../lib/browser.ts';
import { shorten, type Explained, type Selected } from '../../lib/explain/selected.ts';
import { planAddress } from '../../lib/sections.ts';
import { carrierOfUrl } from './brief.ts';

/** A page that says nothing for so long hangs. */
const patienceMs = 3000;
const address = planAddress('words', 'explain');

export interface Explainer {
  /** From the popup, which opens the page itself unless it asks for it. */
  hold(tabId: number, open: boolean): Promise<null>;
  /** From the menu, with what the browser says was selected. Nothing is awaited before the page opens. */
  press(tab: browser.Tabs.Tab, menu: browser.Menus.OnClickData): void;
  /** Handed out once. */
  take(): Promise<Explained | null>;
}

/** Nothing is held at first. */
export function openExplainer(): Explainer {
  let held: Promise<Explained | null> | null = null;
  return {
    async hold(tabId, open) {
      const tab = browser.tabs.get(tabId);
      held = tab.then((one) => selectedIn(one)).catch(() => null);
      if (open) await openTab(await tab);
      return null;
    },
    press(tab, menu) {
      held = selectedIn(tab, menu);
      if (tab.id === undefined) return void openTab(tab);
      // At the side where the browser lets us; Chromium wants it within the press.
      void openBeside(address, tab.id).catch(() => openTab(tab));
    },
    async take() {
      const text = held;
      held = null;
      return text;
    },
  };
}

async function selectedIn(
  { id, url = '' }: browser.Tabs.Tab,
  menu?: browser.Menus.OnClickData,
): Promise<Explained | null> {
  const carrier = carrierOfUrl(url)?.id ?? null;
  const asked = id === undefined ? undefined : await soon(sendToTab(id, 'gloss:selection', {}));
  // A page that was open before we were has nobody to ask. The browser's own copy may hold what was typed.
  const said = asked ?? shorten((menu?.editable ? '' : menu?.selectionText) ?? '');
  return said.text === '' ? null : { ...said, carrier };
}

/** Beside the carrier's tab, or where one stands already. */
async function openTab({ id, index, windowId, incognito }: browser.Tabs.Tab): Promise<void> {
  const [path, hash] = browser.runtime.getURL(address).split('#');
  const url = `${path}?at=${Date.now()}#${hash}`;
  const pages = await browser.tabs.query({ url: `${path}*`, windowId }).catch(() => []);
  const open = pages.find((page) => page.url?.endsWith(`#${hash}`));
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    return;
  }
  // Pages of ours open in ordinary windows only, and phones know no place beside.
  const place = incognito ? {} : { windowId, index: index + 1, openerTabId: id };
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}

function soon(answer: Promise<Selected | undefined>): Promise<Selected | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  return Promise.race([answer, late]);
}
