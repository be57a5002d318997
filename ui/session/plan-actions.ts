/** What pressing things in a plan changes: the same in popup and full page. */
import { progressKey } from '../../lib/planner/ticks-of.ts';
import type { Change } from '../../lib/state/change.ts';
import { openStop } from '../plan/open-stop.ts';
import type { TaskActions } from '../plan/task-actions.ts';
import type { PlanSession } from './plan-session.ts';

/** What differs between the two. */
export interface Surroundings {
  change(change: Change): Promise<void>;
  /** A task that is not on this screen. */
  goElsewhere(task: string): void;
  stuck(problem: string | null): void;
  toolHref: TaskActions['toolHref'];
}

/** The actions on the tasks of the line that is shown. */
export function planActions(
  { state, carrier, line }: PlanSession,
  { change, goElsewhere, stuck, toolHref }: Surroundings,
): TaskActions {
  const now = () => new Date().toISOString();
  return {
    tick: (task, done) =>
      void change({
        kind: 'tick',
        carrier: progressKey(state.carrier),
        task,
        tick: { done, by: 'hand', at: now() },
      }),
    guide: (task) => carrier && void change({ kind: 'goal', carrier: carrier.id, task }),
    override: (task, gates) =>
      void change({ kind: 'override', line: line.id, task, gates: [...gates], at: now() }),
    goTo: (task) => {
      if (!openStop(task)) goElsewhere(task);
    },
    stuck,
    toolHref,
    answer: (question, answer) => void change({ kind: 'answer', question, answer }),
  };
}
