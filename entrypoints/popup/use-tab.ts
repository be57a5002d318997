import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
  // A look that ends late must not overwrite what a later look, or the guide itself, has said since.
  const looks = useRef(0);
  const reports = useRef(0);
  const look = useCallback(async () => {
    const mine = ++looks.current;
    const tab = await findTab(location.search);
    if (mine !== looks.current) return;
    const heard = reports.current;
    setView((last) => ({ tab, report: last.tab?.url === tab?.url ? last.report : undefined }));
    const report = tab === null ? undefined : await soon(sendToTab(tab.id, 'guide:where', {}));
    if (mine === looks.current && heard === reports.current)
      setView((last) => ({ ...last, report: report ?? null }));
  }, []);
  const tabId = view.tab?.id;
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const stopWatching = watchTab(tabId, () => void look());
    const stopListening = listen({
      'guide:report': ({ report }, sender) => {
        if (sender.tabId !== tabId) return null;
        reports.current += 1;
        setView((last) => ({ ...last, report }));
        return null;
      },
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, [tabId, look]);
  return view;
}

/** A page that hangs is taken as one without a guide. */
const patienceMs = 1500;

function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  return Promise.race([answer, late]);
}
