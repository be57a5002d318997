import type { Situation } from '../../content-rules/schema.ts';
import { Stop } from '../line/stop.tsx';
import { ShortPoints } from '../plan/short-points.tsx';
import { useWords } from '../words/words.tsx';

/** What the taps lead to: the true answer in half a minute. */
export function ShortAnswer({ situation }: { situation: Pick<Situation, 'name' | 'says'> }) {
  const { t, say } = useWords();
  return (
    <Stop state="done">
      <section class="short-answer" aria-label={t('shortAnswer')}>
        <p class="soft">{t('shortAnswer')}</p>
        <h2>{say(situation.name)}</h2>
        <ShortPoints says={situation.says} />
      </section>
    </Stop>
  );
}
