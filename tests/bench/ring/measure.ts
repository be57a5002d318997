/** One round of one lane: a fresh page, and the time its main thread was busy, by the browser's own count. */
import type { Browser } from 'puppeteer-core';
import { busy } from '../timing/busy.ts';
import { openQuietPage } from '../timing/quiet-page.ts';
import type { Replaced } from './in-page.ts';
import type { Held, LaneName } from './lanes.ts';

export interface Round {
  lane: LaneName;
  /** Milliseconds: the first ring and the next, at once; the main thread’s work a scrolled frame, and a second of rest. */
  first: number;
  warm: number;
  frame: number;
  idle: number;
  replaced: Replaced;
}

export interface Lengths {
  frames: number;
  idleMs: number;
}

/** Runs the lane once; nothing of another lane is on its page. */
export async function runRound(
  browser: Browser,
  scripts: readonly string[],
  lane: LaneName,
  { frames, idleMs }: Lengths,
): Promise<Round> {
  const page = await openQuietPage(browser, scripts);
  const session = await page.createCDPSession();
  // The thread's own time: what other programs take of the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const call = async (code: string) => (await page.evaluate(`signoffRing.${code}`)) as unknown;
  await call(`open('${lane}')`);
  const { cold: first, warm } = (await call('begin()')) as Held;
  await call('idle(1200)');
  const spent = async (code: string) => {
    await page.evaluate('gc()');
    const before = await busy(session);
    await call(code);
    return (await busy(session)) - before;
  };
  const idle = (await spent(`idle(${idleMs})`)) / (idleMs / 1000);
  await call('scroll(20)');
  const frame = (await spent(`scroll(${frames})`)) / frames;
  const replaced = (await call('replace()')) as Replaced;
  await page.close();
  return { lane, first, warm, frame, idle, replaced };
}
