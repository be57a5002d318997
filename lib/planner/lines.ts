/** How far each line of the account is: every one has to be settled, or the bill goes on. */
import type { Day } from '../dates/day.ts';
import { lineOf, type PhoneLine } from '../state/shape.ts';
import { planFor, type PlanRules, type PlanState } from './plan-for.ts';
import type { Plan } from './plan.ts';

export interface LineStand {
  line: PhoneLine;
  plan: Plan;
  shown: boolean;
  done: number;
  total: number;
  /** Ended, moved away or handed over. */
  settled: boolean;
}

/** Where each line stands, in the order in which they were named. */
export function standOfLines(
  state: PlanState,
  carrier: Parameters<typeof planFor>[1],
  rules: PlanRules,
  today: Day,
): LineStand[] {
  const { id } = lineOf(state);
  return state.lines.map((line) => {
    const plan = planFor(state, carrier, rules, today, line);
    const settling = plan.tasks.filter(({ settles }) => settles);
    return {
      line,
      plan,
      shown: line.id === id,
      done: plan.tasks.filter(({ done }) => done).length,
      total: plan.tasks.length,
      settled: settling.length > 0 && settling.every(({ done }) => done),
    };
  });
}
