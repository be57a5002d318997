/** The days of a plan as a calendar shows them. */
import { daysBetween, type Day } from '../dates/day.ts';
import type { Plan, PlanTask } from '../planner/plan.ts';
import { checksAfter, type Check } from '../reminders/checks-after.ts';

/** first, last: the ends of a stretch too long to fill a calendar with. whole: all its days. */
export type EntryPart = 'whole' | 'first' | 'last';

export interface TaskEntry {
  task: PlanTask;
  part: EntryPart;
  /** Both included. */
  from: Day;
  to: Day;
  certain: boolean;
}

export interface CheckEntry {
  check: Check;
  /** Reckoned ones move when the carrier's dates are known. */
  certain: boolean;
}

export interface CalendarEntries {
  tasks: TaskEntry[];
  checks: CheckEntry[];
}

// Bars of several weeks, one for each task, would bury everything else in the calendar.
const longestBar = 7;

/** Every open task that has a date, and every look back from today on. */
export function calendarEntries(plan: Plan, today: Day): CalendarEntries {
  const open = plan.tasks.filter(({ done }) => !done);
  // Its own first and last day stand there already.
  const isSaid = ({ task, day }: Check) =>
    open.some(({ id, window }) => id === task && (window?.from === day || window?.to === day));
  const certain = plan.anchors.serviceEnd?.certain ?? false;
  return {
    tasks: open.flatMap(entriesOf),
    checks: checksAfter(plan)
      .filter((check) => check.day >= today && !isSaid(check))
      .map((check) => ({ check, certain })),
  };
}

function entriesOf(task: PlanTask): TaskEntry[] {
  if (task.window === null) return [];
  const { from, to, certain } = task.window;
  if (daysBetween(from, to) < longestBar) return [{ task, part: 'whole', from, to, certain }];
  return [
    { task, part: 'first', from, to: from, certain },
    { task, part: 'last', from: to, to, certain },
  ];
}
