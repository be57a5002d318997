import { describe, expect, it } from 'vitest';
import {
  placeCallout,
  type Box,
} from '../../../entrypoints/guide.content/overlay/place-callout.ts';

const window = { width: 1366, height: 900 };
const callout = { width: 304, height: 160 };
const ring = { x: 700, y: 400, width: 120, height: 40 };
const below = (box: Box) => box.y > ring.y + ring.height;

describe('the side of the callout', () => {
  it('hides as little of the page as it can', () => {
    const hides = (box: Box) => (below(box) ? 9 : box.y + box.height < ring.y ? 5 : 0);
    expect(placeCallout(ring, callout, window, { hides, last: null })!.side).toBe(2);
    expect(placeCallout(ring, callout, window, { hides: () => 3, last: null })!.side).toBe(0);
  });
  it('stays where it stands unless another is clearly better', () => {
    const slightly = (box: Box) => (below(box) ? 3 : 0);
    const clearly = (box: Box) => (below(box) ? 9 : 0);
    expect(placeCallout(ring, callout, window, { hides: slightly, last: 0 })!.side).toBe(0);
    expect(placeCallout(ring, callout, window, { hides: clearly, last: 0 })!.side).toBe(1);
  });
});
