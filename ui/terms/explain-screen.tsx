import { useState } from 'preact/hooks';
import { shorten, type Explained } from '../../lib/explain/selected.ts';
import type { Translators } from '../../lib/explain/translator.ts';
import { Button } from '../controls/button.tsx';
import { PasteSentence } from './paste-sentence.tsx';
import { SentenceExplained } from './sentence-explained.tsx';
import { useTermWords } from './use-term-words.ts';
import './explain.css';

/** One sentence and what it says. It is kept nowhere: gone with this page. */
export function ExplainScreen(props: {
  /** From the carrier's page; null: nothing was selected there, or it has been shown before. */
  given: Explained | null;
  /** The carrier of the plan, for what is pasted. */
  carrier: string | undefined;
  translators: Translators | undefined;
  wordsHref: string;
}) {
  const t = useTermWords();
  const [sentence, setSentence] = useState(props.given);
  const explain = (typed: string) => {
    const selected = shorten(typed);
    if (selected.text !== '') setSentence({ ...selected, carrier: props.carrier ?? null });
  };
  return (
    <>
      <header>
        <h1 class="screen-title">{t('explainTitle')}</h1>
        <p class="soft">{t('explainIntro')}</p>
      </header>
      {sentence === null ? (
        <PasteSentence asked={props.given === null} onExplain={explain} />
      ) : (
        <>
          <SentenceExplained
            key={sentence.text}
            sentence={sentence}
            translators={props.translators}
          />
          <div>
            <Button onPress={() => setSentence(null)}>{t('another')}</Button>
          </div>
        </>
      )}
      <p>
        <a href={props.wordsHref}>{t('backToWords')}</a>
      </p>
    </>
  );
}
