/** How far each line of the account is: every one has to be settled, or the bill goes on. */
import type { PhoneLine } from '../state/shape.ts';
import { planFor, type PlanState } from './plan-for.ts';

export interface LineStand {
  line: PhoneLine;
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
  rules: Parameters<typeof planFor>[2],
  today: string,
): LineStand[] {
  return state.lines.map((line) => {
    const { tasks } = planFor(state, carrier, rules, today, line);
    const settling = tasks.filter(({ settles }) => settles);
    return {
      line,
      shown: line.id === state.line,
      done: tasks.filter(({ done }) => done).length,
      total: tasks.length,
      settled: settling.length > 0 && settling.every(({ done }) => done),
    };
  });
}
