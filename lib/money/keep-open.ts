/** Until when a US card and account must stay open. */
import { addDays, type Day } from '../dates/day.ts';
import type { Anchor, Anchors } from '../planner/plan.ts';

// Refunds, late roaming charges and a second bill come after service has ended (R7, R13 of the
// requirements: at least 90 days), and a final bill can be disputed for 60 days.
const afterService = 90;
const afterBill = 60;

/** The earliest day on which the card and the account may be closed; null: neither date is known. */
export function keepOpenUntil({
  serviceEnd,
  finalBill,
}: Pick<Anchors, 'serviceEnd' | 'finalBill'>): Anchor | null {
  const days: Day[] = [];
  if (serviceEnd !== null) days.push(addDays(serviceEnd.day, afterService));
  if (finalBill !== null) days.push(addDays(finalBill.day, afterBill));
  const day = days.sort().at(-1);
  if (day === undefined) return null;
  return { day, certain: serviceEnd?.certain === true && finalBill?.certain === true };
}
