import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What makes a promise count: the log, its copy outside of the browser, and the carrier's own words. */
export function AfterProof({ view }: { view: CallView }) {
  const { say } = useWords();
  const t = useCallWords();
  const { call, hrefs, logFault, script } = view;
  const letter = hrefs.letter(script.id);
  return (
    <section class="stack">
      <h2>{t('proof')}</h2>
      {call.id !== null && logFault === null && <p>✓ {t('inLog')}</p>}
      <p>{t('takeOut')}</p>
      <div class="row">
        <a class="button button-plain" href={hrefs.evidence}>
          {t('makeDossier')}
        </a>
        {letter && (
          <a class="button button-plain" href={letter.href}>
            {t('writeLetter', { letter: say(letter.name) })}
          </a>
        )}
      </div>
      <p class="soft">{t(view.ask.channel === 'chat' ? 'keepTranscript' : 'keepProof')}</p>
    </section>
  );
}
