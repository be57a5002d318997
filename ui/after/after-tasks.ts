import type { PlanTask } from '../../lib/planner/plan.ts';

/** The tasks from the end of the line on, and the one that keeps a card open until they are done. */
export function afterTasks(tasks: readonly PlanTask[]): PlanTask[] {
  const end = tasks.findIndex(({ id }) => id === 'confirm-ended');
  return tasks.filter(({ tool }, at) => tool === 'after' || (end >= 0 && at >= end));
}
