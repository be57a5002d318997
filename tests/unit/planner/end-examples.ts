/** The ways in which carriers end a line, asked on one day. */
import { reckonEnd, type EndAsk, type EndRule } from '../../../lib/planner/reckon-end.ts';

export const rules = {
  // T-Mobile and Verizon postpaid, AT&T postpaid, prepaid, and the two that nobody has yet.
  cycleEnd: { ends: 'cycle-end', charge: 'whole-cycle' },
  unknown: { ends: 'unknown', charge: 'unknown' },
  prepaid: { ends: 'paid-through', charge: 'nothing-more' },
  byDay: { ends: 'at-once', charge: 'by-day' },
  atOnce: { ends: 'at-once', charge: 'whole-cycle' },
} as const satisfies Record<string, EndRule>;

export type Rule = keyof typeof rules;

export function ends(
  rule: Rule,
  cycleDay: number | null,
  departure: string | null,
  more?: Partial<EndAsk>,
) {
  const base = { today: '2026-11-22', abroad: false, cycleCharge: 9000 };
  return reckonEnd({ ...base, departure, cycleDay, rule: rules[rule], ...more });
}
