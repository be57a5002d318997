/** What was aimed at, beside what came out: ratios within one run, never a time by itself. */
import { floorNames } from './contenders.ts';
import type { TermLane, TermRow } from './lane.ts';

export interface TermGoal {
  where: string;
  goal: string;
  limit: number;
  /** undefined: not measured, or the answer was another. */
  ratio: number | undefined;
  met: boolean;
}

/** A ratio that must not be above the limit. */
export function atMost(
  where: string,
  goal: string,
  ratio: number | undefined,
  limit: number,
): TermGoal {
  return { where, goal, limit, ratio, met: ratio !== undefined && ratio <= limit };
}

/** The goals of one page: the scan and, where it is set, reading the page again. */
export function goalsOf({ rows, shadow, torn, nodes, made }: TermLane): TermGoal[] {
  if (torn) return [];
  const where = `${made.nodes} nodes${shadow ? ', shadow roots' : ''}`;
  const row = (name: string) => rows.find((one) => one.name === name && one.same !== false);
  const ratio = (a: string, floor: string) => over(row(a), row(floor));
  if (shadow)
    return [
      atMost(
        where,
        'scan, to the floor that finds the roots',
        ratio('signoff', floorNames.piercing),
        1.5,
      ),
    ];
  if (nodes < 10_000) return [];
  const limit = nodes < 100_000 ? 2.5 : 2;
  return [
    atMost(where, 'scan, to the floor', ratio('signoff', floorNames.known), limit),
    atMost(where, 'again, to the floor', ratio('signoff, again', floorNames.known), 1.6),
  ];
}

/** One middle time to another. */
export function over(
  a: Pick<TermRow, 'median'> | undefined,
  b: Pick<TermRow, 'median'> | undefined,
): number | undefined {
  return a && b ? a.median / b.median : undefined;
}
