import { useEffect, useState } from 'preact/hooks';
import { listen, sendToTab } from '../../lib/browser.ts';
import type { GuideReport } from '../../lib/messages.ts';
import { findTab, watchTab, type ActiveTab } from './active-tab.ts';

export interface TabView {
  tab: ActiveTab | null;
  /** undefined: not answered yet. null: no guide in this tab. */
  report: GuideReport | null | undefined;
}

/** The active tab and what its guide reports, kept up to date. */
export function useTab(): TabView {
  const [view, setView] = useState<TabView>({ tab: null, report: undefined });
  const tabId = view.tab?.id;
  useEffect(() => void look(setView), []);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const stopWatching = watchTab(tabId, () => void look(setView));
    const stopListening = listen({
      'guide:report': ({ report }, sender) => {
        if (sender.tabId === tabId) setView((last) => ({ ...last, report }));
        return null;
      },
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, [tabId]);
  return view;
}

/** A page that hangs is taken as one without a guide. */
const patienceMs = 1500;

function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  return Promise.race([answer, late]);
}

async function look(setView: (change: (last: TabView) => TabView) => void): Promise<void> {
  const tab = await findTab(location.search);
  setView((last) => ({
    ...last,
    tab,
    report: last.tab?.url === tab?.url ? last.report : undefined,
  }));
  const report = tab === null ? undefined : await soon(sendToTab(tab.id, 'guide:where', {}));
  setView((last) => ({ ...last, report: report ?? null }));
}
