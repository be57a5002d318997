import { problemGroups, problems } from '../../../content-rules/index.ts';
import { suitsPlan } from '../../../lib/planner/build-plan.ts';
import { relatedProblems } from '../../../lib/stuck/related-problems.ts';
import { ProblemList } from '../../../ui/stuck/problem-list.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import type { Session } from '../session.ts';

/** Everything that goes wrong, what belongs to this step first, with the ways out for this carrier. */
export function Stuck({ session, open }: { session: Session; open?: string }) {
  const { t } = useWords();
  const { plan, report, next, scene, situation } = session;
  const carrier = session.carrier ?? session.carrierHere;
  const { planKind } = session.state;
  const task = plan.find(({ id }) => id === report?.task) ?? next;
  return (
    <div class="stack">
      <h1 class="screen-title">{t('stuckTitle')}</h1>
      {carrier === undefined && <p class="soft">{t('chooseCarrier')}</p>}
      <ProblemList
        problems={problems}
        groups={problemGroups}
        related={relatedProblems(problems, { task, scene, situation })}
        open={open}
        line={{
          carrier: carrier?.id ?? null,
          planKind,
          contacts: (carrier?.contacts ?? []).filter((contact) => suitsPlan(contact, planKind)),
          contactPage: carrier?.about.contactPage.url ?? null,
          abroad: session.abroad,
        }}
      />
    </div>
  );
}
