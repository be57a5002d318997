/** One round of one lane: a fresh page, and the time its main thread was busy, by the browser's own count. */
import type { Browser } from 'puppeteer-core';
import { busy } from '../timing/busy.ts';
import { openQuietPage } from '../timing/quiet-page.ts';
import type { Replaced } from './in-page.ts';
import type { LaneName } from './lanes.ts';

export interface Round {
  lane: LaneName;
  /**
   * Milliseconds. Ring and words drawn where there were none: on a page without our code and fonts yet, and
   * once more; each as the page is held up at once, and as its main thread works for it altogether.
   */
  first: number;
  firstAll: number;
  warm: number;
  warmAll: number;
  /** The main thread's work a scrolled frame, and a second of rest. */
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
  const spent = async (code: string): Promise<[number, unknown]> => {
    await page.evaluate('gc()');
    const before = await busy(session);
    const told = await call(code);
    return [(await busy(session)) - before, told];
  };
  const [firstAll, first] = await spent('draw()');
  const [warmAll, warm] = await spent('draw()');
  await call('follow()');
  const idle = (await spent(`idle(${idleMs})`))[0] / (idleMs / 1000);
  await call('scroll(20)');
  const frame = (await spent(`scroll(${frames})`))[0] / frames;
  const replaced = (await call('replace()')) as Replaced;
  await page.close();
  const held = { first: first as number, firstAll, warm: warm as number, warmAll };
  return { lane, ...held, frame, idle, replaced };
}
