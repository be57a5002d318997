import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listen, sendToTab } from '../../lib/browser.ts';
import type { GuideReport } from '../../lib/messages.ts';
import type { WordsPage } from '../../ui/terms/use-page-terms.ts';
import { findCarrierTab, showTab, watchTabs, type CarrierTab } from './carrier-tab.ts';

/** The carrier's page beside, kept up to date; null where there is none, undefined while looking. */
export function useWordsPage(): WordsPage | null | undefined {
  const [page, setPage] = useState<WordsPage | null | undefined>(undefined);
  const looks = useRef(0);
  const tabId = useRef<number | undefined>(undefined);
  const look = useCallback(async () => {
    const mine = ++looks.current;
    const tab = await findCarrierTab().catch(() => undefined);
    const report = tab && (await sendToTab(tab.id, 'guide:where', {}));
    // A look that ends late must not overwrite what a later one has seen.
    if (mine !== looks.current) return;
    tabId.current = tab?.id;
    if (tab && report) setPage(wordsPage(tab, report));
    else setPage(tab?.loading ? undefined : null);
  }, []);
  useEffect(() => {
    void look();
    const again = () => void look();
    const stopWatching = watchTabs(again);
    const stopListening = listen({
      'guide:report': (_, sender) => {
        if (sender.tabId === tabId.current) again();
        return null;
      },
    });
    // Something may have changed without a word of it while this page was behind.
    addEventListener('focus', again);
    return () => {
      looks.current = Infinity;
      stopWatching();
      stopListening();
      removeEventListener('focus', again);
    };
  }, [look]);
  return page;
}

function wordsPage(tab: CarrierTab, { place, translated }: GuideReport): WordsPage {
  return {
    id: `${tab.id} ${tab.url}`,
    host: tab.host,
    carrier: tab.carrier,
    place,
    translated,
    news: {},
    find: async (index) => (await sendToTab(tab.id, 'terms:find', { index })) ?? [],
    jump: async (index, term) => {
      await showTab(tab);
      return (await sendToTab(tab.id, 'terms:jump', { index, term })) ?? false;
    },
  };
}
