import { sendToTab } from '../../../lib/browser.ts';
import { TermList } from '../../../ui/terms/term-list.tsx';
import { useAnnounce } from '../../../ui/words/announcer.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import type { Session } from '../session.ts';
import { useTerms } from '../use-terms.ts';

/** The key words of the page in the tab, with their meaning. */
export function Terms({ session }: { session: Session }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const tabId = session.report ? session.tab?.id : undefined;
  const terms = useTerms(tabId, session.carrierHere?.id, session.tab?.url);
  const jump = async (term: string, word: string) => {
    const { index } = terms ?? {};
    if (tabId === undefined || !index) return;
    const jumped = await sendToTab(tabId, 'terms:jump', { index, term });
    announce(t(jumped ? 'jumped' : 'gone', { word }));
  };
  return (
    <div class="stack">
      <h1 class="screen-title">{t('wordsTitle')}</h1>
      {tabId === undefined ? (
        <p class="soft">{t('wordsNoPage')}</p>
      ) : terms === null ? (
        <p class="soft">{t('wordsLooking')}</p>
      ) : terms.found.length === 0 ? (
        <p class="soft">{t('wordsNone')}</p>
      ) : (
        <>
          <p class="soft">{t('wordsFound', { count: terms.found.length })}</p>
          <TermList found={terms.found} onJump={(term, word) => void jump(term, word)} />
        </>
      )}
    </div>
  );
}
