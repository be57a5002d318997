import { useId, useState } from 'preact/hooks';
import { longest } from '../../lib/explain/selected.ts';
import { Button } from '../controls/button.tsx';
import { useTermWords } from './use-term-words.ts';

/** A field for a sentence from anywhere. Nothing that is typed is kept. */
export function PasteSentence(props: { asked: boolean; onExplain(text: string): void }) {
  const t = useTermWords();
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onExplain(typed);
      }}
    >
      {props.asked && <p>{t('nothingSelected')}</p>}
      <label for={id} class="field-label">
        {t('paste')}
      </label>
      <textarea
        id={id}
        class="sentence-field"
        lang="en"
        rows={5}
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button look="main" onPress={() => props.onExplain(typed)}>
          {t('explain')}
        </Button>
      </div>
    </form>
  );
}
