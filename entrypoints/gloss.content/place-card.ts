/** Where the card goes: beside its word, inside the window, over nothing that matters. All in CSS px. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

const gap = 8;
const margin = 8;
/** What must stay free outweighs what had better. */
const dear = 1000;

/**
 * Below or above, from where the word begins or up to where it ends, else right or left: where it hides least of
 * `free` (word, control, ring), then of `spare`; of equal ones the first.
 */
export function placeCard(
  word: Box,
  card: Size,
  window: Size,
  { free, spare }: { free: readonly Box[]; spare: readonly Box[] },
): { x: number; y: number } {
  const stacked = (x: number) =>
    [word, ...free].flatMap(({ y, height }) => [
      { x, y: y + height + gap },
      { x, y: y - gap - card.height },
    ]);
  const spots = [
    ...stacked(word.x),
    ...stacked(word.x + word.width - card.width),
    { x: word.x + word.width + gap, y: word.y },
    { x: word.x - gap - card.width, y: word.y },
  ].map(({ x, y }) => ({
    x: inside(x, window.width - card.width),
    y: inside(y, window.height - card.height),
  }));
  const hidden = (spot: { x: number; y: number }, boxes: readonly Box[]) =>
    boxes.reduce((sum, box) => sum + overlap({ ...spot, ...card }, box), 0);
  const rated = spots.map((spot) => ({
    spot,
    hides: hidden(spot, [word, ...free]) * dear + hidden(spot, spare),
  }));
  return rated.reduce((best, one) => (one.hides < best.hides ? one : best)).spot;
}

function inside(at: number, most: number): number {
  return Math.max(margin, Math.min(at, most - margin));
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
