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

/**
 * The points of a situation's short answer that hold for this user. Once the line is settled, those that
 * speak of it alone: how to settle it is no answer any more.
 */
export function pointsOf(
  { says }: Pick<Situation, 'says'>,
  known: Known,
  settled = false,
): Situation['says'] {
  if (!settled) return says.filter((point) => holds(point, known));
  const after = says.filter(
    (point) => point.when?.line !== undefined && holds(point, { ...known, line: 'settled' }),
  );
  return after.length > 0 ? after : pointsOf({ says }, known);
}
