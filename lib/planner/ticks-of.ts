/** Which ticks count for a carrier's plan. */
import type { State, Tick } from '../state/shape.ts';

/** Where the ticks made before a carrier was chosen are kept. */
const unchosen = 'none';

/** The key under which a carrier's ticks are kept. */
export function progressKey(carrier: string | null): string {
  return carrier ?? unchosen;
}

/** A carrier's ticks; those made before one was chosen count until the carrier has its own. */
export function ticksOf(
  progress: State['progress'],
  carrier: string | null,
): Readonly<Record<string, Tick>> {
  return { ...progress[unchosen], ...progress[progressKey(carrier)] };
}
