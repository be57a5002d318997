/** Everything the screens need, worked out from what is kept and what the tab shows. */
import { carriers, findCarrier, planRules, type CarrierRules } from '../../content-rules/index.ts';
import type { StateAnswer } from '../../lib/messages.ts';
import { dayAt, type Day } from '../../lib/dates/day.ts';
import type { Plan, PlanTask } from '../../lib/planner/plan.ts';
import { judgeHost, type HostVerdict } from '../../lib/hosts/judge-host.ts';
import { answersOf } from '../../lib/planner/conditions.ts';
import { lineOf } from '../../lib/state/shape.ts';
import { nextTask } from '../../lib/planner/next-task.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import { seeScene, type Scene } from '../../lib/hosts/see-scene.ts';
import type { TabView } from './use-tab.ts';

export interface Session extends StateAnswer, TabView {
  /** The plan of the line that is shown. */
  whole: Plan;
  today: Day;
  situation: Plan['situation'];
  carrier: CarrierRules | undefined;
  /** The carrier that the page is of, or pretends to be. */
  carrierHere: CarrierRules | undefined;
  verdict: HostVerdict;
  scene: Scene;
  plan: PlanTask[];
  /** The task that the user asked to be led to. */
  goal: string | null;
  next: PlanTask | null;
  abroad: boolean;
}

/** The session as it stands. */
export function sessionOf(kept: StateAnswer, view: TabView): Session {
  const { state } = kept;
  const verdict = judgeHost(
    view.tab?.url ?? '',
    carriers.map(({ about }) => about),
  );
  const carrier = findCarrier(state.carrier);
  const today = dayAt();
  const whole = planFor(state, carrier, planRules, today);
  const { situation, tasks: plan } = whole;
  const goal = (carrier && state.goals[carrier.id]) ?? null;
  return {
    ...kept,
    ...view,
    whole,
    today,
    situation,
    carrier,
    carrierHere: findCarrier(verdict.carrier),
    verdict,
    scene: seeScene({
      verdict,
      loading: view.tab?.loading ?? true,
      report: view.report,
      carrier: state.carrier,
    }),
    plan,
    goal,
    next: nextTask(plan, goal),
    abroad: answersOf(state, lineOf(state)).where?.startsWith('abroad') ?? false,
  };
}

/** The carrier's public home: the page to open where none of its pages is. */
export function publicHome(carrier: CarrierRules | undefined): string | null {
  return carrier?.places.find(({ id }) => id === 'public-home')?.address ?? null;
}
