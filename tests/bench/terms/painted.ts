/** What showing costs the page's main thread until it is painted, as the browser counts it. */
import type { Browser } from 'puppeteer-core';
import { openQuietPage } from '../timing/quiet-page.ts';
import { middle } from '../timing/samples.ts';
import type { Shown, Way } from './render.ts';

export interface Painted extends Shown {
  way: Way;
  /** Milliseconds of tasks beyond those of a run that shows nothing; the middle of the samples. */
  added: number;
  addedElements: number;
  samples: number;
}

const first: Way = 'highlights, first in each part';
const ways: Way[] = ['highlights, all', first, 'wrapped', `${first}, each card a part`];

/** A fresh page for every sample. */
export async function measurePainting(
  browser: Browser,
  script: string,
  { wish, terms, samples }: { wish: object; terms: number; samples: number },
): Promise<Painted[]> {
  const once = async (name: Way): Promise<{ ms: number; shown: Shown }> => {
    const regions = name.endsWith('each card a part');
    const way = regions ? first : name;
    const page = await openQuietPage(browser, [script]);
    await page.addStyleTag({ content: '::highlight(bench) { background: yellow }' });
    const call = JSON.stringify({ ...wish, regions });
    await page.evaluate(`globalThis.showAs = signoffTerms.prepare(${call}, ${terms}); gc()`);
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    const before = (await page.metrics()).TaskDuration!;
    const shown = (await page.evaluate(`showAs(${JSON.stringify(way)})`)) as Shown;
    const ms = ((await page.metrics()).TaskDuration! - before) * 1000;
    await page.close();
    return { ms, shown };
  };
  const nothing: number[] = [];
  const times = new Map<Way, number[]>(ways.map((way) => [way, []]));
  const last = new Map<Way, Shown>();
  for (let sample = 0; sample < samples; sample += 1) {
    nothing.push((await once('nothing')).ms);
    for (const way of ways) {
      const { ms, shown } = await once(way);
      times.get(way)!.push(ms);
      last.set(way, shown);
    }
  }
  const base = middle(nothing).median;
  return ways.map((way) => {
    const { shown, changed, added } = last.get(way)!;
    const ms = middle(times.get(way)!).median - base;
    return { way, shown, changed, added: ms, addedElements: added, samples };
  });
}
