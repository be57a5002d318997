/** From the first day to call on to the last, never in the past. */
import { addDays, daysBetween, type Day } from '../dates/day.ts';
import { poorDaysToCall } from '../dates/us-holidays.ts';
import type { EndReason } from './reckon-end.ts';

export interface CallWindow {
  from: Day;
  until: Day;
  /** Sundays and holidays in it: fewer people answer then. */
  avoid: Day[];
}

export interface WindowAsk {
  today: Day;
  why: EndReason;
  /** The cycle with which the line ends; null: not known. */
  start: Day | null;
  end: Day | null;
  /** Still ahead; null: over, or not known. */
  departure: Day | null;
  /** You have left: the line protects nothing that waiting would save. */
  abroad: boolean;
  /** The call itself may stop the line, so it must not come early. */
  atOnce: boolean;
  /** Nobody is called: paying in advance is switched off, any day of the cycle. */
  lapse: boolean;
}

// The carrier needs a day or two to book what was said, or it runs into the next cycle.
const daysToBook = 2;
const week = 7;
const lastDays = 3;

/** When to call. */
export function callWindow(ask: WindowAsk): CallWindow {
  const { today } = ask;
  const [first, last] = wished(ask);
  const from = first < today ? today : first;
  const until = last < from ? from : last;
  if (ask.lapse) return { from, until, avoid: [] };
  return aroundPoorDays(from, until, earliest(ask));
}

function wished(ask: WindowAsk): [from: Day, until: Day] {
  const { today, why, start, end, departure, atOnce } = ask;
  if (why === 'today') return [today, today];
  if (ask.lapse && start !== null && end !== null) {
    const booked = addDays(end, -daysToBook);
    const leaving = departure === null ? booked : addDays(departure, -1);
    return [start, leaving < booked ? leaving : booked];
  }
  if (departure !== null && hangsOnDeparture(ask)) {
    const from = addDays(departure, -lastDays);
    const tooEarly = why === 'until-departure' && start !== null && from < start;
    return [tooEarly ? start : from, addDays(departure, -1)];
  }
  const last = addDays(end!, atOnce ? -1 : -daysToBook);
  if (ask.abroad) return [today, last];
  return [addDays(end!, atOnce ? -lastDays : -week), last];
}

function hangsOnDeparture({ why, atOnce }: WindowAsk): boolean {
  if (why === 'with-departure') return atOnce;
  return why === 'until-departure' || why === 'by-day' || why === 'departure-only';
}

// Called before this day, the line would end with the cycle before.
function earliest({ today, why, start }: WindowAsk): Day {
  return why === 'until-departure' && start !== null && start > today ? start : today;
}

// A window of poor days only is opened to the last good day before it, where there is one.
function aroundPoorDays(from: Day, until: Day, bound: Day): CallWindow {
  const avoid = poorDaysToCall(daysFrom(from, until));
  if (avoid.length <= daysBetween(from, until)) return { from, until, avoid };
  const before = daysFrom(bound, addDays(from, -1));
  const poor = poorDaysToCall(before);
  const good = before.findLast((day) => !poor.includes(day));
  if (good === undefined) return { from, until, avoid };
  return { from: good, until, avoid: poorDaysToCall(daysFrom(good, until)) };
}

function daysFrom(from: Day, until: Day): Day[] {
  const count = Math.max(0, daysBetween(from, until) + 1);
  return Array.from({ length: count }, (_, days) => addDays(from, days));
}
