/** Which task the guide leads to on a carrier's pages. */
import type { State } from '../state/shape.ts';
import type { PlanTask } from './plan.ts';
import { pageTask } from './next-task.ts';
import { ticksOf } from './ticks-of.ts';

/**
 * The task the user asked for while it is open, else the plan's next one on a page. null: the guide is
 * idle, as it is before the set-up, and on another carrier's pages than those of the plan.
 */
export function goalOf(
  state: Pick<State, 'begun' | 'carrier' | 'goals' | 'progress'>,
  carrier: string,
  plan: readonly PlanTask[],
): string | null {
  const asked = state.goals[carrier];
  if (asked !== undefined && ticksOf(state.progress, carrier)[asked]?.done !== true) return asked;
  if (!state.begun || (state.carrier !== null && state.carrier !== carrier)) return null;
  return pageTask(plan)?.id ?? null;
}
