import { useId, useState } from 'preact/hooks';
import { readDay } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { partsOf, plainLetter } from '../../lib/letters/compose-letter.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** The day on which the letter was sent; then it is in the log, word for word. */
export function SentForm({ view, onDone }: { view: LetterView; onDone(): void }) {
  const { locale } = useWords();
  const t = useLetterWords();
  const announce = useAnnounce();
  const id = useId();
  const { letter, ask, today } = view;
  const [typed, setTyped] = useState<string>(today);
  const [wrong, setWrong] = useState(false);
  const keep = async () => {
    const day = readDay(typed);
    const fits = day !== undefined && day <= today;
    setWrong(!fits);
    const text = plainLetter(partsOf(letter, ask), ask);
    if (!fits || !(await view.keepSent(text, day))) return;
    announce(t('sentKept', { day: nameDay(day, today, locale) }));
    onDone();
  };
  return (
    <div class="entry-ask letter-ask" role="group" aria-label={t('sentWhen')}>
      <label class="slot-name" for={id}>
        {t('sentWhen')}
      </label>
      <input
        id={id}
        class="slot-input"
        type="date"
        max={today}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p
        id={`${id}-note`}
        class={wrong ? 'slot-hint slot-wrong' : 'soft'}
        role={wrong ? 'alert' : undefined}
      >
        {t(wrong ? 'sentFault' : 'sentNote')}
      </p>
      <div class="row">
        <Button look="main" onPress={() => void keep()}>
          {t('sentKeep')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
