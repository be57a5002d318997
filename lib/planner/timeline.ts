/** The plan as a line: its tasks in four parts, with the days that everything counts from as stations. */
import type { Day } from '../dates/day.ts';
import type { Anchors, Phase, Plan, PlanTask } from './plan.ts';

export type StationId = 'departure' | 'cycle-end' | 'service-end' | 'final-bill';

export interface Station {
  id: StationId;
  day: Day;
  /** False: reckoned. */
  certain: boolean;
  /** Today or earlier. */
  passed: boolean;
}

export type TimelineStop = { task: PlanTask } | { station: Station };

export interface TimelinePart {
  phase: Phase;
  stops: TimelineStop[];
  /** Tasks alone. */
  count: number;
}

const phases: readonly Phase[] = ['now', 'next', 'later', 'done'];

/**
 * The parts that have anything in them, in order. A station stands before the first open task that
 * begins on its day or after it, one that is behind the user before all of them; what has no day yet
 * stands where the plan has it.
 */
export function timelineOf({ tasks, anchors }: Plan, today: Day): TimelinePart[] {
  let waiting = stationsOf(anchors, today);
  const parts = phases.map((phase): TimelinePart => {
    const ofPhase = tasks.filter((task) => task.phase === phase);
    const stops = ofPhase.flatMap((task): TimelineStop[] => {
      if (task.done) return [{ task }];
      const from = task.window?.from;
      const before = waiting.filter(
        ({ day }) => day < today || (from !== undefined && day <= from),
      );
      waiting = waiting.filter((station) => !before.includes(station));
      return [...before.map((station) => ({ station })), { task }];
    });
    return { phase, stops, count: ofPhase.length };
  });
  const last = parts.findLast(({ phase, count }) => phase !== 'done' && count > 0);
  last?.stops.push(...waiting.map((station) => ({ station })));
  return parts.filter(({ stops }) => stops.length > 0);
}

/** The anchors that are known, in the order of their days. */
export function stationsOf(anchors: Anchors, today: Day): Station[] {
  const { departure, cycleEnd, serviceEnd, finalBill } = anchors;
  const on = (id: StationId, day: Day | null, certain: boolean) =>
    day === null ? [] : [{ id, day, certain, passed: day <= today }];
  return [
    ...on('departure', departure, true),
    ...on('cycle-end', cycleEnd, true),
    ...on('service-end', serviceEnd?.day ?? null, serviceEnd?.certain ?? false),
    ...on('final-bill', finalBill?.day ?? null, finalBill?.certain ?? false),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
