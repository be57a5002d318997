import { sectionHash } from '../../../lib/sections.ts';
import { PageWords } from '../../../ui/terms/page-words.tsx';
import { useTermWords } from '../../../ui/terms/use-term-words.ts';
import type { SectionProps } from '../section.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { useWordsPage } from '../use-words-page.ts';
import { Explain } from './explain.tsx';

/** The terms of the carrier's page beside, the whole glossary, and a sentence explained. */
export function Words(props: SectionProps) {
  const explain = props.detail === 'explain';
  const top = useHeadingFocus(props.detail);
  return (
    <div ref={top} class="stack">
      {explain ? <Explain session={props.session} /> : <WordsBeside {...props} />}
    </div>
  );
}

function WordsBeside({ session, change }: SectionProps) {
  const t = useTermWords();
  const page = useWordsPage();
  return (
    <>
      <header>
        <h1 class="screen-title">{t('title')}</h1>
        <p class="soft">{page ? t('onPage', { host: page.host }) : t('intro')}</p>
      </header>
      <PageWords
        page={page}
        marks={session.state.settings.gloss}
        onMarks={(gloss) => void change({ kind: 'gloss', gloss })}
      >
        <p>
          <a href={sectionHash('words', 'explain')}>{t('explainLink')}</a>
        </p>
      </PageWords>
    </>
  );
}
