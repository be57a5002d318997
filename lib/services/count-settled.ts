/** How many accounts are settled, and how. */
import type { Settled } from '../state/shape.ts';

export interface SettledCounts {
  total: number;
  left: number;
  moved: number;
  removed: number;
  notMine: number;
}

/** Counts accounts by what became of the number there. */
export function countSettled(accounts: readonly { settled: Settled | null }[]): SettledCounts {
  const count = (which: Settled | null) =>
    accounts.filter(({ settled }) => settled === which).length;
  return {
    total: accounts.length,
    left: count(null),
    moved: count('moved'),
    removed: count('removed'),
    notMine: count('not-mine'),
  };
}
