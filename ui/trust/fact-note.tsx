import type { Fact } from '../../content-rules/schema.ts';
import { mayState } from '../../lib/trust/trust-label.ts';
import { useWords } from '../words/words.tsx';
import { SourceNote } from './source-note.tsx';

/** One fact with its source. What is not confirmed is not stated with figures. */
export function FactNote({ fact }: { fact: Fact }) {
  const { t, say } = useWords();
  const words = say(fact.text);
  return (
    <li class="fact">
      {mayState(fact, words) && <p>{words}</p>}
      {fact.confidence === 'unverified' && <p class="soft">{t('askAgent')}</p>}
      <SourceNote of={fact} />
    </li>
  );
}
