import { PageWords } from '../../../ui/terms/page-words.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import { wordsPage } from '../words-page.ts';
import { ExplainWay } from './explain-way.tsx';
import type { ScreenProps } from './home.tsx';

/** The key words of the page in the tab, with their meaning; above them, a search of all there are. */
export function Terms({ session, change }: ScreenProps) {
  const { t } = useWords();
  const page = wordsPage(session);
  return (
    <div class="stack">
      <h1 class="screen-title">{t('wordsTitle')}</h1>
      <PageWords
        page={page}
        marks={session.state.settings.gloss}
        onMarks={(gloss) => void change({ kind: 'gloss', gloss })}
      >
        <ExplainWay tabId={page ? session.tab?.id : undefined} />
      </PageWords>
    </div>
  );
}
