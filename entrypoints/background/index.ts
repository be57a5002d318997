/** The only writer of state; gives each carrier page its rules and keeps open pages up to date. */
import { defineBackground } from 'wxt/utils/define-background';
import { planRules } from '../../content-rules/index.ts';
import { browser, listen, sendToTab } from '../../lib/browser.ts';
import { localeFor } from '../../lib/languages.ts';
import type { Change } from '../../lib/state/change.ts';
import { routeChange } from '../../lib/state/route-change.ts';
import { isUnsaid } from '../../lib/state/shape.ts';
import { openStore, type Kept } from '../../lib/state/store.ts';
import { briefFor, carrierOfUrl } from './brief.ts';
import { openEraser } from './erase.ts';
import { openExplainer } from './explain.ts';
import { glossBriefFor, meaningsFor } from './gloss.ts';
import { openHiddenTabs } from './hidden-tabs.ts';
import { startGuideInOpenTabs } from './open-tabs.ts';
import { watchOutside } from './outside.ts';
import { watchPageWays } from './page-ways.ts';
import { openShots } from './shots.ts';

export default defineBackground(() => {
  const store = openStore((change, state) => routeChange(change, state, planRules));
  const hiddenTabs = openHiddenTabs();
  const shots = openShots();
  const explainer = openExplainer();
  const namePageWays = watchPageWays({ shot: shots.press, explain: explainer.press });

  const answerFor = ({ state, trouble }: Kept) => ({ state, trouble, locale: localeOf(state) });
  const localeOf = (state: Kept['state']) =>
    state.settings.locale ?? localeFor([browser.i18n.getUILanguage(), ...navigator.languages]);

  const refreshOutside = watchOutside(async () => {
    const { state } = await store.read();
    return { state, locale: localeOf(state) };
  });
  const change = async (change: Change) => {
    const kept = await store.change(change);
    void refreshOutside();
    namePageWays(localeOf(kept.state));
    return kept;
  };

  const eraser = openEraser(() => {
    // A picture or a text that no page has asked for yet.
    shots.take();
    void explainer.take();
    return change({ kind: 'erase' });
  });

  async function brief(url: string, tabId: number | undefined) {
    const { state } = await store.read();
    const hiddenNow = tabId !== undefined && (await hiddenTabs.has(tabId));
    return briefFor(url, state, localeOf(state), hiddenNow);
  }

  async function glossBrief(url: string, tabId: number | undefined) {
    const { state } = await store.read();
    const hiddenNow = tabId !== undefined && (await hiddenTabs.has(tabId));
    return glossBriefFor(url, state, localeOf(state), hiddenNow);
  }

  async function tellTabs(tabs: browser.Tabs.Tab[]) {
    const carrierTabs = tabs.filter(
      (tab) => tab.id !== undefined && tab.url && carrierOfUrl(tab.url),
    );
    await Promise.all(
      carrierTabs.map(async ({ id, url }) =>
        Promise.all([
          sendToTab(id!, 'guide:brief', { brief: await brief(url!, id) }),
          sendToTab(id!, 'gloss:brief', { brief: await glossBrief(url!, id) }),
        ]),
      ),
    );
  }
  const tellEveryTab = async () => tellTabs(await browser.tabs.query({}));

  listen({
    'guide:hello': ({ url }, { tabId }) => brief(url, tabId),
    'gloss:hello': ({ url }, { tabId }) => glossBrief(url, tabId),
    'gloss:meanings': async (asked) => meaningsFor(asked, localeOf((await store.read()).state)),
    'guide:seen': async ({ carrier, task }) => {
      const tick = { done: true, by: 'page', at: new Date().toISOString() } as const;
      const before = (await store.read()).state;
      // Who has said nothing yet, or erased everything, finds nothing written by a page that is open.
      if (isUnsaid(before)) return null;
      const { state } = await change({ kind: 'tick', carrier, task, tick });
      // Told of what it has said itself, a page would look, and say it again, for ever.
      if (state !== before) await tellEveryTab();
      return null;
    },
    'guide:hide': async ({ scope, host }, { tabId }) => {
      if (scope === 'site') await store.change({ kind: 'hide-host', host, hidden: true });
      else if (tabId !== undefined) await hiddenTabs.add(tabId);
      await tellEveryTab();
      return null;
    },
    'guide:unhide': async ({ tabId, host }) => {
      await hiddenTabs.remove(tabId);
      await store.change({ kind: 'hide-host', host, hidden: false });
      await tellEveryTab();
      return null;
    },
    // None of these is for a page of the web, not even through the guide on it.
    'shot:capture': ({ tabId }, { ours }) => (ours ? shots.capture(tabId) : 'no-access'),
    'shot:take': (_, { ours }) => (ours ? shots.take() : { fault: 'no-access' }),
    'explain:hold': ({ tabId, open }, { ours }) => (ours ? explainer.hold(tabId, open) : null),
    'explain:take': (_, { ours }) => (ours ? explainer.take() : null),
    'state:erase': async () => {
      const left = await eraser.erase();
      await tellEveryTab();
      return left;
    },
    'state:get': async () => answerFor(await store.read()),
    'state:dismiss': async () => answerFor(await store.dismissTrouble()),
    'state:change': async (ask) => {
      const kept = await change(ask.change);
      await tellEveryTab();
      return answerFor(kept);
    },
  });

  browser.runtime.onInstalled.addListener(() => void startGuideInOpenTabs());
  void eraser.finish();
  void store.read().then(({ state }) => namePageWays(localeOf(state)));
});
