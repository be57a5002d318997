/**
 * What the content scripts of one page tell each other. They share one world, which the page cannot look
 * into, and no module; so it stands under a symbol of its own.
 */
const key = Symbol.for('signoff.share');

/** What the guide draws, where it stands in the window. */
export interface Boxes {
  ring: DOMRect | null;
  /** Its words. */
  others: readonly DOMRect[];
}

interface Share {
  place: string | null;
  quiet: boolean;
  listeners: Set<() => void>;
  boxes: () => Boxes;
}

/**
 * The guide tells where the page is; null: not known. `quiet`: one signs in here, types a password or
 * a code, or it is not a page for consumers; nothing is to be drawn.
 */
export function sharePlace(place: string | null, quiet: boolean): void {
  const share = shareHere();
  if (share.place === place && share.quiet === quiet) return;
  Object.assign(share, { place, quiet });
  for (const act of share.listeners) act();
}

/** Where the guide's ring and words stand now, for what is drawn beside them. */
export function shareBoxes(boxes: () => Boxes): void {
  shareHere().boxes = boxes;
}

/** The boxes the guide draws; none without a guide. */
export function boxesHere(): Boxes {
  return shareHere().boxes();
}

/** True until the guide has looked, and wherever nothing may be drawn. */
export function quietHere(): boolean {
  return shareHere().quiet;
}

/** The place as the guide told last; null before it did. */
export function placeHere(): string | null {
  return shareHere().place;
}

/** Calls back when the place, or whether it is quiet there, changes, until the signal. */
export function onPlace(act: () => void, signal: AbortSignal): void {
  const { listeners } = shareHere();
  listeners.add(act);
  signal.addEventListener('abort', () => listeners.delete(act));
}

function shareHere(): Share {
  const world = globalThis as { [key]?: Share };
  return (world[key] ??= {
    place: null,
    quiet: true,
    listeners: new Set(),
    boxes: () => ({ ring: null, others: [] }),
  });
}
