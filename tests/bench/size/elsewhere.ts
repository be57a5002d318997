/** What the extension costs a page that is no carrier's: the same page in a browser with it and in one without. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { startPractice } from '../../practice/index.ts';
import { launch } from '../../support/browser.ts';
import { openBrowser } from '../stage.ts';
import { middle } from '../timing/samples.ts';

/** Scripts' time, ms, and the page's heap, bytes; of several loads the middle one. */
export interface PageCost {
  script: number;
  heap: number;
}

export interface Elsewhere {
  loads: number;
  /** JavaScript worlds of an extension on the page. */
  worlds: number;
  withUs: PageCost;
  without: PageCost;
}

/** A page without a script of its own, on a host that no rule names. */
export const elsewhere = 'https://practice.invalid/nothing-here';

/** Loads it so many times in each. */
export async function costElsewhere(extensionDir: string, loads: number): Promise<Elsewhere> {
  const practice = await startPractice({ more: [] });
  const { proxyPort, spki } = practice;
  const plain = await openBrowser({ port: proxyPort, spki });
  const ours = await launch({ browser: 'chromium', extensionDir, proxyPort, spki });
  const costs = async (browser: Browser) => {
    const all: (PageCost & { worlds: number })[] = [];
    for (let load = 0; load < loads; load += 1) all.push(await loadOnce(browser));
    return all;
  };
  const [withUs, without] = [await costs(ours.browser), await costs(plain)];
  await Promise.all([plain.close(), ours.close(), practice.close()]);
  const typical = (all: PageCost[]) => ({
    script: middle(all.map(({ script }) => script)).median,
    heap: middle(all.map(({ heap }) => heap)).median,
  });
  return {
    loads,
    worlds: Math.max(...withUs.map(({ worlds }) => worlds)),
    withUs: typical(withUs),
    without: typical(without),
  };
}

async function loadOnce(browser: Browser): Promise<PageCost & { worlds: number }> {
  const page = await browser.newPage();
  const worlds = await countWorlds(page);
  const script = await scriptTime(page);
  await page.goto(elsewhere, { waitUntil: 'load' });
  const cost = { script: await script(), heap: await heapOf(page) };
  const counted = worlds();
  await page.close();
  return { ...cost, worlds: counted };
}

/** Milliseconds that scripts have run in a page, the browser's own count, from now on. */
export async function scriptTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => 1000 * (await metric(session, 'ScriptDuration'));
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)!.value;
}

/** Counts the worlds that extensions open in a page, from now on. */
export async function countWorlds(page: Page): Promise<() => number> {
  const session = await page.createCDPSession();
  const opened = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) opened.add(context.uniqueId);
  });
  await session.send('Runtime.enable');
  return () => opened.size;
}
