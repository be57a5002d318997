/** What the toolbar button says without a word: how much is left. */
import type { LinePlan } from './reminder.ts';

const most = 99;

/** Open tasks of all lines, an account's own ones once; "!" where one is late; "" where none is left. */
export function badgeOf(plans: readonly LinePlan[]): string {
  const open = plans.flatMap(({ line, plan }) =>
    plan.tasks.filter(({ done }) => !done).map((task) => ({ line, task })),
  );
  const left = new Set(
    open.map(({ line, task }) => (task.scope === 'account' ? task.id : `${line}/${task.id}`)),
  ).size;
  if (left === 0) return '';
  const late = open.some(({ task }) => task.late) ? '!' : '';
  return left > most ? `${most}+${late}` : `${left}${late}`;
}
