/** From the three taps to one of the five short plans. */
import type { Situation, Situations } from '../../content-rules/schema.ts';
import { holds, type Known } from './conditions.ts';

/** The first rule that holds. A skipped question agrees with no rule that asks it. */
export function chooseSituation(known: Known, rules: Situations['rules']): Situation['id'] | null {
  return rules.find((rule) => holds(rule, known))?.situation ?? null;
}

/** The tasks of a situation that hold for this user, in order. */
export function tasksOf({ tasks }: Pick<Situation, 'tasks'>, known: Known): string[] {
  return tasks.flatMap((item) => {
    if (typeof item === 'string') return item;
    return holds(item, known) ? item.task : [];
  });
}

/** The points of a situation's short answer that hold for this user. */
export function pointsOf({ says }: Pick<Situation, 'says'>, known: Known): Situation['says'] {
  return says.filter((point) => holds(point, known));
}
