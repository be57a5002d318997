import { useEffect } from 'preact/hooks';
import { questions } from '../../../content-rules/index.ts';
import { nextTask } from '../../../lib/planner/next-task.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { PrintablePlan } from '../../../ui/after/printable-plan.tsx';
import { Notice } from '../../../ui/controls/notice.tsx';
import { openStop } from '../../../ui/plan/open-stop.ts';
import { PlanNotes } from '../../../ui/plan/plan-notes.tsx';
import { PlanProgress } from '../../../ui/plan/plan-progress.tsx';
import { ShortPoints } from '../../../ui/plan/short-points.tsx';
import { Timeline } from '../../../ui/plan/timeline.tsx';
import { nothingSaid, planView } from '../../../ui/session/plan-view.ts';
import { useWords } from '../../../ui/words/words.tsx';
import type { SectionProps } from '../section.tsx';
import { usePlanActions } from '../use-plan-actions.ts';

/** The whole plan of the line that is shown. */
export function PlanSection(props: SectionProps) {
  const { t, say } = useWords();
  const { session, detail } = props;
  const { whole, situation, carrier, today, next } = session;
  useEffect(() => {
    if (detail !== null) openStop(detail);
  }, [detail]);
  const actions = usePlanActions(props);
  return (
    <div class="stack">
      <header class="plan-head">
        <h1 class="screen-title">
          {situation ? say(situation.name) : t('plan')}
          {carrier && <span class="plan-carrier"> · {carrier.about.name}</span>}
        </h1>
        <PlanProgress tasks={whole.tasks} />
        {situation && (
          <details class="fold plan-says">
            <summary>{t('shortAnswer')}</summary>
            <ShortPoints says={situation.says} />
          </details>
        )}
        <a class="plan-change" href={sectionHash('answers')}>
          {carrier ? t('changeSituation') : t('chooseCarrier')}
        </a>
      </header>
      <PlanNotes
        whole={whole}
        today={today}
        clock={session.clock}
        nothingSaid={nothingSaid(session)}
        onTellMore={() => void open(sectionHash('answers'), '_self')}
        questions={questions}
        answers={session.answers}
        onAnswer={actions.answer}
      />
      {next === null && whole.tasks.length > 0 && (
        <Notice tone="plain" title={t('allDone')}>
          <p>{t('allDoneDo')}</p>
        </Notice>
      )}
      <Timeline
        {...planView(session)}
        whole={whole}
        // The plan's own order; where the guide is led to is said on that task.
        here={nextTask(whole.tasks)?.id ?? null}
        actions={actions}
      />
      <PrintablePlan
        plan={whole}
        today={today}
        carrier={carrier?.about.name ?? null}
        line={session.line.name}
        contactPage={carrier?.about.contactPage.url ?? null}
      />
    </div>
  );
}
