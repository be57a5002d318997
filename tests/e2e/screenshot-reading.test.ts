/** The step in which a screenshot is covered, for every reader: axe, a narrow window, a page made larger. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import { begin, pressNamed, reads } from '../support/popup.ts';
import { draw } from '../support/shot-hand.ts';
import { countColour } from '../support/shot-pixels.ts';
import { s, shoot, takenPicture } from '../support/shot-step.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
afterAll(() => stage.close());

test('axe finds nothing to object to, while covering, in full size, before keeping, and at the end', async () => {
  const step = await shoot(stage, page);
  await step.evaluate(axe);
  expect(await axeFaults(step)).toEqual([]);
  await draw(step, [0.2, 0.2], [0.4, 0.4]);
  await pressNamed(step, s('fullSize'));
  expect(await axeFaults(step)).toEqual([]);
  await pressNamed(step, s('look'));
  await reads(step, s('previewTitle'));
  expect(await axeFaults(step)).toEqual([]);
  await pressNamed(step, s('throwAway'));
  await reads(step, s('thrownTitle'));
  expect(await axeFaults(step)).toEqual([]);
  await step.close();
});

test('nothing is wider than a narrow window, at any point of the step', async () => {
  const step = await shoot(stage, page);
  await step.setViewport({ width: 320, height: 640 });
  await draw(step, [0.2, 0.2], [0.4, 0.4]);
  expect(await widthOf(step)).toBeLessThanOrEqual(320);
  await pressNamed(step, s('fullSize'));
  expect(await widthOf(step)).toBeLessThanOrEqual(320);
  await pressNamed(step, s('look'));
  await reads(step, s('previewTitle'));
  expect(await widthOf(step)).toBeLessThanOrEqual(320);
  await step.close();
});

test('zoomed to 200 % and scrolled far down, frames of others too: boxes stand where the numbers do', async () => {
  await page.evaluate(() => {
    // Nothing else on the page has the colour of what is private here.
    document.body.insertAdjacentHTML(
      'beforeend',
      `<style>.private { background: #f0f; color: #f0f }</style><div style="height: 3000px"></div>
      <p id="far">Account <span class="private">123-456789</span>, mail <b class="private">dana@example.com</b></p>
      <iframe sandbox style="width: 200px; height: 60px; border: 0" srcdoc="<body style='background: #f0f'>Dana"></iframe>
      <div style="height: 1000px"></div>`,
    );
  });
  await zoomTo(2);
  await page.evaluate(() => document.getElementById('far')!.scrollIntoView({ block: 'center' }));
  const step = await shoot(stage, page);
  const taken = await takenPicture(step);
  expect(await countColour(step, taken, [255, 0, 255])).toBeGreaterThan(20_000);
  await pressNamed(step, s('look'));
  await reads(step, s('previewTitle'));
  expect(await countColour(step, await takenPicture(step), [255, 0, 255])).toBe(0);
  await step.close();
  await zoomTo(1);
});

function zoomTo(factor: number): Promise<unknown> {
  return stage.desk.evaluate(async (factor) => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.t-mobile.com/*' });
    await chrome.tabs.setZoom(tab!.id!, factor);
  }, factor);
}

function widthOf(step: Page): Promise<number> {
  return step.evaluate(() => document.documentElement.scrollWidth);
}

function axeFaults(step: Page): Promise<string[]> {
  return step.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
