import type { Box, Size } from '../../lib/shot/box.ts';

/** Where a box stands, whatever the size the picture is shown in. */
export function placeOn({ x, y, width, height }: Box, picture: Size): Record<string, string> {
  const part = (of: number, whole: number) => `${(100 * of) / whole}%`;
  return {
    left: part(x, picture.width),
    top: part(y, picture.height),
    width: part(width, picture.width),
    height: part(height, picture.height),
  };
}
