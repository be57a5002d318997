/** A folder of pictures, numbered in the order they are taken. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';

export interface Album {
  /** Takes what the page shows. */
  take(page: Page, name: string): Promise<void>;
  /** Takes the page in a window as high as all of it; bars at the bottom then stay at the bottom. */
  takeWhole(page: Page, name: string): Promise<void>;
  count(): number;
  /** The name of the last picture. */
  last(): string | undefined;
}

/** Opens an empty album in a folder. */
export function openAlbum(folder: string): Album {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const take = async (page: Page, name: string) => {
    const numbered = `${String(names.length + 1).padStart(2, '0')}-${slug(name)}`;
    await page.screenshot({ path: join(folder, `${numbered}.png`) as 'x.png' });
    names.push(numbered);
  };
  return {
    take,
    async takeWhole(page, name) {
      const window = page.viewport() as Viewport;
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ ...window, height: Math.max(height, window.height) });
      await take(page, name);
      await page.setViewport(window);
    },
    count: () => names.length,
    last: () => names.at(-1),
  };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
