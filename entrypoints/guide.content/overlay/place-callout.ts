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

/** Below, above, right or left of the ring, the first that fits; undefined where none does. */
export function placeCallout(
  ring: Box,
  callout: Size,
  window: Size,
): { x: number; y: number } | undefined {
  const centreX = clamp(ring.x + ring.width / 2 - callout.width / 2, window.width - callout.width);
  const centreY = clamp(
    ring.y + ring.height / 2 - callout.height / 2,
    window.height - callout.height,
  );
  const spots = [
    { x: centreX, y: ring.y + ring.height + gap },
    { x: centreX, y: ring.y - gap - callout.height },
    { x: ring.x + ring.width + gap, y: centreY },
    { x: ring.x - gap - callout.width, y: centreY },
  ];
  return spots.find((spot) => fits(spot, callout, window));
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
