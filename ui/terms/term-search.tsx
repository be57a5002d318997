import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { searchTerms, type Searchable } from '../../lib/glossary/search-terms.ts';
import { FindBox } from '../controls/find-box.tsx';
import { useWords } from '../words/words.tsx';
import { alsoCalled } from './also-called.ts';
import { TermRow } from './term-row.tsx';
import './terms.css';

/** More than anybody reads: whoever wants another types one letter more. */
const most = 20;

/** Finds a term in the whole glossary; what stands under it is shown while nothing is asked. */
export function TermSearch(props: {
  entries: readonly Searchable[];
  /** Term id → how the page writes it, for those that stand there. */
  onPage: ReadonlyMap<string, string>;
  onJump(term: string, surface: string): void;
  children: ComponentChildren;
}) {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const found = searchTerms(props.entries, query, locale);
  const count = found.length;
  const some = count > most ? t('wordsSome', { count, most }) : t('wordsFound', { count });
  const news = count > 0 ? some : t('findWordNone');
  const jumpTo = (id: string) => {
    const surface = props.onPage.get(id);
    return surface === undefined ? undefined : () => props.onJump(id, surface);
  };
  return (
    <>
      <FindBox
        label={t('findWord')}
        placeholder={t('findWordHint')}
        query={query}
        found={asked ? news : null}
        onQuery={setQuery}
      />
      {asked ? (
        <ul class="terms">
          {found.slice(0, most).map((term) => (
            <TermRow
              key={term.id}
              term={term}
              also={alsoCalled(term, query)}
              withPress
              onJump={jumpTo(term.id)}
            />
          ))}
        </ul>
      ) : (
        props.children
      )}
    </>
  );
}
