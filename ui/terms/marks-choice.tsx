import type { State } from '../../lib/state/shape.ts';
import { Choice } from '../questions/choice.tsx';
import { useTermWords } from './use-term-words.ts';
import './terms.css';

export type Marks = State['settings']['gloss'];

const notes = { off: 'offNote', key: 'keyNote', all: 'allNote' } as const;

/** What is marked on the carriers' pages, and with it what the list has; one sentence says what that does. */
export function MarksChoice({ marks, onMarks }: { marks: Marks; onMarks(marks: Marks): void }) {
  const t = useTermWords();
  return (
    <div class="marks">
      <p class="marks-title" aria-hidden="true">
        {t('marks')}
      </p>
      <Choice<Marks>
        name="marks"
        legend={t('marks')}
        options={[
          { id: 'off', label: t('off') },
          { id: 'key', label: t('key') },
          { id: 'all', label: t('all') },
        ]}
        value={marks}
        onChange={onMarks}
      />
      <p class="soft" role="status">
        {t(notes[marks])}
      </p>
    </div>
  );
}
