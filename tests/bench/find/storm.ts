/** The storm from outside: two followers, each on its own fresh page, in turns. */
import type { Browser } from 'puppeteer-core';
import { middle } from '../timing/samples.ts';
import { openQuietPage } from '../timing/quiet-page.ts';
import type { Stormed, StormLane } from './storm-in-page.ts';

export interface StormRow {
  lane: StormLane;
  /** In its callbacks, ms a second of storm, and how far from that the rounds are. */
  work: number;
  mad: number;
  /** At once, of all rounds, ms. */
  longest: number;
  changesPerSecond: number;
  right: boolean[];
  /** The longest of all rounds, ms; null: never. */
  late: number | null;
}

export interface Storm {
  rows: StormRow[];
  /** Ours to the naive one's. */
  ratio: number;
  met: boolean;
}

export type Round = Stormed & { lane: StormLane };

/** Each lane so many rounds, in rotated order. */
export async function runStorm(
  browser: Browser,
  script: string,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Storm> {
  const lanes: StormLane[] = ['signoff', 'naive'];
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
  await page.evaluate(`signoffStorm.open('${lane}')`);
  await page.evaluate('new Promise((next) => setTimeout(next, 1000))');
  const stormed = (await page.evaluate(`signoffStorm.storm(5000, ${ms})`)) as Stormed;
  await page.close();
  return { ...stormed, lane };
}

/** The rounds put together. */
export function summarise(rounds: readonly Round[]): Storm {
  const rowOf = (lane: StormLane): StormRow => {
    const own = rounds.filter((round) => round.lane === lane);
    const { median: work, mad } = middle(own.map((round) => (1000 * round.work) / round.ms));
    const right = own.map((round) => round.right);
    return {
      lane,
      work,
      mad,
      longest: Math.max(...own.map(({ longest }) => longest)),
      changesPerSecond: middle(own.map(({ changes, ms }) => (1000 * changes) / ms)).median,
      right,
      late: right.every(Boolean) ? Math.max(...own.map((round) => round.late)) : null,
    };
  };
  const [ours, naive] = [rowOf('signoff'), rowOf('naive')];
  const ratio = ours.work / naive.work;
  const same = [...ours.right, ...naive.right].every(Boolean);
  return { rows: [ours, naive], ratio, met: same && ratio <= 1 / 20 };
}
