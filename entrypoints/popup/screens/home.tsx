import { timelineTables } from '../../../assets/messages/timeline/tables.ts';
import { questions } from '../../../content-rules/index.ts';
import { planAddress } from '../../../lib/sections.ts';
import type { Change } from '../../../lib/state/change.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { LineSwitch } from '../../../ui/lines/line-switch.tsx';
import { RouteLine } from '../../../ui/now/route-line.tsx';
import { PlanNotes } from '../../../ui/plan/plan-notes.tsx';
import { PlanProgress } from '../../../ui/plan/plan-progress.tsx';
import { ShortPoints } from '../../../ui/plan/short-points.tsx';
import { Timeline } from '../../../ui/plan/timeline.tsx';
import { planActions } from '../../../ui/session/plan-actions.ts';
import { nothingSaid, planView } from '../../../ui/session/plan-view.ts';
import { useTable, useWords } from '../../../ui/words/words.tsx';
import { openPlan } from '../open-plan.ts';
import type { Session } from '../session.ts';
import { Now } from './now.tsx';
import { PageTools } from './page-tools.tsx';

export interface ScreenProps {
  session: Session;
  change(change: Change): Promise<void>;
}

interface HomeProps extends ScreenProps {
  onChangeAnswers(): void;
  onStuck(problem: string | null): void;
}

/** With little time everything comes next: the popup shows how it begins. */
const nextAtMost = 4;

const guided: readonly Session['scene'][] = [
  'turn',
  'words',
  'by-user',
  'arrived',
  'no-way',
  'sign-in',
];

/** The one next thing, the way there, and what the plan has for now and next; what is done can be undone. */
export function Home({ session, change, ...props }: HomeProps) {
  const { t, say } = useWords();
  const own = useTable(timelineTables);
  const { whole, plan, carrier, situation, report, view: onPage, scene } = session;
  const inPage = guided.includes(scene) && report?.task != null;
  const view = planView(session);
  const actions = planActions(session, {
    change,
    goElsewhere: (task) => void openPlan(planAddress('plan', task)),
    stuck: props.onStuck,
    toolHref: (tool) => planAddress(tool),
  });
  const count = (wanted: string) => plan.filter(({ phase }) => phase === wanted).length;
  const more = count('later') + Math.max(0, count('next') - nextAtMost);
  return (
    <div class="home">
      <Now session={session} change={change} actions={actions} />
      <PageTools session={session} />
      {inPage && onPage && onPage.route.length > 1 && <RouteLine route={onPage.route} />}
      <section class="stack">
        <header class="plan-head">
          <h2 class="section-title">
            {situation ? say(situation.name) : t('plan')}
            {carrier && <span class="plan-carrier"> · {carrier.about.name}</span>}
          </h2>
          <LineSwitch
            lines={session.lines}
            onShow={(line) => void change({ kind: 'line-show', line })}
          />
          <PlanProgress tasks={plan} />
          {situation && (
            <details class="fold plan-says">
              <summary>{t('shortAnswer')}</summary>
              <ShortPoints says={situation.says} />
            </details>
          )}
          <Button look="quiet" onPress={props.onChangeAnswers}>
            {carrier ? t('changeSituation') : t('chooseCarrier')}
          </Button>
        </header>
        <PlanNotes
          key={`notes ${session.line.id}`}
          whole={whole}
          today={session.today}
          clock={session.clock}
          nothingSaid={nothingSaid(session)}
          onTellMore={props.onChangeAnswers}
          questions={questions}
          answers={session.answers}
          onAnswer={actions.answer}
        />
        <Timeline
          key={session.line.id}
          {...view}
          whole={whole}
          parts={['now', 'next', 'done']}
          nextAtMost={nextAtMost}
          here={inPage ? report.task : (session.next?.id ?? null)}
          // On the carrier's own page there is no need to open it.
          site={session.verdict.carrier === carrier?.id ? null : view.site}
          actions={actions}
        />
        <div class="plan-more">
          {more > 0 && <span class="soft">{own('moreInPlan', { count: more })}</span>}
          <a class="button button-plain" href={planAddress('plan')}>
            {own('fullPlan')}
          </a>
        </div>
      </section>
    </div>
  );
}
