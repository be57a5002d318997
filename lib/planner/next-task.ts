/** Which task comes now: the one the user asked for, else the first that may start. */
import type { PlanTask } from './plan.ts';

/** The one next thing to do. null: everything is done. */
export function nextTask(plan: readonly PlanTask[], goal: string | null = null): PlanTask | null {
  const open = plan.filter((task) => !task.done);
  return (
    open.find((task) => task.id === goal) ??
    open.find((task) => task.phase === 'now') ??
    open.find((task) => task.waitsFor.length === 0) ??
    open[0] ??
    null
  );
}

/** The first task with a place on the carrier's pages that may start. null: nothing on a page is left. */
export function pageTask(plan: readonly PlanTask[]): PlanTask | null {
  const ready = plan.filter(
    (task) => !task.done && destinationOf(task) !== null && task.waitsFor.length === 0,
  );
  return ready.find((task) => task.phase === 'now') ?? ready[0] ?? null;
}

/** The place where a task can be done on the carrier's pages. */
export function destinationOf(task: Pick<PlanTask, 'ways'>): string | null {
  return task.ways.find((way) => way.destination !== null)?.destination ?? null;
}
