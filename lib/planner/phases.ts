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
  const { windows, path, shortOfTime } = dated;
  const waiting = ({ id, waitsFor }: UndatedTask) =>
    waitsFor.length > 0 || (windows.get(id)?.from ?? today) > today;
  const open = tasks.filter(({ done }) => !done);
  // With little time, only what the end of the line needs.
  const wanted = shortOfTime ? open.filter(({ id }) => path.has(id)) : open;
  const ready = wanted.filter((task) => !waiting(task));
  const first = ready.length > 0 ? ready : open.filter(({ waitsFor }) => waitsFor.length === 0);
  const now = new Set(first.slice(0, ready.length > 0 ? nowAtMost : 1));
  const next = new Set(
    wanted
      .filter((task) => !now.has(task))
      .filter(({ id }) => (windows.get(id)?.from ?? today) <= addDays(today, soon))
      .slice(0, nextAtMost),
  );
  const phaseOf = (task: UndatedTask): Phase => {
    if (task.done) return 'done';
    return now.has(task) ? 'now' : next.has(task) ? 'next' : 'later';
  };
  return tasks.map((task) => {
    const window = windows.get(task.id) ?? null;
    return {
      ...task,
      window,
      phase: phaseOf(task),
      late: !task.done && window !== null && window.to < today,
      critical: shortOfTime && path.has(task.id),
    };
  });
}
