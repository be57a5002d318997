import { destinationOf } from '../../lib/planner/next-task.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** The tasks whose outcome is needed, those still open first, each leading to where it is done. */
export function ReadyList({ view }: { view: CallView }) {
  const { say } = useWords();
  const t = useCallWords();
  const { plan, script, ask } = view;
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
            {open.map((task) => (
              <ReadyItem key={task.id} view={view} task={task} />
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
      {/* Who is not the owner tells no PIN. */}
      {script.texts !== 'unasked' && <p>{t(ask.channel === 'call' ? 'paper' : 'paperChat')}</p>}
    </section>
  );
}

function ReadyItem({ view, task }: { view: CallView; task: PlanTask }) {
  const { say, t: words } = useWords();
  const t = useCallWords();
  const { site, hrefs, actions } = view;
  return (
    <li>
      <a href={hrefs.task(task.id)}>{say(task.name)}</a>
      {site && destinationOf(task) !== null && (
        <a
          class="button button-quiet"
          href={site.url}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('leadMe', { carrier: site.name })}: ${say(task.name)} (${words('newTab')})`}
          onClick={() => actions.guide(task.id)}
        >
          {t('leadMe', { carrier: site.name })}
          <span aria-hidden="true">&nbsp;↗</span>
        </a>
      )}
    </li>
  );
}
