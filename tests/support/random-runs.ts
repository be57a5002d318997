/**
 * How often a property is tried, and on which random pages: on the same ones in every run, so that a run says
 * whether the code is worse than it was. `SEED=random RUNS=20 npm run unit` looks for pages nobody thought of.
 */
export function randomRuns(numRuns: number): { numRuns: number; seed?: number } {
  const { SEED = '1', RUNS = '1' } = process.env;
  const times = { numRuns: numRuns * Number(RUNS) };
  return SEED === 'random' ? times : { ...times, seed: Number(SEED) };
}
