import { useState } from 'preact/hooks';
import { nameDay } from '../../lib/dates/name-day.ts';
import { sentOn } from '../../lib/letters/sent-letter.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';
import { SentForm } from './sent-form.tsx';

/** When it was sent before, and the way into the log. */
export function LetterSent({ view, logHref }: { view: LetterView; logHref: string }) {
  const { locale } = useWords();
  const t = useLetterWords();
  const [asking, setAsking] = useState(false);
  const { sent, today } = view;
  return (
    <section class="stack">
      <h2>{t('sentTitle')}</h2>
      {sent.map((entry) => (
        <p key={entry.id} class="letter-sent">
          ✓ {t('sentOn', { day: nameDay(sentOn(entry), today, locale) })} ·{' '}
          <a href={logHref}>{t('seeLog')}</a>
        </p>
      ))}
      {asking ? (
        <SentForm view={view} onDone={() => setAsking(false)} />
      ) : (
        <div>
          <Button look="main" onPress={() => setAsking(true)}>
            {t(sent.length > 0 ? 'sentAgain' : 'sent')}
          </Button>
        </div>
      )}
    </section>
  );
}
