/** The boxes that cover parts of a picture, in whole pixels of it. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Smaller than this nobody means a box: it was a press without a pull. */
const leastDrawn = 4;
/** With the keyboard a box does not become smaller than this. */
const leastSide = 8;

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The whole pixels that a box touches, within the picture: rather one more than one too few. */
export function wholePixels({ x, y, width, height }: Box, picture: Size): Box {
  const left = within(Math.floor(x), 0, picture.width);
  const top = within(Math.floor(y), 0, picture.height);
  const right = within(Math.ceil(x + width), left, picture.width);
  const bottom = within(Math.ceil(y + height), top, picture.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box between where a pull began and where it is now; undefined while it is too small to be one. */
export function boxBetween(from: Point, to: Point, picture: Size): Box | undefined {
  const box = wholePixels(
    {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    },
    picture,
  );
  return box.width < leastDrawn || box.height < leastDrawn ? undefined : box;
}

/** Moved as far as the picture goes; it keeps its size. */
export function moveBox(box: Box, by: Point, picture: Size): Box {
  return {
    ...box,
    x: within(Math.round(box.x + by.x), 0, picture.width - box.width),
    y: within(Math.round(box.y + by.y), 0, picture.height - box.height),
  };
}

/** Its lower right corner moved, as far as the picture goes. */
export function resizeBox(box: Box, by: Point, picture: Size): Box {
  return {
    ...box,
    width: within(Math.round(box.width + by.x), leastSide, picture.width - box.x),
    height: within(Math.round(box.height + by.y), leastSide, picture.height - box.y),
  };
}

/** From parts of the picture's size (0 to 1) to pixels; what lies outside or is no number is left out. */
export function boxesFromParts(parts: readonly Box[], picture: Size): Box[] {
  return parts
    .map(({ x, y, width, height }) =>
      wholePixels(
        {
          x: x * picture.width,
          y: y * picture.height,
          width: width * picture.width,
          height: height * picture.height,
        },
        picture,
      ),
    )
    .filter(({ width, height }) => width > 0 && height > 0);
}
