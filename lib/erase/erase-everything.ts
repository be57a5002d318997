/** Erases all that Signoff keeps in this browser, and looks whether anything is left. */

/** One place where things are kept: how it is emptied, and what is in it. */
export interface Place {
  name: string;
  empty(): Promise<unknown>;
  /** What is still there, by name; nothing where it is empty. */
  look(): Promise<string[]>;
}

/** What is left, as "place: name". An empty list is the proof. */
export async function eraseEverything(places: readonly Place[]): Promise<string[]> {
  // Each by itself: one that fails must not keep the others from being emptied.
  await Promise.allSettled(places.map(async (place) => place.empty()));
  return whatIsLeft(places);
}

/** Everything that is kept, as "place: name"; a place that cannot be looked into counts as not empty. */
export async function whatIsLeft(places: readonly Place[]): Promise<string[]> {
  const left = places.map(async ({ name, look }) => {
    const found = await look().catch(() => ['?']);
    return found.map((one) => `${name}: ${one}`);
  });
  return (await Promise.all(left)).flat();
}
