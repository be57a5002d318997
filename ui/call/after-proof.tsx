import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What makes a promise count: the log, its copy outside of the browser, and the carrier's own words. */
export function AfterProof({ view }: { view: CallView }) {
  const t = useCallWords();
  const { call, hrefs, logFault } = view;
  return (
    <section class="stack">
      <h2>{t('proof')}</h2>
      {call.id !== null && logFault === null && <p>✓ {t('inLog')}</p>}
      <p>{t('takeOut')}</p>
      <div class="row">
        <a class="button button-plain" href={hrefs.evidence}>
          {t('makeDossier')}
        </a>
        {hrefs.letter !== null && (
          <a class="button button-plain" href={hrefs.letter}>
            {t('writeLetter')}
          </a>
        )}
      </div>
      <p class="soft">{t(view.ask.channel === 'chat' ? 'keepTranscript' : 'keepProof')}</p>
    </section>
  );
}
