import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** The tasks whose outcome is needed, those still open first, each leading to where it is done. */
export function ReadyList({ view }: { view: CallView }) {
  const { say } = useWords();
  const t = useCallWords();
  const { plan, script, ask, taskHref } = view;
  const needed = script.ready.flatMap((id) => plan.find((task) => task.id === id) ?? []);
  const open = needed.filter(({ done }) => !done);
  return (
    <section class="stack">
      <h2>{t('ready')}</h2>
      {open.length === 0 ? (
        <p>{t('readyAll')}</p>
      ) : (
        <>
          <p class="soft">{t('readyOpen')}</p>
          <ul class="ready">
            {open.map(({ id, name }) => (
              <li key={id}>
                <a href={taskHref(id)}>{say(name)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {needed.length > open.length && (
        <p class="soft">
          ✓{' '}
          {needed
            .filter(({ done }) => done)
            .map(({ name }) => say(name))
            .join(' · ')}
        </p>
      )}
      {ask.channel === 'call' && <p>{t('paper')}</p>}
      {ask.known.where !== 'abroad-silent' && <p>{t('simAlive')}</p>}
    </section>
  );
}
