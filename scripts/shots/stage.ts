/** What a journey plays on: the carrier's page in one tab, the popup for that tab in another. */
import type { Page } from 'puppeteer-core';
import type { Answer, GuideReport, Message, MessageType } from '../../lib/messages.ts';
import type { Launched } from '../../tests/support/browser.ts';
import type { Overlay } from '../../tests/support/overlay.ts';
import { until } from '../../tests/support/work.ts';

export interface Stage {
  launched: Launched;
  /** The carrier's page, 1366 × 900. */
  page: Page;
  /** The popup, in its real size and twice the pixels. */
  popup: Page;
  /** Sends as the popup does; to the guide in the page, or to the background. */
  tellGuide<T extends MessageType>(message: Message<T>): Promise<Answer<T>>;
  tellBackground<T extends MessageType>(message: Message<T>): Promise<Answer<T>>;
  /** The guide's report and what it draws, once both have come to rest. */
  rest(what: string): Promise<Rest>;
}

export interface Rest {
  report: GuideReport;
  overlay: Overlay | undefined;
}

export const pageSize = { width: 1366, height: 900 };
export const popupSize = { width: 380, height: 600, deviceScaleFactor: 2 };

/** Opens the carrier's home and the popup that speaks about it. */
export async function openStage(launched: Launched, start: string): Promise<Stage> {
  const [page] = await launched.browser.pages();
  if (!page) throw new Error('The browser has no tab.');
  await page.setViewport(pageSize);
  // What lies over real pages is for the tests; a picture is to show the page.
  const domain = new URL(start).hostname.split('.').slice(-2).join('.');
  const quiet = ['cookie-banner', 'survey', 'app-banner', 'cookies'].map((name) => `${name}:off`);
  await launched.browser.setCookie({
    name: 'practice',
    value: encodeURIComponent(quiet.join('|')),
    domain: `.${domain}`,
    path: '/',
    secure: true,
  });
  await page.goto(start, { waitUntil: 'domcontentloaded' });
  const tabId = await launched.inBackground(
    (url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id),
    start,
  );
  if (tabId === undefined) throw new Error(`No tab shows ${start}.`);
  const popup = await launched.openExtensionPage(`/popup.html?tab=${tabId}`);
  await popup.setViewport(popupSize);
  const tellGuide: Stage['tellGuide'] = (message) =>
    popup.evaluate(
      async (tab, asked) =>
        (await chrome.tabs.sendMessage(tab, asked, { frameId: 0 }).catch(() => undefined)) as never,
      tabId,
      message,
    );
  return {
    launched,
    page,
    popup,
    tellGuide,
    tellBackground: (message) =>
      popup.evaluate(async (asked) => (await chrome.runtime.sendMessage(asked)) as never, message),
    rest: (what) => restOf(launched, page, what, () => tellGuide({ type: 'guide:where' })),
  };
}

const calmLooks = 5;

// At rest: the guide waits for nothing more, and neither the page nor what is drawn on it changes from
// look to look (100 ms apart): new screens come late on these sites.
async function restOf(
  launched: Launched,
  page: Page,
  what: string,
  where: () => Promise<GuideReport | undefined>,
): Promise<Rest> {
  await page.bringToFront();
  let before = '';
  let rest: Rest | undefined;
  let calm = 0;
  await until(
    what,
    async () => {
      const report = await where();
      if (!report || !report.settled || report.state === 'loading') return false;
      // The page may be leaving at this moment.
      const shown = await page.evaluate(textShown).catch(() => undefined);
      if (shown === undefined) return false;
      rest = { report, overlay: await launched.closedShadow(page) };
      const now = JSON.stringify([rest.overlay, report.place, report.state, page.url(), shown]);
      calm = now === before ? calm + 1 : 0;
      before = now;
      return calm >= calmLooks;
    },
    15_000,
  );
  return rest!;
}

async function textShown(): Promise<string> {
  await document.fonts.ready;
  const frames = [...document.querySelectorAll('iframe')];
  const documents = [document, ...frames.map(({ contentDocument }) => contentDocument)];
  return documents.map((one) => `${one?.body?.innerText} ${one?.body?.scrollHeight}`).join();
}
