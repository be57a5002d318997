/** Whether the days to call matter at all: most ways to keep a number end the line without any call to cancel. */
import type { PlanTask } from './plan.ts';

// With these the user ends the line on a day of their own choice.
const onChosenDay = ['end-service', 'let-it-lapse'];

/** The task that settles the line by itself; null where the user chooses the day on which it ends. */
export function settledOtherwise(tasks: readonly PlanTask[]): PlanTask | null {
  const settling = tasks.filter(({ settles }) => settles);
  if (settling.some(({ id }) => onChosenDay.includes(id))) return null;
  return settling[0] ?? null;
}
