/** The calculator: when to call, until when the line works, and what the last charge is. */
import type { LastCycle } from '../../content-rules/schema.ts';
import { cycleEnd, cycleStart, nextCycleEnds } from '../dates/cycle.ts';
import { addDays, daysBetween, type Day } from '../dates/day.ts';
import { callWindow, type CallWindow } from './call-window.ts';
import { lastCharge, type LastCharge } from './last-charge.ts';

/** How the carrier ends a line and charges for its last cycle. */
export type EndRule = Pick<LastCycle, 'ends' | 'charge'>;

/**
 * before-departure: ends with the last cycle before departure, cheapest. until-departure: works until
 * you leave, one cycle more. with-departure: both at once. by-day: the cycle does not matter, departure
 * does. today: departure is today or tomorrow. next-cycle: you have left, or no departure is known.
 * departure-only: the cycle day is not known.
 */
export type EndReason =
  | 'before-departure'
  | 'until-departure'
  | 'with-departure'
  | 'by-day'
  | 'today'
  | 'next-cycle'
  | 'departure-only';

export interface EndOption {
  why: EndReason;
  /** lapse: nobody needs to be called, paying in advance just stops. */
  act: 'call' | 'lapse';
  call: CallWindow;
  /** The last day on which the line is sure to work, called on the last day to call; null: not known. */
  worksUntil: Day | null;
  /** It may stop while you are still on the phone. */
  mayStopAtOnce: boolean;
  /** The last day of the last cycle that is charged; null: not known. */
  cycleEnd: Day | null;
  lastCharge: LastCharge;
  /** Cycles from the one running today to the last one, both counted. */
  cyclesPaid: number | null;
  /** Days without a working line, up to and with the day of departure. */
  gapDays: number | null;
}

export interface EndAsk {
  today: Day;
  /** null: not known. */
  departure: Day | null;
  /** You have left, whatever departure says. */
  abroad: boolean;
  cycleDay: number | null;
  /** undefined: no carrier or plan kind known, so nothing is known of how it ends. */
  rule: EndRule | undefined;
  /** What one cycle costs, in whole cents. */
  cycleCharge: number | null;
}

// Up to so many days without a phone are bearable to save a whole cycle.
const bearableGap = 3;

/** The ways to end the line, the recommended one first; none where neither date is known. */
export function reckonEnd(ask: EndAsk): EndOption[] {
  const { today, cycleDay } = ask;
  const departure = stillAhead(ask);
  const leavesNow = departure !== null && daysBetween(today, departure) <= 1;
  if (cycleDay === null) {
    if (departure === null) return [];
    return [option(ask, leavesNow ? 'today' : 'departure-only', null)];
  }
  if (departure === null) return [option(ask, 'next-cycle', nextEndInReach(today, cycleDay))];
  if (leavesNow) return [option(ask, 'today', cycleEnd(today, cycleDay))];
  const covering = cycleEnd(departure, cycleDay);
  if (covering === departure) return [option(ask, 'with-departure', covering)];
  if (!paysByCycle(ask.rule)) return [option(ask, 'by-day', covering)];
  return choose(ask, cycleDay, covering);
}

function choose(ask: EndAsk, cycleDay: number, covering: Day): EndOption[] {
  const longer = option(ask, 'until-departure', covering);
  const before = addDays(cycleStart(covering, cycleDay), -1);
  // On the last day of a cycle it is too late to count on its end.
  if (before <= ask.today) return [longer];
  const shorter = option(ask, 'before-departure', before);
  return shorter.gapDays! <= bearableGap ? [shorter, longer] : [longer, shorter];
}

function option(ask: EndAsk, why: EndReason, end: Day | null): EndOption {
  const departure = stillAhead(ask);
  const start = end === null ? null : cycleStart(end, ask.cycleDay!);
  const atOnce = mayStopAtOnce(ask.rule);
  const lapse = ask.rule?.ends === 'paid-through';
  const { today, cycleCharge } = ask;
  const abroad = departure === null && (ask.abroad || ask.departure !== null);
  const call = callWindow({ today, why, start, end, departure, abroad, atOnce, lapse });
  const worksUntil = atOnce ? call.until : end;
  const cycle = start === null || end === null ? null : { start, end };
  const charge = ask.rule?.charge ?? 'unknown';
  const cyclesPaid = end === null ? null : cyclesUntil(end, ask);
  return {
    why,
    act: lapse ? 'lapse' : 'call',
    call,
    worksUntil,
    mayStopAtOnce: atOnce,
    cycleEnd: end,
    lastCharge: lastCharge({ charge, cycleCharge, cycle, worksUntil, cyclesPaid }),
    cyclesPaid,
    gapDays: gapBefore(departure, worksUntil),
  };
}

/** Departure where it is still to come, today counted; null where it is over or not known. */
function stillAhead({ today, departure, abroad }: EndAsk): Day | null {
  return departure === null || departure < today || abroad ? null : departure;
}

// What is not known is taken as the worse: it could stop at once, and the whole cycle is charged.
function mayStopAtOnce(rule: EndRule | undefined): boolean {
  return rule === undefined || rule.ends === 'at-once' || rule.ends === 'unknown';
}

function paysByCycle(rule: EndRule | undefined): boolean {
  if (!mayStopAtOnce(rule)) return true;
  return rule?.charge !== 'by-day' && rule?.charge !== 'nothing-more';
}

function nextEndInReach(today: Day, cycleDay: number): Day {
  return nextCycleEnds(today, cycleDay, 2).find((end) => end > today)!;
}

function cyclesUntil(end: Day, { today, cycleDay }: EndAsk): number {
  let count = 1;
  for (let day = cycleEnd(today, cycleDay!); day < end; count += 1) {
    day = cycleEnd(addDays(day, 1), cycleDay!);
  }
  return count;
}

function gapBefore(departure: Day | null, worksUntil: Day | null): number | null {
  if (departure === null || worksUntil === null) return null;
  return Math.max(0, daysBetween(worksUntil, departure));
}
