/** The step in which a screenshot is covered, for every reader: axe, and a narrow window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import { begin, pressNamed, reads } from '../support/popup.ts';
import { draw } from '../support/shot-hand.ts';
import { s, shoot } from '../support/shot-step.ts';

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
});

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
