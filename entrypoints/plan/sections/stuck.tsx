import { problemGroups, problems } from '../../../content-rules/index.ts';
import { suitsPlan } from '../../../lib/planner/build-plan.ts';
import { relatedProblems } from '../../../lib/stuck/related-problems.ts';
import { ProblemList } from '../../../ui/stuck/problem-list.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import type { SectionProps } from '../section.tsx';

/** Everything that goes wrong, what belongs to the next step first. */
export function Stuck({ session, detail }: SectionProps) {
  const { t } = useWords();
  const { carrier, next, situation, abroad } = session;
  const { planKind } = session.state;
  return (
    <div class="stack">
      <h1 class="screen-title">{t('stuckTitle')}</h1>
      {carrier === undefined && <p class="soft">{t('chooseCarrier')}</p>}
      <ProblemList
        problems={problems}
        groups={problemGroups}
        related={relatedProblems(problems, { task: next, situation })}
        open={detail ?? undefined}
        line={{
          carrier: carrier?.id ?? null,
          planKind,
          contacts: (carrier?.contacts ?? []).filter((contact) => suitsPlan(contact, planKind)),
          contactPage: carrier?.about.contactPage.url ?? null,
          abroad,
        }}
      />
    </div>
  );
}
