import type { ComponentChildren } from 'preact';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import { MarksChoice, type Marks } from './marks-choice.tsx';
import { TermList } from './term-list.tsx';
import { TermSearch } from './term-search.tsx';
import { TranslatedNote } from './translated-note.tsx';
import { usePageTerms, useSearchable, type FoundTerms, type WordsPage } from './use-page-terms.ts';

type Jump = (term: string, word: string) => void;

/** The words of a carrier's page, what of them is marked there, and a search of all there are. */
export function PageWords(props: {
  /** null: there is none to look at; undefined: not known yet. */
  page: WordsPage | null | undefined;
  marks: Marks;
  onMarks(marks: Marks): void;
  /** Between the search and the list: the way to a sentence. */
  children?: ComponentChildren;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { page, marks } = props;
  const entries = useSearchable();
  // Off: nothing on the page, but who opens the list wants one.
  const terms = usePageTerms(page ?? null, marks === 'all');
  const jump = async (term: string, word: string) => {
    if (!page || !terms) return;
    const jumped = await page.jump(terms.index, term);
    announce(t(jumped ? 'jumped' : 'gone', { word }));
  };
  const onJump: Jump = (term, word) => void jump(term, word);
  return (
    <TermSearch
      entries={entries}
      onPage={new Map((terms?.found ?? []).map(({ term, hit }) => [term.id, hit.surface]))}
      onJump={onJump}
    >
      {props.children}
      <MarksChoice marks={marks} onMarks={props.onMarks} />
      {page === null ? (
        <p class="soft">{t('wordsNoPage')}</p>
      ) : (
        <>
          {page?.translated && <TranslatedNote />}
          <OnPage terms={terms} onJump={onJump} />
        </>
      )}
    </TermSearch>
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
