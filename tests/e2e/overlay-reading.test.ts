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
  let looked = 0;
  for (const scheme of ['light', 'dark'])
    for (const drawing of ['turn', 'words', 'badge'])
      for (const locale of ['zh-CN', 'zh-TW', 'en']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(`overlayInPage.draw('${drawing}', '${locale}')`);
        const { violations, inside } = await page.evaluate(runAxe);
        looked += Number(inside);
        faults.push(...violations.map((fault) => `${drawing}, ${locale}, ${scheme}: ${fault}`));
      }
  expect(faults).toEqual([]);
  expect(looked).toBe(18);
});

/** Self-contained. `inside`: axe has been in the overlay's root. */
async function runAxe(): Promise<{ violations: string[]; inside: boolean }> {
  interface Result {
    id: string;
    nodes: { html: string; target: unknown[] }[];
  }
  const { axe } = globalThis as unknown as {
    axe: { run(of: Document): Promise<{ violations: Result[]; passes: Result[] }> };
  };
  const { violations, passes } = await axe.run(document);
  const within = ({ target }: Result['nodes'][number]) =>
    JSON.stringify(target).includes('signoff-overlay",');
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    ),
    inside: passes.some(({ nodes }) => nodes.some(within)),
  };
}
