import type { Questions } from '../../content-rules/schema.ts';
import { Stop } from '../line/stop.tsx';
import { useWords } from '../words/words.tsx';

/** What the taps lead to: the true answer in half a minute. */
export function ShortAnswer({ situation }: { situation: Questions['situations'][number] }) {
  const { t, say } = useWords();
  return (
    <Stop state="done">
      <section class="short-answer" aria-label={t('shortAnswer')}>
        <p class="soft">{t('shortAnswer')}</p>
        <h2>{say(situation.name)}</h2>
        <p>{say(situation.says)}</p>
      </section>
    </Stop>
  );
}
