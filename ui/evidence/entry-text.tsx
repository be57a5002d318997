import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useEvidenceWords } from './use-evidence-words.ts';

/** As much as six rows of a narrow window hold, more or less. */
const longFrom = { letters: 280, rows: 7 };

/** What was written; of a long chat the beginning, and the rest at a press. */
export function EntryText({ text, name }: { text: string; name: string }) {
  const t = useEvidenceWords();
  const [whole, setWhole] = useState(false);
  const press = whole ? t('lessText') : t('wholeText');
  const long = text.length > longFrom.letters || text.split('\n').length > longFrom.rows;
  return (
    <>
      <p class={long && !whole ? 'entry-text entry-text-cut' : 'entry-text'} dir="auto">
        {text}
      </p>
      {long && (
        <div class="row">
          <Button
            look="quiet"
            expanded={whole}
            label={`${press}: ${name}`}
            onPress={() => setWhole(!whole)}
          >
            {press}
          </Button>
        </div>
      )}
    </>
  );
}
