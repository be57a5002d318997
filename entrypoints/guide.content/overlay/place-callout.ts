/** Where the callout goes: beside the ring, inside the window, never over the ring. All in CSS px. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export const gap = 12;
const margin = 8;

/** The box of the ring. */
export interface Ring extends Box {
  /** Any of it is in the window. */
  inView: boolean;
}

/** Between a control and its ring. */
const space = 5;

/** The ring around a control's box. */
export function ringAround({ x, y, width, height }: Box, window: Size): Ring {
  const [left, top] = [x - space, y - space];
  const [right, bottom] = [x + width + space, y + height + space];
  const inView = bottom > 0 && top < window.height && right > 0 && left < window.width;
  return { x: left, y: top, width: right - left, height: bottom - top, inView };
}

/** below, above, right, left of the ring. */
export type Side = 0 | 1 | 2 | 3;

/** What is wanted of a place beyond fitting. */
export interface Wish {
  /** How much of the page a box there would hide. */
  hides(box: Box): number;
  /** The side it stands on now: left only for a clearly better one, so that nothing jumps. */
  last: Side | null;
  /** What it hid there when it was put there: others are weighed once it hides clearly more. */
  hid?: number;
}

/** A clearly better side hides this much less. */
const clearly = 4;

/** The side that fits and hides least (below, above, right, left where equal); undefined if none fits. */
export function placeCallout(
  ring: Box,
  callout: Size,
  window: Size,
  wish?: Wish,
): { x: number; y: number; side: Side; hides?: number } | undefined {
  const spots = spotsAround(ring, callout, window).filter((spot) => fits(spot, callout, window));
  if (!wish || spots.length < 2) return spots[0];
  const hides = (spot: { x: number; y: number }) => wish.hides({ ...spot, ...callout });
  const now = spots.find(({ side }) => side === wish.last);
  const nowHides = now && hides(now);
  // Looking under a box is dear: no further than the answer needs.
  if (now && nowHides! < clearly + (wish.hid ?? 0)) return now;
  let best = { spot: spots[0]!, hides: Infinity };
  for (const spot of spots) {
    const under = spot === now ? nowHides! : hides(spot);
    if (under < best.hides) best = { spot, hides: under };
    if (under === 0) break;
  }
  const stays = now && nowHides! < best.hides + clearly;
  return stays ? { ...now, hides: nowHides! } : { ...best.spot, hides: best.hides };
}

function spotsAround(ring: Box, callout: Size, window: Size) {
  const centreX = clamp(ring.x + ring.width / 2 - callout.width / 2, window.width - callout.width);
  const centreY = clamp(
    ring.y + ring.height / 2 - callout.height / 2,
    window.height - callout.height,
  );
  return [
    { side: 0 as Side, x: centreX, y: ring.y + ring.height + gap },
    { side: 1 as Side, x: centreX, y: ring.y - gap - callout.height },
    { side: 2 as Side, x: ring.x + ring.width + gap, y: centreY },
    { side: 3 as Side, x: ring.x - gap - callout.width, y: centreY },
  ];
}

/** The corner farthest from everything in the way; bottom right where all are equal. */
export function freeCorner(
  size: Size,
  window: Size,
  inTheWay: readonly Box[],
): { x: number; y: number } {
  const right = window.width - size.width - margin;
  const bottom = window.height - size.height - margin;
  const corners = [
    { x: right, y: bottom },
    { x: margin, y: bottom },
    { x: right, y: margin },
    { x: margin, y: margin },
  ];
  const distance = (corner: { x: number; y: number }) =>
    Math.min(Infinity, ...inTheWay.map((box) => gapBetween({ ...corner, ...size }, box)));
  return corners.reduce((best, corner) => (distance(corner) > distance(best) ? corner : best));
}

function gapBetween(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

function clamp(value: number, most: number): number {
  return Math.max(margin, Math.min(value, most - margin));
}

function fits(spot: { x: number; y: number }, size: Size, window: Size): boolean {
  return (
    spot.x >= 0 &&
    spot.y >= 0 &&
    spot.x + size.width <= window.width &&
    spot.y + size.height <= window.height
  );
}
