/** Times of several contenders in one run: interleaved, their order rotated, rubbish collected before each. */

export interface Contender<Answer> {
  name: string;
  run(): Answer;
}

export interface Timed<Answer> {
  name: string;
  /** Milliseconds: the middle one, and the middle distance from it. */
  median: number;
  mad: number;
  /** The shortest: what a busy machine lengthens least. */
  least: number;
  samples: number;
  /** Of the first run. */
  answer: Answer;
}

/** Each contender once unmeasured, then so many times, never twice in the same order. */
export function timeAll<Answer>(
  contenders: readonly Contender<Answer>[],
  samples: number,
): Timed<Answer>[] {
  const answers = contenders.map(({ run }) => run());
  const times = contenders.map((): number[] => []);
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  for (let round = 0; round < samples; round += 1)
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (round + turn) % contenders.length;
      collect();
      const began = performance.now();
      contenders[at]!.run();
      times[at]!.push(performance.now() - began);
    }
  return contenders.map(({ name }, at) => ({
    name,
    ...middle(times[at]!),
    least: Math.min(...times[at]!),
    samples,
    answer: answers[at]!,
  }));
}

/** Median, and the median distance from it. */
export function middle(values: readonly number[]): { median: number; mad: number } {
  const median = medianOf(values);
  return { median, mad: medianOf(values.map((value) => Math.abs(value - median))) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]!
    : (sorted[half - 1]! + sorted[half]!) / 2;
}
