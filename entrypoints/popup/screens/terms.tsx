import { useState } from 'preact/hooks';
import { sendToTab } from '../../../lib/browser.ts';
import { Choice } from '../../../ui/questions/choice.tsx';
import { TermList } from '../../../ui/terms/term-list.tsx';
import { TermSearch } from '../../../ui/terms/term-search.tsx';
import { useAnnounce } from '../../../ui/words/announcer.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import type { Session } from '../session.ts';
import { useSearchable, useTerms, type FoundTerms, type Which } from '../use-terms.ts';

type Jump = (term: string, word: string) => void;

/** The key words of the page in the tab, with their meaning; above them, a search of all there are. */
export function Terms({ session }: { session: Session }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [which, setWhich] = useState<Which>('key');
  const entries = useSearchable();
  const tabId = session.report ? session.tab?.id : undefined;
  const terms = useTerms(tabId, session.carrierHere?.id, session.tab?.url, which);
  const jump = async (term: string, word: string) => {
    const { index } = terms ?? {};
    if (tabId === undefined || !index) return;
    const jumped = await sendToTab(tabId, 'terms:jump', { index, term });
    announce(t(jumped ? 'jumped' : 'gone', { word }));
  };
  const onJump: Jump = (term, word) => void jump(term, word);
  const here = tabId === undefined ? [] : (terms?.found ?? []);
  return (
    <div class="stack">
      <h1 class="screen-title">{t('wordsTitle')}</h1>
      <TermSearch
        entries={entries}
        onPage={new Map(here.map(({ term, hit }) => [term.id, hit.surface]))}
        onJump={onJump}
      >
        {tabId === undefined ? (
          <p class="soft">{t('wordsNoPage')}</p>
        ) : (
          <>
            <Choice<Which>
              name="which-words"
              legend={t('wordsWhich')}
              options={[
                { id: 'key', label: t('wordsKey') },
                { id: 'all', label: t('wordsAll') },
              ]}
              value={which}
              onChange={setWhich}
            />
            <OnPage terms={terms} onJump={onJump} />
          </>
        )}
      </TermSearch>
    </div>
  );
}

function OnPage({ terms, onJump }: { terms: FoundTerms | null; onJump: Jump }) {
  const { t } = useWords();
  if (terms === null) return <p class="soft">{t('wordsLooking')}</p>;
  if (terms.found.length === 0) return <p class="soft">{t('wordsNone')}</p>;
  return (
    <>
      <p class="soft">{t('wordsFound', { count: terms.found.length })}</p>
      <TermList found={terms.found} onJump={onJump} />
    </>
  );
}
