import { promisedIn } from '../../lib/scripts/summary.ts';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { ToldField } from './line-notes.tsx';

/** What nobody should end the call without, each with its sentence and its field. */
export function MustAsk({ view }: { view: CallView }) {
  const { locale } = useWords();
  const t = useCallWords();
  const { script, ask, call } = view;
  const asked = promisedIn(script, ask.slots, call.words, locale).slice(0, script.mustAsk.length);
  const left = asked.filter(({ text }) => text === null).length;
  return (
    <section class="must-ask">
      <h2>
        {t(ask.channel === 'chat' ? 'mustAskChat' : 'mustAsk')}
        <span class="must-left">
          {left === 0 ? t('mustAskAll') : t('mustAskLeft', { count: left })}
        </span>
      </h2>
      <ol>
        {asked.map(({ slot, text }) => (
          <li key={slot.id} data-asked={text !== null}>
            <ToldField view={view} slot={slot} />
            {slot.ask && text === null && (
              <p class="must-sentence">
                <English>{slot.ask.en}</English>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
