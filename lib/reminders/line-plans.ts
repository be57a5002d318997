/** The plans of all phone lines at once. */
import type { Day } from '../dates/day.ts';
import { planFor, type PlanRules } from '../planner/plan-for.ts';
import type { State } from '../state/shape.ts';
import type { LinePlan } from './reminder.ts';

/** One plan a line; none before the user has been through the first questions. */
export function linePlans(
  state: State,
  carrier: Parameters<typeof planFor>[1],
  rules: PlanRules,
  today: Day,
): LinePlan[] {
  if (!state.begun) return [];
  return state.lines.map((line) => ({
    line: line.id,
    plan: planFor(state, carrier, rules, today, line),
  }));
}
