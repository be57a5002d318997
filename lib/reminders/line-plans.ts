/** The plans that reminders come from. */
import type { LineStand } from '../planner/lines.ts';
import type { LinePlan } from './reminder.ts';

/** One plan a line; none before the user has been through the first questions. */
export function linePlans(begun: boolean, lines: readonly LineStand[]): LinePlan[] {
  return begun ? lines.map(({ line, plan }) => ({ line: line.id, plan })) : [];
}
