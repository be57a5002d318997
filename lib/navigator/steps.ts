/**
 * Work that can be put down and taken up again, so that a long page is read in slices. Before it asks where
 * things stand it says "layout": cheap once the page is laid out, as dear as the whole page right after a change.
 */
export type Steps<T> = Generator<'layout' | void, T>;

/** Goes on with work that was put down; leaving the loop puts it down again, where a generator's own ends it. */
export function resume<T>(steps: Steps<T>): Iterable<'layout' | void> {
  return {
    [Symbol.iterator]: () => ({ next: () => steps.next() as IteratorResult<'layout' | void> }),
  };
}

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
