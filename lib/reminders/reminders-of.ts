/** Which days of a plan are worth a reminder. */
import { addDays, daysBetween, type Day } from '../dates/day.ts';
import type { Plan, PlanTask } from '../planner/plan.ts';
import { checksAfter } from './checks-after.ts';
import type { LinePlan, Reminder } from './reminder.ts';

// With fewer days than this the reminder of the first day is enough.
const worthASecond = 2;

/** Everything still to come after today, in the order of days. */
export function remindersOf(plans: readonly LinePlan[], today: Day): Reminder[] {
  return plans
    .flatMap(({ line, plan }) =>
      inPlan(plan).map((one) => ({ ...one, id: `${line}/${one.id}`, line })),
    )
    .filter(({ day }) => day > today)
    .sort((one, other) => compare(one.day, other.day) || compare(one.line, other.line));
}

function inPlan(plan: Plan): Omit<Reminder, 'line'>[] {
  const checks = checksAfter(plan);
  // On the same day a look back says more exactly what to do than the name of its task.
  const isSaid = ({ task, day }: Omit<Reminder, 'line'>) =>
    checks.some((check) => check.task === task && check.day === day);
  const ofTasks = plan.tasks
    .filter(({ done }) => !done)
    .flatMap((task) => inWindow(task, plan))
    .filter((one) => !isSaid(one));
  return [...ofTasks, ...checks];
}

function inWindow(task: PlanTask, plan: Plan): Omit<Reminder, 'line'>[] {
  const { id, window } = task;
  if (window === null) return [];
  const start = { id: `${id}/start`, day: window.from, kind: 'start' as const, task: id };
  const long = daysBetween(window.from, window.to) >= worthASecond;
  if (!long || !mattersWhenLate(task, plan)) return [start];
  return [start, { id: `${id}/last`, day: addDays(window.to, -1), kind: 'last', task: id }];
}

/** It ends the line, others wait for it, or it cannot be made up for from abroad. */
function mattersWhenLate({ id, settles, inUs }: PlanTask, plan: Plan): boolean {
  return (
    settles || inUs || plan.tasks.some(({ waitsFor }) => waitsFor.some((one) => one.id === id))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
