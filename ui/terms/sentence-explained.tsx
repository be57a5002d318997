import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadTerms } from '../../content-rules/glossary.ts';
import type { Term } from '../../content-rules/schema.ts';
import { isChinese, readSentence, termsIn, type Piece } from '../../lib/explain/read-sentence.ts';
import type { Explained } from '../../lib/explain/selected.ts';
import { pairFor, type Translators } from '../../lib/explain/translator.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { listTerms } from '../../lib/glossary/list-terms.ts';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { TermRow } from './term-row.tsx';
import { Translation } from './translation.tsx';
import { useTermWords } from './use-term-words.ts';

/** The sentence with its terms marked, what they mean, then all of it in the reader's language. */
export function SentenceExplained(props: {
  sentence: Explained;
  translators: Translators | undefined;
}) {
  const t = useTermWords();
  const { locale } = useWords();
  const { text, cut, carrier } = props.sentence;
  const terms = useTermsLoaded();
  const read = useMemo(
    () => terms && readSentence(text, compileTerms(terms, carrier ?? undefined)),
    [terms, text, carrier],
  );
  if (!terms || !read) return null;
  const found = listTerms(termsIn(read), terms);
  const pair = pairFor(locale);
  const foreign = isChinese(text);
  return (
    <>
      <section class="stack">
        <h2 class="explain-title">{t('sentence')}</h2>
        <Sentence
          pieces={read}
          dangers={new Set(found.flatMap(({ term }) => (term.danger ? [term.id] : [])))}
          lang={foreign ? undefined : 'en'}
        />
        {cut && <p class="soft">{t('cut')}</p>}
        {foreign && (
          <Notice tone="caution">
            <p>{t('isChinese')}</p>
          </Notice>
        )}
      </section>
      <section class="stack">
        <h2 class="explain-title">{t('inIt')}</h2>
        {found.length === 0 && <p class="soft">{t('noTerms')}</p>}
        <ul class="terms">
          {found.map(({ term, hit }) => (
            <TermRow key={term.id} term={term} surface={hit.surface} withPress />
          ))}
        </ul>
      </section>
      {pair && !foreign && <Translation text={text} pair={pair} translators={props.translators} />}
    </>
  );
}

function Sentence(props: {
  pieces: readonly Piece[];
  dangers: ReadonlySet<string>;
  lang: string | undefined;
}) {
  return (
    <blockquote class="sentence" lang={props.lang} translate={false}>
      {props.pieces.map(({ text, term }, at) =>
        term === null ? (
          text
        ) : (
          <mark key={at} class={props.dangers.has(term) ? 'word word-danger' : 'word'}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}

function useTermsLoaded(): readonly Term[] | null {
  const [terms, setTerms] = useState<readonly Term[] | null>(null);
  useEffect(() => {
    let current = true;
    void loadTerms().then((all) => {
      if (current) setTerms(all);
    });
    return () => {
      current = false;
    };
  }, []);
  return terms;
}
