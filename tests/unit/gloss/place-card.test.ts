/** Where the card stands: beside its word, off what must be seen. */
import { expect, test } from 'vitest';
import { placeCard } from '../../../entrypoints/gloss.content/place-card.ts';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 100 };
const word = { x: 450, y: 200, width: 60, height: 20 };
const place = (free: DOMRectInit[], spare: DOMRectInit[], at = word) =>
  placeCard(at, card, window, { free: free.map(box), spare: spare.map(box) });
const box = ({ x = 0, y = 0, width = 0, height = 0 }: DOMRectInit) => ({ x, y, width, height });

test('below the word, from where it begins; above it at the foot of the window', () => {
  expect(place([], [])).toEqual({ x: 450, y: 228 });
  expect(place([], [], { ...word, y: 760 })).toEqual({ x: 450, y: 652 });
});

test('beside a box that is better left free it goes up to where the word ends', () => {
  const callout = { x: 550, y: 80, width: 300, height: 300 };
  expect(place([], [callout])).toEqual({ x: 210, y: 228 });
});

test('below a control that is larger than its word, and in the window', () => {
  const control = { x: 440, y: 190, width: 80, height: 40 };
  expect(place([control], [])).toEqual({ x: 450, y: 238 });
  expect(place([], [], { ...word, x: 960 })).toEqual({ x: 692, y: 228 });
});

test('what must stay free outweighs what had better', () => {
  const below = { x: 0, y: 225, width: 1000, height: 500 };
  const above = { x: 0, y: 0, width: 1000, height: 195 };
  expect(place([below], [above])).toEqual({ x: 450, y: 92 });
});
