/** What the last cycle costs, in whole cents. */
import type { LastCycle } from '../../content-rules/schema.ts';
import { daysBetween, type Day } from '../dates/day.ts';

export interface LastCharge {
  /** null: the charge of a cycle, or a date it hangs on, is not known. */
  cents: number | null;
  /**
   * at-most-whole-cycle: nobody can say, so the whole cycle is reckoned with. nothing-more: the cycle
   * running now is the last, and paid already. in-advance: a later one is, and is still to be paid.
   */
  kind: 'whole-cycle' | 'by-day' | 'nothing-more' | 'in-advance' | 'at-most-whole-cycle';
}

/** The charge of the cycle from `start` to `end` in which the line stops after `worksUntil`. */
export function lastCharge(of: {
  charge: LastCycle['charge'];
  cycleCharge: number | null;
  cycle: { start: Day; end: Day } | null;
  worksUntil: Day | null;
  /** The cycle running now counted; null: not known. */
  cyclesPaid: number | null;
}): LastCharge {
  const { charge, cycleCharge, cyclesPaid } = of;
  if (charge === 'nothing-more') {
    if (cyclesPaid === 1) return { cents: 0, kind: 'nothing-more' };
    return { cents: cycleCharge, kind: 'in-advance' };
  }
  if (charge === 'by-day') return { cents: partOf(of), kind: 'by-day' };
  const kind = charge === 'unknown' ? 'at-most-whole-cycle' : 'whole-cycle';
  return { cents: cycleCharge, kind };
}

function partOf(of: Parameters<typeof lastCharge>[0]): number | null {
  if (of.cycleCharge === null || of.cycle === null || of.worksUntil === null) return null;
  const { start, end } = of.cycle;
  const all = daysBetween(start, end) + 1;
  const used = Math.min(all, Math.max(0, daysBetween(start, of.worksUntil) + 1));
  // Rounded up: better to reckon with a cent too much.
  return Math.ceil((of.cycleCharge * used) / all);
}
