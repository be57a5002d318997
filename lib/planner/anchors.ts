/** The four days that everything else in the plan counts from. */
import { cycleEnd, readCycleDay } from '../dates/cycle.ts';
import { addDays, readDay, type Day } from '../dates/day.ts';
import type { Anchor, Anchors } from './plan.ts';
import { reckonEnd, type EndRule } from './reckon-end.ts';

// Our rule of thumb, shown as "about": a bill is made within a month, after one more cycle at most.
const daysToFinalBill = 30;

/** What the answers say of the four days, and what can be reckoned where they say nothing. */
export function findAnchors(of: {
  today: Day;
  /** The effective answers of the line: question id → answer as text. */
  answers: Readonly<Record<string, string>>;
  /** undefined: the carrier or the plan kind is not known. */
  lastCycle: EndRule | undefined;
  /** The number goes to another company, which ends the line on that day. */
  moves?: boolean;
  /** The day on which the line was settled: called for, moved. null: not yet. */
  settledOn?: Day | null;
}): Anchors {
  const { today, answers, settledOn = null } = of;
  const rule = of.moves
    ? { charge: 'unknown' as const, ...of.lastCycle, ends: atOnce }
    : of.lastCycle;
  const said = readDay(answers['departure']) ?? null;
  const cycleDay = readCycleDay(answers['cycle-day']) ?? null;
  const told = readDay(answers['service-end']);
  const abroad = isAbroad(answers);
  // Whoever is abroad already has no departure before them, whatever was said before.
  const departure = abroad && said !== null && said >= today ? null : said;
  const best = reckonEnd({ today, departure, abroad, cycleDay, rule, cycleCharge: null })[0];
  // Where the cycle is not known, the line ends when its user leaves; who has left is still paying.
  const leaving = departure !== null && departure >= today ? departure : null;
  const settled = settledOn === null ? null : endAfter(settledOn, cycleDay, rule);
  const reckoned = settled ?? best?.worksUntil ?? leaving;
  const serviceEnd = anchor(told, reckoned);
  const billed = readDay(answers['final-bill-due']);
  const thumb = serviceEnd === null ? null : addDays(serviceEnd.day, daysToFinalBill);
  const toldCycleEnd = told && cycleDay !== null ? cycleEnd(told, cycleDay) : null;
  return {
    departure,
    cycleEnd: toldCycleEnd ?? best?.cycleEnd ?? null,
    // Whoever has been told the end has called already.
    call:
      told === undefined && settledOn === null && best
        ? { from: best.call.from, until: best.call.until }
        : null,
    serviceEnd,
    finalBill: anchor(billed, thumb),
  };
}

const atOnce = 'at-once' as const;

/** Whoever has called, or moved the number, but was told no day. */
function endAfter(settledOn: Day, cycleDay: number | null, rule: EndRule | undefined): Day {
  const withCycle = rule?.ends === 'cycle-end' && cycleDay !== null;
  return withCycle ? cycleEnd(settledOn, cycleDay) : settledOn;
}

/** True where the user says that they are no longer in the US. */
export function isAbroad(answers: Readonly<Record<string, string>>): boolean {
  return answers['where']?.startsWith('abroad') === true;
}

function anchor(told: Day | undefined, reckoned: Day | null): Anchor | null {
  if (told !== undefined) return { day: told, certain: true };
  return reckoned === null ? null : { day: reckoned, certain: false };
}
