import { expect, test } from 'vitest';
import {
  boxBetween,
  boxesFromParts,
  moveBox,
  resizeBox,
  wholePixels,
} from '../../../lib/shot/box.ts';
import { boxColour, isCovered } from '../../../lib/shot/is-covered.ts';

const picture = { width: 100, height: 50 };
const box = { x: 10, y: 10, width: 20, height: 10 };

test('a box covers every pixel that it touches, and none outside the picture', () => {
  const touching = { x: 1.9, y: 2.1, width: 3.2, height: 0.5 };
  expect(wholePixels(touching, picture)).toEqual({ x: 1, y: 2, width: 5, height: 1 });
  const over = { x: -10, y: 40, width: 20, height: 20 };
  expect(wholePixels(over, picture)).toEqual({ x: 0, y: 40, width: 10, height: 10 });
  const outside = { x: 200, y: 200, width: 5, height: 5 };
  expect(wholePixels(outside, picture)).toMatchObject({ width: 0, height: 0 });
});

test('drawn from any corner it is the same box; a press without a pull is none', () => {
  const [one, other] = [
    { x: 10, y: 10 },
    { x: 30, y: 20 },
  ];
  expect(boxBetween(one, other, picture)).toEqual(box);
  expect(boxBetween(other, one, picture)).toEqual(box);
  expect(boxBetween({ x: 30, y: 10 }, { x: 10, y: 20 }, picture)).toEqual(box);
  expect(boxBetween(one, { x: 12, y: 30 }, picture)).toBeUndefined();
});

test('moved, it keeps its size and stays in the picture', () => {
  expect(moveBox(box, { x: 5, y: -3 }, picture)).toEqual({ ...box, x: 15, y: 7 });
  expect(moveBox(box, { x: -500, y: 500 }, picture)).toEqual({ ...box, x: 0, y: 40 });
});

test('sized, it stays in the picture and large enough to be seen', () => {
  expect(resizeBox(box, { x: 500, y: 500 }, picture)).toEqual({ ...box, width: 90, height: 40 });
  expect(resizeBox(box, { x: -500, y: -500 }, picture)).toEqual({ ...box, width: 8, height: 8 });
});

test('places come as parts of the window; what makes no sense is left out', () => {
  const parts = [
    { x: 0.1, y: 0.1, width: 0.2, height: 0.1 },
    { x: 2, y: 0, width: 1, height: 1 },
    { x: Number.NaN, y: 0, width: 1, height: 1 },
    { x: -1, y: -1, width: 5, height: 5 },
  ];
  expect(boxesFromParts(parts, picture)).toEqual([
    { x: 10, y: 5, width: 20, height: 5 },
    { x: 0, y: 0, width: 100, height: 50 },
  ]);
});

test('a burned box is told by every pixel of it', () => {
  const pixels = new Uint8ClampedArray([...boxColour, ...boxColour, ...boxColour]);
  expect(isCovered(pixels)).toBe(true);
  // One step of one colour of one pixel, as protection against tracking changes it.
  pixels[5] = 1;
  expect(isCovered(pixels)).toBe(false);
  expect(isCovered(new Uint8ClampedArray([0, 0, 0, 254]))).toBe(false);
});
