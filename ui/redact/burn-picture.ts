/** Makes the picture that is kept: the boxes are pixels of it, and what was under them is nowhere in it. */
import { boxColour, isCovered } from '../../lib/shot/is-covered.ts';
import type { Box, Size } from '../../lib/shot/box.ts';

/** As the browser decoded it. */
export interface Picture {
  image: HTMLImageElement;
  size: Size;
}

/** Decodes a picture; rejects where it is none. */
export async function openPicture(address: string): Promise<Picture> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return { image, size: { width: image.naturalWidth, height: image.naturalHeight } };
}

/**
 * A new PNG in full size. undefined: the browser altered it on the way (protection against tracking),
 * so that nobody can vouch for the boxes.
 */
export async function burnPicture(
  { image, size }: Picture,
  boxes: readonly Box[],
): Promise<Blob | undefined> {
  const canvas = canvasOf(size);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const [red, green, blue] = boxColour;
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (made === null) throw new Error('No room for a picture of this size.');
  return (await coversAll(made, size, boxes)) ? made : undefined;
}

// Looked at in the file itself, read in again: what is promised is what is kept.
async function coversAll(made: Blob, size: Size, boxes: readonly Box[]): Promise<boolean> {
  const bitmap = await createImageBitmap(made);
  const context = canvasOf(size).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return boxes.every(({ x, y, width, height }) =>
    isCovered(context.getImageData(x, y, width, height).data),
  );
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}
