import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../lib/planner/plan.ts';
import type { TimelinePart } from '../../lib/planner/timeline.ts';
import { stopId } from './open-stop.ts';
import type { TaskActions } from './task-actions.ts';

/**
 * A task that is ticked leaves its part, and its tick box with it: the focus goes on to the next open
 * task instead of being lost. Unticked, it takes the focus along.
 */
export function useTickFocus(
  plan: Plan,
  shown: readonly TimelinePart[],
  actions: TaskActions,
): TaskActions {
  const pressed = useRef<{ task: string; done: boolean; next: string | null } | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { task, done, next } = pressed.current;
    // The plan may change for another reason before the tick shows.
    if (plan.tasks.some((one) => one.id === task && one.done !== done)) return;
    pressed.current = null;
    if (next === null || document.activeElement !== document.body) return;
    const stop = document.getElementById(stopId(next))?.closest('.stop');
    stop?.querySelector<HTMLInputElement>('.tick')?.focus({ preventScroll: true });
  }, [plan]);
  return {
    ...actions,
    tick: (task, done) => {
      pressed.current = { task, done, next: done ? nextOpen(shown, task) : task };
      actions.tick(task, done);
    },
  };
}

function nextOpen(shown: readonly TimelinePart[], task: string): string | null {
  const tasks = shown.flatMap(({ stops }) =>
    stops.flatMap((stop) => ('task' in stop ? stop.task : [])),
  );
  const at = tasks.findIndex(({ id }) => id === task);
  const around = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(at, 0))];
  return around.find(({ done }) => !done)?.id ?? null;
}
