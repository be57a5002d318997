/** Which task the guide leads to on a carrier's pages. */
import type { State } from '../state/shape.ts';
import type { PlanTask } from './plan.ts';
import { pageTask } from './next-task.ts';

/**
 * The task the user asked for while it is open, else the plan's next one on a page. null: the guide is
 * idle, as it is before the set-up, and on another carrier's pages than those of the plan.
 */
export function goalOf(
  state: Pick<State, 'begun' | 'carrier' | 'goals'>,
  carrier: string,
  plan: readonly PlanTask[],
): string | null {
  const asked = state.goals[carrier];
  // The plan knows whose tick counts: the account's or that of the line that is shown.
  if (asked !== undefined && !plan.some(({ id, done }) => id === asked && done)) return asked;
  if (!state.begun || (state.carrier !== null && state.carrier !== carrier)) return null;
  return pageTask(plan)?.id ?? null;
}
