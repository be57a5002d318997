import { describe, expect, it } from 'vitest';
import {
  freeCorner,
  gap,
  placeCallout,
  ringAround,
} from '../../../entrypoints/guide.content/overlay/place-callout.ts';

const window = { width: 390, height: 700 };
const callout = { width: 304, height: 160 };

describe('the callout', () => {
  it('stands below the ring, above where there is no room', () => {
    expect(placeCallout({ x: 50, y: 100, width: 80, height: 30 }, callout, window)!.y).toBe(
      130 + gap,
    );
    expect(placeCallout({ x: 50, y: 600, width: 80, height: 30 }, callout, window)!.y).toBe(
      600 - gap - 160,
    );
  });
  it('never leaves the window', () => {
    for (let x = 0; x < 380; x += 19)
      for (let y = 0; y < 690; y += 23) {
        const spot = placeCallout({ x, y, width: 10, height: 10 }, callout, window);
        if (!spot) continue;
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.x + callout.width).toBeLessThanOrEqual(window.width);
      }
  });
  it('gives up where the ring fills the window', () =>
    expect(placeCallout({ x: 0, y: 0, width: 390, height: 700 }, callout, window)).toBeUndefined());
  it('keeps the badge in the corner farthest from every field', () => {
    const badge = { width: 200, height: 30 };
    expect(freeCorner(badge, window, [{ x: 20, y: 500, width: 350, height: 150 }]).y).toBe(8);
    expect(freeCorner(badge, window, [])).toEqual({ x: 390 - 200 - 8, y: 700 - 30 - 8 });
  });
});

describe('the ring', () => {
  it('stands around its control, and is in view while any of it is in the window', () => {
    const at = (x: number, y: number) => ringAround({ x, y, width: 80, height: 30 }, window);
    expect(at(50, 100)).toEqual({ x: 45, y: 95, width: 90, height: 40, inView: true });
    expect([at(-84, 9), at(50, 704), at(50, -34)].map(({ inView }) => inView)).toEqual([
      true,
      true,
      true,
    ]);
    expect([at(-85, 9), at(395, 9), at(50, 705), at(50, -35)].some(({ inView }) => inView)).toBe(
      false,
    );
  });
});
