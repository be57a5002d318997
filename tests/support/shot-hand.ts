/** A hand on the picture that is being covered: mouse, finger and keyboard. */
import type { Page } from 'puppeteer-core';
import type { Rect } from './overlay.ts';
import { boxesOn } from './shot-pixels.ts';
import { s } from './shot-step.ts';
import { until } from './work.ts';

/** Of the picture's width and height. */
type Part = [x: number, y: number];

/** Presses at one point of the picture, pulls to another, and lets go; in parts of its size. */
export async function drag(step: Page, from: Part, to: Part): Promise<void> {
  const sheet = (await step.$('.shot-sheet'))!;
  await sheet.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const { x, y, width, height } = (await sheet.boundingBox())!;
  const at = ([right, down]: Part) => [x + right * width, y + down * height] as const;
  await step.mouse.move(...at(from));
  await step.mouse.down();
  await step.mouse.move(...at(to), { steps: 5 });
  await step.mouse.up();
}

/** Draws a box, and waits until it is there. */
export async function draw(step: Page, from: Part, to: Part): Promise<void> {
  const before = (await boxesOn(step)).length;
  await drag(step, from, to);
  await until('the box', async () => (await boxesOn(step)).length === before + 1);
}

/** As `drag`, with a finger. */
export async function swipe(step: Page, from: Part, to: Part): Promise<void> {
  const sheet = (await step.$('.shot-sheet'))!;
  await sheet.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const { x, y, width, height } = (await sheet.boundingBox())!;
  const finger = await step.touchscreen.touchStart(x + from[0] * width, y + from[1] * height);
  await finger.move(x + to[0] * width, y + to[1] * height);
  await finger.end();
}

/** Waits until the new box has the focus. */
export function focusedBox(step: Page, at: number, count: number) {
  return until('the new box to have the focus', () =>
    step.evaluate(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      s('boxName', { at, count }),
    ),
  );
}

/** How much of a box is black in the picture that is shown; 0 while none is shown. */
export function blackIn(step: Page, { x, y, width, height }: Rect): Promise<number> {
  return step.evaluate(
    (x, y, width, height) => {
      const shown = document.querySelector<HTMLImageElement>('.shot-sheet img');
      if (!shown?.complete || shown.naturalWidth === 0) return 0;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d')!;
      context.drawImage(shown, -x, -y);
      const { data } = context.getImageData(0, 0, width, height);
      return data.filter((part, at) => at % 4 !== 3 && part === 0).length / (width * height * 3);
    },
    ...([x, y, width, height] as const),
  );
}
