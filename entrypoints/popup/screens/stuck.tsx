import { problems } from '../../../content-rules/index.ts';
import { suitsPlan } from '../../../lib/planner/build-plan.ts';
import { ProblemList } from '../../../ui/stuck/problem-list.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import type { Session } from '../session.ts';

/** Everything that goes wrong, with the ways out for this carrier. */
export function Stuck({ session }: { session: Session }) {
  const { t } = useWords();
  const carrier = session.carrier ?? session.carrierHere;
  const { planKind } = session.state;
  return (
    <div class="stack">
      <h1 class="screen-title">{t('stuckTitle')}</h1>
      {carrier === undefined && <p class="soft">{t('chooseCarrier')}</p>}
      <ProblemList
        problems={problems}
        carrier={carrier?.id ?? null}
        contacts={(carrier?.contacts ?? []).filter((contact) => suitsPlan(contact, planKind))}
        contactPage={carrier?.about.contactPage.url ?? null}
        abroad={session.abroad}
      />
    </div>
  );
}
