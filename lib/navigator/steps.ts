/** Work that can be put down and taken up again, so that a long page is read in slices. */
export type Steps<T> = Generator<void, T>;

/** The work at one go. */
export function finish<T>(steps: Steps<T>): T {
  const kept: T[] = [];
  const all = keeping(steps, kept);
  while (!all.next().done);
  return kept[0]!;
}

/** The work, its result kept in `kept`. */
export function* keeping<T>(steps: Steps<T>, kept: T[]): Steps<void> {
  kept.push(yield* steps);
}
