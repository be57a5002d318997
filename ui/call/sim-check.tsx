import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** Whether the line still receives: the agent may send a code. */
export function SimCheck({ view }: { view: CallView }) {
  const t = useCallWords();
  const [alive, setAlive] = useState<boolean | null>(null);
  const silent = view.ask.known.where === 'abroad-silent';
  if (view.script.texts === 'unasked') return null;
  if (view.script.texts === 'ended')
    return (
      <section class="stack">
        <h2>{t('simTitle')}</h2>
        <p>{t('simEnded')}</p>
      </section>
    );
  return (
    <section class="stack">
      <h2>{t('simTitle')}</h2>
      {silent ? (
        <p>{t('simSilent')}</p>
      ) : (
        <>
          <p>{t('simAlive')}</p>
          <div class="row" role="group" aria-label={t('simTitle')}>
            <Button pressed={alive === true} onPress={() => setAlive(true)}>
              {t('simYes')}
            </Button>
            <Button pressed={alive === false} onPress={() => setAlive(false)}>
              {t('simNo')}
            </Button>
          </div>
          {alive && <p role="status">{t('simGood')}</p>}
        </>
      )}
      {(silent || alive === false) && (
        <p role="status">
          {!silent && t('simBad')} <a href={view.hrefs.stuck('no-code')}>{t('waysOut')}</a>
        </p>
      )}
    </section>
  );
}
