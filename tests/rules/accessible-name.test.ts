/**
 * Our accessible names are those of a maintained library, over every control of the practice pages and
 * of the saved pages, where those are at hand.
 *
 * In happy-dom, with the browser's own display of each element and nothing of style sheets: fair because
 * both sides ask the same `getComputedStyle`, and what they differ in is the algorithm. Compared without
 * white space: the library trims each element's text by itself ("Sign up<span> for it</span>" becomes
 * "Sign upfor it"), which browsers do not. Controls hidden themselves are left out: nothing announces
 * them, and we name them to be able to say that they are hidden.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { computeAccessibleName } from 'dom-accessibility-api';
import { expect, test } from 'vitest';
import { accessibleName } from '../../lib/navigator/accessible-name.ts';
import { queryControls } from '../../lib/navigator/controls.ts';
import { openStaticPage } from '../../scripts/locate/static-page.ts';
import { practiceMarkup } from '../support/markup.ts';

const saved = resolve(import.meta.dirname, '../../../shared/pages');
const isThere = existsSync(`${saved}/index.json`);

async function differing(html: string, url: string): Promise<{ count: number; unlike: string[] }> {
  const page = openStaticPage(html, url);
  const getComputedStyle = (element: Element) =>
    element.ownerDocument.defaultView!.getComputedStyle(element);
  const controls = page.sight.roots
    .flatMap((root) => Array.from(queryControls(root, undefined)))
    .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]'));
  const unlike = controls
    .map((element) => [
      accessibleName(element),
      computeAccessibleName(element, {
        getComputedStyle,
        computedStyleSupportsPseudoElements: false,
      }),
    ])
    .filter(([own, library]) => bare(own!) !== bare(library!))
    .map((pair) => pair.join(' ≠ '));
  await page.close();
  return { count: controls.length, unlike };
}

const bare = (text: string) => text.replace(/\s+/g, '');

test('names on the practice pages are the library’s', async () => {
  let count = 0;
  for (const { html, url } of await practiceMarkup()) {
    const page = await differing(html, url);
    expect(page.unlike).toEqual([]);
    count += page.count;
  }
  expect(count).toBeGreaterThan(200);
}, 60_000);

test.skipIf(!isThere)(
  `names on the saved pages are the library’s${isThere ? '' : ' (skipped: no saved pages beside the project)'}`,
  async () => {
    const index = readFileSync(`${saved}/index.json`, 'utf8');
    let count = 0;
    for (const { file, url } of JSON.parse(index) as { file: string; url: string | null }[]) {
      const html = readFileSync(`${saved}/${file}`, 'utf8');
      const page = await differing(html, url ?? 'https://www.example.com/');
      expect(page.unlike, file).toEqual([]);
      count += page.count;
    }
    expect(count).toBeGreaterThan(5000);
  },
  120_000,
);

test('embedded form controls contribute nothing, whatever the library says', async () => {
  const page = openStaticPage(
    '<button>Pay <input value="secret"> now</button><input id="x"><label for="x">PIN</label>',
    'https://www.example.com/',
  );
  const [button, field] = ['button', '#x'].map((it) => page.document.querySelector(it)!);
  expect(accessibleName(button!)).toBe('Pay now');
  expect(accessibleName(field!)).toBe('PIN');
  await page.close();
});
