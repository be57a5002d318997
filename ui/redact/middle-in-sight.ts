import { wholePixels, type Box, type Size } from '../../lib/shot/box.ts';

/** A box in the middle of what can be seen of the picture; each further one a little lower. */
export function middleInSight(sheet: HTMLElement, picture: Size, before: number): Box {
  const shown = sheet.getBoundingClientRect();
  const frame = sheet.parentElement!.getBoundingClientRect();
  const scale = picture.width / shown.width;
  const middle = (from: number, to: number, most: number) =>
    (Math.max(from, 0) + Math.min(to, most)) / 2;
  const x = (middle(frame.left, frame.right, innerWidth) - shown.left) * scale;
  const y = (middle(frame.top, frame.bottom, innerHeight) - shown.top) * scale;
  const size = { width: picture.width / 5, height: Math.max(24, picture.height / 20) };
  const lower = (before % 4) * size.height;
  return wholePixels({ x: x - size.width / 2, y: y - size.height / 2 + lower, ...size }, picture);
}
