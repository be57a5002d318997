/** What popup and full page show of the plan, worked out from what is kept and the day it is. */
import { carriers, findCarrier, planRules, type CarrierRules } from '../../content-rules/index.ts';
import { callerOf, type Caller } from '../../lib/contacts/caller.ts';
import { dayAt, type Day } from '../../lib/dates/day.ts';
import type { StateAnswer } from '../../lib/messages.ts';
import { answersOf } from '../../lib/planner/conditions.ts';
import { judgeClock, type ClockVerdict } from '../../lib/planner/judge-clock.ts';
import { standOfLines, type LineStand } from '../../lib/planner/lines.ts';
import { nextTask } from '../../lib/planner/next-task.ts';
import type { Plan, PlanTask } from '../../lib/planner/plan.ts';
import { lineOf, type PhoneLine, type State } from '../../lib/state/shape.ts';

export interface PlanSession extends StateAnswer {
  today: Day;
  clock: ClockVerdict;
  /** The plan of the line that is shown. */
  whole: Plan;
  situation: Plan['situation'];
  carrier: CarrierRules | undefined;
  plan: PlanTask[];
  line: PhoneLine;
  /** Where every line of the account stands. */
  lines: LineStand[];
  /** What was answered about this line and about the account. */
  answers: Readonly<Record<string, string>>;
  /** The task that the user asked to be led to. */
  goal: string | null;
  next: PlanTask | null;
  /** From where the user calls. */
  caller: Caller;
  /** They call from outside the US. */
  abroad: boolean;
}

/** The plan as it stands. */
export function planSessionOf(kept: StateAnswer, today: Day): PlanSession {
  const { state } = kept;
  const carrier = findCarrier(state.carrier);
  const line = lineOf(state);
  const lines = standOfLines(state, carrier, planRules, today);
  const whole = lines.find(({ shown }) => shown)!.plan;
  const answers = answersOf(state, line);
  const caller = callerOf({
    country: state.settings.country,
    where: answers['where'],
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const goal = (carrier && state.goals[carrier.id]) ?? null;
  return {
    ...kept,
    today,
    clock: judgeClock({ today, rulesCheckedOn, lastSeen: lastTicked(state) }),
    whole,
    situation: whole.situation,
    carrier,
    plan: whole.tasks,
    line,
    lines,
    answers,
    goal,
    next: nextTask(whole.tasks, goal),
    caller,
    abroad: caller.abroad,
  };
}

/** The carrier's public home: the page to open where none of its pages is. */
export function publicHome(carrier: CarrierRules | undefined): string | null {
  return carrier?.places.find(({ id }) => id === 'public-home')?.address ?? null;
}

const rulesCheckedOn = [
  ...planRules.common,
  ...carriers.flatMap((carrier) => [...carrier.tasks, ...carrier.contacts, ...carrier.about.facts]),
]
  .map(({ checkedOn }) => checkedOn)
  .reduce((latest, day) => (day > latest ? day : latest), '');

function lastTicked({ progress, lines }: State): Day | null {
  const ticks = [progress, ...lines.map((line) => line.progress)]
    .flatMap((one) => Object.values(one))
    .flatMap((byTask) => Object.values(byTask));
  const latest = ticks.map(({ at }) => at).reduce((one, at) => (at > one ? at : one), '');
  return latest === '' ? null : dayAt(new Date(latest));
}
