/** The trade between silence and error: what the product would do at other thresholds. */
import { enough } from '../../../lib/navigator/weights.ts';
import type { CaseResult } from '../in-page/bench.ts';

export interface Point {
  /** The lowest score that is ringed. Below the shipped one: also what came nearest where too little spoke for it. */
  threshold: number;
  /** Of all cases with the control there. */
  located: number;
  wrong: number;
  /** Of all without. */
  false: number;
  /** A case's mean cost: 20 for a ring that is wrong or false, 1 for silence where the control is there. */
  cost: number;
  /** As shipped. */
  shipped: boolean;
}

/** One point a threshold, the shipped one among them; located, wrong and false are counts. */
export function riskCoverage(results: readonly CaseResult[]): Point[] {
  const there = results.filter(({ leaves }) => leaves === 'present').length;
  return [0, enough - 2, enough, enough + 1, enough + 2, enough + 4, enough + 6].map(
    (threshold) => {
      const ringed = results.filter(({ bet }) => bet !== undefined && bet.score >= threshold);
      const count = (outcome: string) =>
        ringed.filter(({ bet }) => bet!.outcome === outcome).length;
      const [located, wrong, rings] = [count('located'), count('wrong'), count('false')];
      const cost = (20 * (wrong + rings) + (there - located - wrong)) / Math.max(1, results.length);
      return {
        threshold,
        located,
        wrong,
        false: rings,
        cost: Math.round(cost * 1000) / 1000,
        shipped: threshold === enough,
      };
    },
  );
}
