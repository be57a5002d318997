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
  const open = tasks.filter(({ id, done }) => !done && !missed.has(id));
  // With little time, only what the end of the line needs; all of it is for today.
  const wanted = shortOfTime ? open.filter(({ id }) => path.has(id)) : open;
  const free = open.filter(({ waitsFor }) => waitsFor.length === 0);
  const ready = free.filter((task) => wanted.includes(task) && begins(task) <= today);
  const lateFirst = [...ready.filter(isLate), ...ready.filter((task) => !isLate(task))];
  const now = new Set(ready.length > 0 ? lateFirst.slice(0, nowAtMost) : free.slice(0, 1));
  const next = new Set(
    wanted
      .filter((task) => !now.has(task) && begins(task) <= addDays(today, soon))
      .slice(0, shortOfTime ? undefined : nextAtMost),
  );
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
