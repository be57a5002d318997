/** A React page that renders, moves and removes what is underlined: not an error, not a letter changed. */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { paintedOn } from '../support/gloss-card.ts';
import { openStage, setSwitches } from '../support/journey.ts';
import { until } from '../support/work.ts';

const probeWords = 'cancel service';
const script = await bundleForPage('./react-page.js', 'reactPage');
const stage = await openStage();
await setSwitches(stage, 't-mobile.com', 'cookie-banner:off|survey:off');
const page = await stage.browser.open('https://www.t-mobile.com/plans');
afterAll(() => stage.close());

test('200 renders under the gloss: the page says what React says, without an error', async () => {
  const errors: string[] = [];
  page.on('pageerror', (fault) => errors.push(String(fault)));
  page.on('console', (line) => ['error', 'warn'].includes(line.type()) && errors.push(line.text()));
  await startOn(page);
  await until('the first words', async () => (await paintedOn(page)).words.length > 2);
  const said = await renderOften(page, 200);
  expect(said).toHaveLength(200);
  expect(said).toEqual(await withoutGloss());
  expect(errors).toEqual([]);
  // What stands underlined now is what a gloss that has just begun underlines.
  await addProbe();
  const after = await settledPaint();
  await stage.change({ kind: 'gloss', gloss: 'off' });
  await until('nothing', async () => (await paintedOn(page)).words.length === 0);
  await stage.change({ kind: 'gloss', gloss: 'key' });
  await until('the words again', async () => (await paintedOn(page)).words.length > 0);
  expect(after).toEqual(await settledPaint());
  expect(after.words.length).toBeGreaterThan(3);
});

// The same page where no extension has any business.
async function withoutGloss(): Promise<string[]> {
  const plain = await stage.browser.open('about:blank');
  await startOn(plain);
  const said = await renderOften(plain, 200);
  await plain.close();
  await page.bringToFront();
  return said;
}

function startOn(where: Page): Promise<unknown> {
  return where.evaluate(`var process = { env: { NODE_ENV: 'development' } }; ${script};
    globalThis.reactPage = reactPage; reactPage.start();`);
}

/** Renders in bursts, with frames between them in which the gloss works. */
function renderOften(where: Page, times: number): Promise<string[]> {
  return where.evaluate(async (count) => {
    const { next } = (globalThis as unknown as { reactPage: { next(): string } }).reactPage;
    const said: string[] = [];
    while (said.length < count) {
      said.push(next());
      if (said.length % 4 === 0) await new Promise((go) => requestAnimationFrame(go));
    }
    return said;
  }, times);
}

/** A word that comes last: once it is underlined, all that came before it has been looked at. */
function addProbe(): Promise<void> {
  return page.evaluate((words) => {
    const probe = document.createElement('aside');
    probe.innerHTML = `<p>${words}</p>`;
    document.body.prepend(probe);
  }, probeWords);
}

/** What is underlined once the probe is. */
function settledPaint() {
  return until('the paint to settle', async () => {
    const now = await paintedOn(page);
    return now.words.includes(probeWords) ? now : undefined;
  });
}
