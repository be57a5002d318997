/** Erases all that Signoff keeps in this browser, and looks whether anything is left. */

/** One place where things are kept: how it is emptied, and what is in it. */
export interface Place {
  name: string;
  empty(): Promise<unknown>;
  /** What is still there, by name; nothing where it is empty. */
  look(): Promise<string[]>;
}

/** Says in storage.local that erasing has begun; the last thing to go. */
export const eraseMark = 'erasing';

/** The part of the background: it alone writes the plan. */
export interface Forgetter {
  /** Writes the mark. */
  begin(): Promise<unknown>;
  /** Forgets the plan and empties storage.local, the mark with it. */
  forget(): Promise<unknown>;
}

/** Empties every place, then storage.local: cut off in between, it is found out by the mark. */
export async function eraseInOrder(
  places: readonly Place[],
  { begin, forget }: Forgetter,
): Promise<string[]> {
  // A full disk cannot be written to, and can still be emptied.
  await begin().catch(() => undefined);
  await emptyAll(places.filter(({ name }) => name !== 'storage.local'));
  await forget();
  return eraseEverything(places);
}

/** What is left, as "place: name". An empty list is the proof. */
export async function eraseEverything(places: readonly Place[]): Promise<string[]> {
  await emptyAll(places);
  return whatIsLeft(places);
}

// Each by itself: one that fails must not keep the others from being emptied.
function emptyAll(places: readonly Place[]): Promise<unknown> {
  return Promise.allSettled(places.map(async (place) => place.empty()));
}

/** Everything that is kept, as "place: name"; a place that cannot be looked into counts as not empty. */
export async function whatIsLeft(places: readonly Place[]): Promise<string[]> {
  const left = places.map(async ({ name, look }) => {
    const found = await look().catch(() => ['?']);
    return found.map((one) => `${name}: ${one}`);
  });
  return (await Promise.all(left)).flat();
}
