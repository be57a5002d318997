/** The plan as it stands: what the user said, what the carrier asks for, what is done. */
import type { CommonTask, Questions, Situation } from '../../content-rules/schema.ts';
import type { State } from '../state/shape.ts';
import { buildPlan, type CarrierWays, type PlanTask } from './build-plan.ts';
import { chooseSituation, pointsOf, tasksOf } from './choose-situation.ts';
import { knownOf } from './conditions.ts';
import { ticksOf } from './ticks-of.ts';

/** What is common to all carriers. */
export interface PlanRules {
  common: readonly CommonTask[];
  situations: readonly Situation[];
  rules: Questions['rules'];
}

export interface Plan {
  /** With the points of its answer that hold for this user. null: no rule holds. */
  situation: Pick<Situation, 'id' | 'name' | 'says'> | null;
  tasks: PlanTask[];
}

/** The plan of this user for one carrier; undefined: none chosen yet. */
export function planFor(
  state: Pick<State, 'answers' | 'planKind' | 'progress'>,
  carrier: (CarrierWays & { id: string }) | undefined,
  { common, situations, rules }: PlanRules,
): Plan {
  const id = carrier?.id ?? null;
  const known = knownOf(state, id);
  const chosen = chooseSituation(known, rules);
  const situation = situations.find((one) => one.id === chosen);
  if (situation === undefined) return { situation: null, tasks: [] };
  const tasks = buildPlan({
    tasks: tasksOf(situation, known),
    common,
    carrier,
    planKind: state.planKind,
    ticks: ticksOf(state.progress, id),
  });
  return { situation: { ...situation, says: pointsOf(situation, known) }, tasks };
}
