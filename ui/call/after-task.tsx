import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** The task that the call was for, to be ticked, and what comes next. */
export function AfterTask({ view, missing }: { view: CallView; missing: boolean }) {
  const { say } = useWords();
  const t = useCallWords();
  const { script, plan, next, hrefs, actions } = view;
  const status = useRef<HTMLParagraphElement>(null);
  const task = script.tasks.flatMap((id) => plan.find((one) => one.id === id) ?? [])[0];
  const first = useRef(true);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (!first.current) status.current?.focus();
    first.current = false;
  }, [task?.done]);
  return (
    <section class="stack">
      <h2>{t('plan')}</h2>
      {task && !task.done && (
        <>
          <p>{t(missing ? 'tickWhenAsked' : 'tickNow')}</p>
          <div class="row">
            <Button look={missing ? 'plain' : 'main'} onPress={() => actions.tick(task.id)}>
              {t('markDone', { task: say(task.name) })}
            </Button>
          </div>
        </>
      )}
      {task?.done && (
        <p ref={status} role="status" tabIndex={-1}>
          {t('markedDone', { task: say(task.name) })}
        </p>
      )}
      <p>
        {next && (task === undefined || task.done) ? (
          <>
            {t('nextTask')} <a href={hrefs.task(next.id)}>{say(next.name)}</a>
          </>
        ) : (
          <a href={hrefs.plan}>{t('nextInPlan')}</a>
        )}
      </p>
    </section>
  );
}
