/** What is to be done now, what comes next, and what can wait. */
import { addDays, type Day } from '../dates/day.ts';
import type { UndatedTask } from './build-plan.ts';
import type { Dated } from './date-plan.ts';
import type { Phase, PlanTask } from './plan.ts';

/** More than three things to do today are a wall. */
const nowAtMost = 3;
const nextAtMost = 4;
/** What begins later than this is not "next". */
const soon = 14;

/** The tasks in their order, each with its days and its phase. */
export function phasePlan(tasks: readonly UndatedTask[], dated: Dated, today: Day): PlanTask[] {
  const { windows, path, missed, shortOfTime } = dated;
  const windowOf = ({ id }: UndatedTask) => windows.get(id) ?? null;
  const begins = (task: UndatedTask) => windowOf(task)?.from ?? today;
  const isLate = (task: UndatedTask) => !task.done && (windowOf(task)?.to ?? today) < today;
  const isUrgent = (task: UndatedTask) => (windowOf(task)?.to ?? '9999') <= today;
  const open = tasks.filter(({ id, done }) => !done && !missed.has(id));
  // With little time, only what the end of the line needs, and what is not possible after the flight.
  const wanted = shortOfTime ? open.filter(({ id, inUs }) => inUs || path.has(id)) : open;
  const free = open.filter(({ waitsFor }) => waitsFor.length === 0);
  const ready = free.filter((task) => wanted.includes(task) && begins(task) <= today);
  const urgentFirst = [...ready.filter(isUrgent), ...ready.filter((task) => !isUrgent(task))];
  const now = new Set(urgentFirst.slice(0, nowAtMost));
  const isNext = (task: UndatedTask) => !now.has(task) && begins(task) <= addDays(today, soon);
  const next = new Set(wanted.filter(isNext).slice(0, shortOfTime ? undefined : nextAtMost));
  // However far away: one thing to look forward to.
  if (now.size + next.size === 0) free.slice(0, 1).forEach((task) => next.add(task));
  const phaseOf = (task: UndatedTask): Phase => {
    if (task.done) return 'done';
    return now.has(task) ? 'now' : next.has(task) ? 'next' : 'later';
  };
  return tasks.map((task) => ({
    ...task,
    window: windowOf(task),
    phase: phaseOf(task),
    late: isLate(task),
    critical: shortOfTime && path.has(task.id),
  }));
}
