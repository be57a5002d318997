import type { Provenance, Text } from '../../content-rules/schema.ts';
import { mayState } from '../../lib/trust/trust-label.ts';
import { useWords } from '../words/words.tsx';
import { SourceNote } from './source-note.tsx';

/** What a rule says, with its source. Unconfirmed words with a figure in them give way to "ask". */
export function Stated({ text, of }: { text: Text; of: Provenance }) {
  const { t, say } = useWords();
  const words = say(text);
  return (
    <div class="stated">
      <p>{mayState(of, words) ? words : t('askAgent')}</p>
      <SourceNote of={of} />
    </div>
  );
}
