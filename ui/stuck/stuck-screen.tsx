import type { CarrierRules } from '../../content-rules/index.ts';
import { problemGroups, problems } from '../../content-rules/stuck.ts';
import type { Scene } from '../../lib/hosts/see-scene.ts';
import { suitsPlan } from '../../lib/planner/build-plan.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { relatedProblems, taskOf } from '../../lib/stuck/related-problems.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { useWords } from '../words/words.tsx';
import { ProblemList } from './problem-list.tsx';

/** Everything that goes wrong, what belongs to this step first, with the ways out for this line. */
export function StuckScreen(props: {
  session: PlanSession;
  /** The carrier whose ways are told: the plan's, or the page's where there is no plan yet. */
  carrier: CarrierRules | undefined;
  /** The task that the page is at; the plan's next where it is at none. */
  task: PlanTask | null;
  /** What the page shows, where there is one. */
  scene?: Scene;
  /** The address of contact mode from here. */
  callHref: string;
  /** The problem to open on. */
  open: string | null;
}) {
  const { t } = useWords();
  const { session, carrier, scene, open } = props;
  const { planKind } = session.state;
  const task = taskOf(session.plan, open) ?? props.task ?? session.next;
  return (
    <div class="stack">
      <h1 class="screen-title">{t('stuckTitle')}</h1>
      {carrier === undefined && <p class="soft">{t('chooseCarrier')}</p>}
      <ProblemList
        problems={problems}
        groups={problemGroups}
        related={relatedProblems(problems, { task, scene, situation: session.situation })}
        open={open ?? undefined}
        line={{
          carrier: carrier?.id ?? null,
          planKind,
          contacts: (carrier?.contacts ?? []).filter((contact) => suitsPlan(contact, planKind)),
          contactPage: carrier?.about.contactPage.url ?? null,
          abroad: session.abroad,
          callHref: props.callHref,
        }}
      />
    </div>
  );
}
