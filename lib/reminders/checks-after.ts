/** The looks back after the line has ended, counted from that day and never from departure. */
import { addDays, type Day } from '../dates/day.ts';
import { keepOpenUntil } from '../money/keep-open.ts';
import type { Anchors, Plan } from '../planner/plan.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

export interface Check extends Pick<Reminder, 'id' | 'day' | 'task'> {
  kind: Exclude<ReminderKind, 'start' | 'last'>;
}

/** `days`: after the end of the line. `task`: open as long as the look is worth it. */
const afterEnd = [
  { kind: 'ended', task: 'confirm-ended', days: [1] },
  { kind: 'final-bill', task: 'final-bill', days: [7, 30] },
  { kind: 'charges', task: 'close-card', days: [30, 60, 90] },
  { kind: 'number-reused', task: 'recycled-number', days: [45] },
  { kind: 'credit', task: 'credit-check', days: [180] },
] as const;

// Time enough to pay by any way.
const beforeDue = 3;

/** All looks back of a plan whose task is open, those on past days too. */
export function checksAfter({ anchors, tasks }: Plan): Check[] {
  const open = tasks.filter(({ done }) => !done).map(({ id }) => id);
  return [...countedFromEnd(anchors), ...ofMoney(anchors)].filter(({ task }) =>
    open.includes(task),
  );
}

function countedFromEnd({ serviceEnd }: Anchors): Check[] {
  if (serviceEnd === null) return [];
  return afterEnd.flatMap(({ kind, task, days }) =>
    days.map((count) => ({
      id: `${kind}-${count}`,
      kind,
      task,
      day: addDays(serviceEnd.day, count),
    })),
  );
}

function ofMoney(anchors: Anchors): Check[] {
  const due: Day | undefined = anchors.finalBill?.certain ? anchors.finalBill.day : undefined;
  const card = keepOpenUntil(anchors);
  return [
    ...(due ? [check('final-bill', 'final-bill', addDays(due, -beforeDue))] : []),
    ...(card ? [check('card', 'close-card', card.day)] : []),
  ];
}

function check(kind: Check['kind'], task: string, day: Day): Check {
  return { id: kind, kind, task, day };
}
