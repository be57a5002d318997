/** The rounds put together: the middle of each lane, and what is added to a page without any ring. */
import { middle } from '../timing/samples.ts';
import type { LaneName } from './lanes.ts';
import type { Round } from './measure.ts';

/** What is measured, in the order of the table. */
export const costs = ['first', 'firstAll', 'warm', 'warmAll', 'frame', 'idle'] as const;
type Cost = (typeof costs)[number];

export interface RingRow extends Record<Cost, number> {
  lane: LaneName;
  rounds: number;
  /** Middle distance from the middle, of each. */
  mad: Record<Cost, number>;
  /** Rounds in which a ring stood around the new node; frames it took, at most. */
  again: number;
  framesAtMost: number | null;
}

export interface RingSummary {
  rows: RingRow[];
  goals: { goal: string; ms: number; most: number; met: boolean }[];
}

/** Milliseconds, without what the page alone takes. */
export function summarise(rounds: readonly Round[]): RingSummary {
  const alone = rowOf('nothing', rounds);
  const rows = (['signoff', 'driver.js'] as const)
    .map((lane) => rowOf(lane, rounds))
    .map((row) => ({ ...row, ...each((cost) => row[cost] - alone[cost]) }));
  const ours = rows[0]!;
  const goal = (text: string, ms: number, most: number) => ({
    goal: text,
    ms,
    most,
    met: ms <= most,
  });
  return {
    rows: [alone, ...rows],
    goals: [
      goal('first ring, at once', ours.first, 2),
      goal('the same, code and fonts warm', ours.warm, 2),
      goal('each scrolled frame', ours.frame, 0.1),
      goal('each second of rest', ours.idle, 0.5),
    ],
  };
}

function rowOf(lane: LaneName, rounds: readonly Round[]): RingRow {
  const own = rounds.filter((round) => round.lane === lane);
  const of = (cost: Cost) => middle(own.map((round) => round[cost]));
  const again = own.flatMap(({ replaced }) => (replaced.frames === null ? [] : [replaced.frames]));
  return {
    lane,
    rounds: own.length,
    ...each((cost) => of(cost).median),
    mad: each((cost) => of(cost).mad),
    again: again.length,
    framesAtMost: again.length === 0 ? null : Math.max(...again),
  };
}

function each(value: (cost: Cost) => number): Record<Cost, number> {
  return Object.fromEntries(costs.map((cost) => [cost, value(cost)])) as Record<Cost, number>;
}
