/** Whether a burned box hides what was there: looked at in the pixels of the picture to be kept. */

/** The colour of a box: red, green, blue, opaque. */
export const boxColour = [0, 0, 0, 255] as const;

/** True where every pixel (RGBA, four bytes each) is the colour of a box. */
export function isCovered(pixels: Uint8ClampedArray): boolean {
  return pixels.every((part, at) => part === boxColour[at % 4]);
}
