/** What the user may be reminded of. */
import type { Day } from '../dates/day.ts';
import type { Plan, PlanTask } from '../planner/plan.ts';

/**
 * start: a task may begin. last: tomorrow is its last day. The others look after the end of the line: has
 * it really ended, the final bill, charges on the card, the number in strangers' hands, the credit report,
 * and the day from which the card may go.
 */
export const reminderKinds = [
  'start',
  'last',
  'ended',
  'final-bill',
  'charges',
  'number-reused',
  'credit',
  'card',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Kept as it is until it rings; the words are made on the day, in the language of the day. */
export interface Reminder {
  /** The same reminder in every reckoning, whatever its day. */
  id: string;
  /** It rings on the morning of this day. */
  day: Day;
  /** The phone line whose plan it belongs to; for ourselves, never shown. */
  line: string;
  kind: ReminderKind;
  /** Once this task is done there is nothing to be reminded of. */
  task: string;
}

/** The plan of one phone line. */
export interface LinePlan {
  line: string;
  plan: Plan;
}

/** The task, while it is open; undefined where it has been done or has left the plan since. */
export function openTask(
  { line, task }: Pick<Reminder, 'line' | 'task'>,
  plans: readonly LinePlan[],
): PlanTask | undefined {
  const plan = plans.find((one) => one.line === line)?.plan;
  return plan?.tasks.find(({ id, done }) => id === task && !done);
}
