import type { Change } from '../../../lib/state/change.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { RouteLine } from '../../../ui/now/route-line.tsx';
import { PlanLine } from '../../../ui/plan/plan-line.tsx';
import { ShortPoints } from '../../../ui/plan/short-points.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import { progressKey } from '../../../lib/planner/ticks-of.ts';
import type { Session } from '../session.ts';
import { Now } from './now.tsx';

export interface ScreenProps {
  session: Session;
  change(change: Change): Promise<void>;
}

const guided: readonly Session['scene'][] = [
  'turn',
  'words',
  'by-user',
  'arrived',
  'no-way',
  'sign-in',
];

/** The one next thing, the way there, and the whole plan. */
export function Home({ session, change, ...props }: ScreenProps & { onChangeAnswers(): void }) {
  const { t, say } = useWords();
  const { plan, carrier, situation, report, scene, goal } = session;
  const done = plan.filter((task) => task.done).length;
  const inPage = guided.includes(scene) && report?.task != null;
  const tick = (task: string, isDone: boolean) =>
    void change({
      kind: 'tick',
      carrier: progressKey(session.state.carrier),
      task,
      tick: { done: isDone, by: 'hand', at: new Date().toISOString() },
    });
  return (
    <div class="home">
      <Now session={session} change={change} onTick={tick} />
      {inPage && report.route.length > 1 && <RouteLine route={report.route} />}
      <section class="stack">
        <header class="plan-head">
          <h2 class="section-title">
            {situation ? say(situation.name) : t('plan')}
            {carrier && <span class="plan-carrier"> · {carrier.about.name}</span>}
          </h2>
          <p class="soft">{t('planProgress', { done, total: plan.length })}</p>
          <progress
            class="plan-progress"
            aria-label={t('plan')}
            value={done}
            max={Math.max(plan.length, 1)}
          />
          {situation && (
            <details class="plan-says">
              <summary>{t('shortAnswer')}</summary>
              <ShortPoints says={situation.says} />
            </details>
          )}
          <Button look="quiet" onPress={props.onChangeAnswers}>
            {carrier ? t('changeSituation') : t('chooseCarrier')}
          </Button>
        </header>
        <PlanLine
          plan={plan}
          here={inPage ? report.task : (session.next?.id ?? null)}
          goal={goal}
          contactPage={carrier?.about.contactPage.url ?? null}
          abroad={session.abroad}
          actions={{
            tick,
            guide: (task) => carrier && void change({ kind: 'goal', carrier: carrier.id, task }),
          }}
        />
      </section>
    </div>
  );
}
