/**
 * The overlay for every reader. Nothing outside can look into its closed root, axe neither: here it is
 * mounted in an open one, which is all that differs.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const script = await bundleForPage('./overlay-entry.ts', 'overlayInPage');
const stage = await openStage();
afterAll(() => stage.close());

test('axe finds nothing in it: turn, words and badge, light and dark, in three languages', async () => {
  // A blank page: the guide itself stays away.
  const page = await stage.browser.open('about:blank');
  await page.setContent(
    '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><a href="/a">Account</a></main>',
  );
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.evaluate(`${axe}; ${script}; globalThis.overlayInPage = overlayInPage;`);
  const faults: string[] = [];
  const measuredIn: number[] = [];
  for (const scheme of ['light', 'dark'])
    for (const drawing of ['turn', 'words', 'badge'])
      for (const locale of ['zh-CN', 'zh-TW', 'en']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(`overlayInPage.draw('${drawing}', '${locale}')`);
        const { violations, measured } = await page.evaluate(runAxe);
        measuredIn.push(measured);
        faults.push(...violations.map((fault) => `${drawing}, ${locale}, ${scheme}: ${fault}`));
      }
  expect(faults).toEqual([]);
  // Also says that axe has been in the overlay's root: a badge has one text, a callout at least six.
  expect(Math.min(...measuredIn)).toBeGreaterThan(0);
  expect(measuredIn).toHaveLength(18);
});

/**
 * Self-contained. In the top layer axe leaves contrast undecided, so that is reckoned here (WCAG 2.2, 1.4.3).
 * `measured`: texts in the overlay whose contrast was.
 */
async function runAxe(): Promise<{ violations: string[]; measured: number }> {
  interface Result {
    id: string;
    nodes: { html: string; element: HTMLElement }[];
  }
  const { axe } = globalThis as unknown as {
    axe: {
      run(of: Document, options: object): Promise<{ violations: Result[]; incomplete: Result[] }>;
    };
  };
  const luminance = (color: string) => {
    const [r, g, b] = color
      .match(/[\d.]+/g)!
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const backgroundOf = (element: HTMLElement | null): string => {
    const { backgroundColor } = getComputedStyle(element!);
    if (/^rgb\(/.test(backgroundColor)) return backgroundColor;
    return backgroundOf(element!.parentElement);
  };
  const contrastOf = (element: HTMLElement) => {
    const pair = [getComputedStyle(element).color, backgroundOf(element)].map(luminance);
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  const { violations, incomplete } = await axe.run(document, { elementRef: true });
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes);
  const faint = undecided.filter(({ element }) => contrastOf(element) < 4.5);
  return {
    violations: [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ...faint.map(({ html, element }) => `contrast ${contrastOf(element).toFixed(2)}: ${html}`),
    ],
    measured: undecided.length,
  };
}
