/**
 * What the content scripts of one page tell each other. They share one world, which the page cannot look
 * into, and no module; so it stands under a symbol of its own.
 */
const key = Symbol.for('signoff.share');

interface Share {
  place: string | null;
  listeners: Set<() => void>;
}

/** The guide tells where the page is; null: not known. */
export function sharePlace(place: string | null): void {
  const share = shareHere();
  if (share.place === place) return;
  share.place = place;
  for (const act of share.listeners) act();
}

/** The place as the guide told last; null before it did. */
export function placeHere(): string | null {
  return shareHere().place;
}

/** Calls back when the place changes, until the signal. */
export function onPlace(act: () => void, signal: AbortSignal): void {
  const { listeners } = shareHere();
  listeners.add(act);
  signal.addEventListener('abort', () => listeners.delete(act));
}

function shareHere(): Share {
  const world = globalThis as { [key]?: Share };
  return (world[key] ??= { place: null, listeners: new Set() });
}
