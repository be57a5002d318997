/** How long a call lasts, whatever happens to the clock of the computer meanwhile. */

/** Both clocks at one moment, in milliseconds. */
export interface Clocks {
  /** The clock on the wall: it may be set. */
  wall: number;
  /** The page's own: it only ever goes on, and begins anew with each page. */
  own: number;
}

export interface Lasted {
  /** Never negative. */
  ms: number;
  /** The clock on the wall went another way: it was set, or the computer slept. */
  clockChanged: boolean;
}

const tolerance = 60_000;

/** The time since a call began, counted on the page's own clock from the first look of this page at it. */
export function lastedSince(begun: number, first: Clocks, now: Clocks): Lasted {
  const before = first.wall - begun;
  const here = now.own - first.own;
  return {
    ms: Math.max(0, before) + here,
    clockChanged: before < -tolerance || Math.abs(now.wall - first.wall - here) > tolerance,
  };
}

/** "4:07", "1:04:07". */
export function writeLasted(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(minutes / 60);
  const start = hours > 0 ? `${hours}:${two(minutes % 60)}` : String(minutes);
  return `${start}:${two(seconds % 60)}`;
}
