/** The looks back after the line has ended, counted from that day and never from departure. */
import { addDays } from '../dates/day.ts';
import { keepOpenUntil } from '../money/keep-open.ts';
import type { Plan } from '../planner/plan.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

export interface Check extends Pick<Reminder, 'id' | 'day' | 'kind' | 'task'> {
  kind: Exclude<ReminderKind, 'start' | 'last'>;
}

interface Rule extends Pick<Check, 'kind' | 'task'> {
  /** Days after the end of the line. */
  days: number[];
  /** Only where the plan has one of these tasks. */
  needs: string[];
}

// After these the number is free for others; moved or handed over it is not.
const freesNumber = ['end-service', 'let-it-lapse', 'ask-owner'];
const keepsNumber = ['port-out', 'ask-owner-to-move'];

const rules: Rule[] = [
  { kind: 'ended', task: 'confirm-ended', days: [1], needs: ['confirm-ended'] },
  { kind: 'final-bill', task: 'final-bill', days: [7, 30], needs: ['final-bill'] },
  { kind: 'charges', task: 'keep-card-open', days: [30, 60, 90], needs: ['keep-card-open'] },
  { kind: 'number-reused', task: null, days: [45], needs: freesNumber },
  { kind: 'credit', task: null, days: [180], needs: ['final-bill'] },
];

/** All looks back of one plan, those behind us too. None before an end of the line can be reckoned. */
export function checksAfter(plan: Plan): Check[] {
  const end = plan.anchors.serviceEnd?.day;
  if (end === undefined) return [];
  const has = (ids: readonly string[]) => plan.tasks.some(({ id }) => ids.includes(id));
  const checks = rules
    .filter(({ needs }) => has(needs))
    .filter(({ kind }) => kind !== 'number-reused' || !has(keepsNumber))
    .flatMap(({ kind, task, days }) =>
      days.map((after) => ({ id: `${kind}-${after}`, kind, task, day: addDays(end, after) })),
    );
  const cardFree = keepOpenUntil(plan.anchors);
  const task = 'keep-card-open';
  if (cardFree === null || !has([task])) return checks;
  return [...checks, { id: 'card', kind: 'card', task, day: cardFree.day }];
}
