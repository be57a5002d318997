/** The storm from outside: the work of each lane by the browser's own count, less what the page does itself. */
import type { Browser } from 'puppeteer-core';
import { busy } from '../timing/busy.ts';
import { middle } from '../timing/samples.ts';
import { openQuietPage } from '../timing/quiet-page.ts';
import type { Stormed, StormLane } from './storm-in-page.ts';

export interface StormRow {
  lane: StormLane;
  /** Script, styles and layout, ms a second of storm; of the followers what is added to nobody's. */
  work: number;
  changesPerSecond: number;
  right: boolean[];
  /** The longest of all rounds, ms. */
  late: number | null;
}

export interface Storm {
  rows: StormRow[];
  /** Ours to the naive one's. */
  ratio: number;
  met: boolean;
}

interface Round extends Stormed {
  lane: StormLane;
  work: number;
}

/** Each lane so many rounds, in rotated order, each on a fresh page. */
export async function runStorm(
  browser: Browser,
  script: string,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Storm> {
  const lanes: StormLane[] = ['nobody', 'signoff', 'naive'];
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < lanes.length; turn += 1)
      all.push(await runRound(browser, script, lanes[(round + turn) % lanes.length]!, ms));
  return summarise(all);
}

async function runRound(
  browser: Browser,
  script: string,
  lane: StormLane,
  ms: number,
): Promise<Round> {
  const page = await openQuietPage(browser, [script]);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(`signoffStorm.open('${lane}')`);
  await page.evaluate('new Promise((next) => setTimeout(next, 1000))');
  await page.evaluate('gc()');
  const before = await busy(session);
  const stormed = (await page.evaluate(`signoffStorm.storm(5000, ${ms})`)) as Stormed;
  const work = ((await busy(session)) - before) / (stormed.ms / 1000);
  await page.close();
  return { ...stormed, lane, work };
}

/** The rounds put together. */
export function summarise(rounds: readonly Round[]): Storm {
  const rowOf = (lane: StormLane, less: number): StormRow => {
    const own = rounds.filter((round) => round.lane === lane);
    const late = Math.max(...own.map((round) => round.late));
    return {
      lane,
      work: middle(own.map(({ work }) => work)).median - less,
      changesPerSecond: middle(own.map(({ changes, ms }) => (1000 * changes) / ms)).median,
      right: own.map(({ right }) => right),
      late: Number.isFinite(late) ? late : null,
    };
  };
  const alone = rowOf('nobody', 0);
  const [ours, naive] = [rowOf('signoff', alone.work), rowOf('naive', alone.work)];
  const ratio = ours.work / naive.work;
  const same = [...ours.right, ...naive.right].every(Boolean);
  return { rows: [alone, ours, naive], ratio, met: same && ratio <= 1 / 20 };
}
