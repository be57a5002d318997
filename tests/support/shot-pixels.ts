/** Looking into the pixels of pictures, in the page that has them. */
import type { Page } from 'puppeteer-core';
import type { Rect } from './overlay.ts';

/** What a kept picture looks like against the one it was made of. */
export interface Compared {
  size: [number, number];
  /** Pixels under a box that are not the colour of a box. */
  leaking: number;
  /** Pixels beside every box that are not as they were taken. */
  altered: number;
  covered: number;
}

/** Reads the only file in the log and compares it with a picture (data URL); boxes in its pixels. */
export function compareKept(page: Page, taken: string, boxes: readonly Rect[]): Promise<Compared> {
  return page.evaluate(
    async (taken, boxes) => {
      const pixelsOf = async (blob: Blob) => {
        const bitmap = await createImageBitmap(blob);
        const { width, height } = bitmap;
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, width, height);
      };
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open('signoff-evidence');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error!);
      });
      const files = await new Promise<ArrayBuffer[]>((done) => {
        const asked = database.transaction('contents').objectStore('contents').getAll();
        asked.onsuccess = () => done(asked.result as ArrayBuffer[]);
      });
      database.close();
      if (files.length !== 1) throw new Error(`There are ${files.length} files in the log.`);
      const now = await pixelsOf(new Blob([files[0]!]));
      const bytes = Uint8Array.from(atob(taken.split(',')[1]!), (one) => one.charCodeAt(0));
      const before = await pixelsOf(new Blob([bytes]));
      const { width, height } = now;
      if (before.width !== width || before.height !== height) throw new Error('Another size.');
      const compared = {
        size: [width, height] as [number, number],
        leaking: 0,
        altered: 0,
        covered: 0,
      };
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const at = 4 * (y * width + x);
          const under = boxes.some(
            (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
          );
          const pixel = [0, 1, 2].map((part) => now.data[at + part]!);
          if (under) {
            compared.covered += 1;
            if (pixel.some((part) => part !== 0) || now.data[at + 3] !== 255) compared.leaking += 1;
          } else if (pixel.some((part, which) => part !== before.data[at + which]))
            compared.altered += 1;
        }
      return compared;
    },
    taken,
    boxes as Rect[],
  );
}

/** How many pixels of a picture (data URL) have this colour. */
export function countColour(
  page: Page,
  picture: string,
  colour: readonly number[],
): Promise<number> {
  return page.evaluate(
    async (picture, colour) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (colour.every((part, which) => data[at + which] === part)) count += 1;
      return count;
    },
    picture,
    colour as number[],
  );
}

/** The boxes on the picture, in its own pixels, read from where they stand. */
export function boxesOn(page: Page): Promise<Rect[]> {
  return page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('.shot-sheet img')!;
    return [...document.querySelectorAll<HTMLElement>('.cover-box')].map(({ style }) => {
      const part = (name: 'left' | 'top' | 'width' | 'height', whole: number) =>
        Math.round((parseFloat(style[name]) * whole) / 100);
      return {
        x: part('left', image.naturalWidth),
        y: part('top', image.naturalHeight),
        width: part('width', image.naturalWidth),
        height: part('height', image.naturalHeight),
      };
    });
  });
}
