/** The storm on words from outside: two followers, each on its own fresh page, in turns. */
import type { Browser } from 'puppeteer-core';
import { openQuietPage } from '../timing/quiet-page.ts';
import { middle } from '../timing/samples.ts';
import type { WordStormed, WordStormLane } from './storm-in-page.ts';

export interface WordStormRow {
  lane: WordStormLane;
  /** In its callbacks, ms a second of storm. */
  work: number;
  /** At once, of all rounds, ms. */
  longest: number;
  changesPerSecond: number;
  /** The longest of all rounds, ms; Infinity: once not the same answer as a fresh look. */
  late: number;
  ranges: number;
}

/** Each lane so many rounds. */
export async function stormOnWords(
  browser: Browser,
  script: string,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<WordStormRow[]> {
  const lanes: WordStormLane[] = ['signoff', 'naive'];
  const all: (WordStormed & { lane: WordStormLane })[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const lane of round % 2 ? lanes : lanes.toReversed()) {
      const page = await openQuietPage(browser, [script]);
      await page.evaluate(`signoffTerms.openWords('${lane}')`);
      await page.evaluate('new Promise((next) => setTimeout(next, 1000))');
      const stormed = (await page.evaluate(`signoffTerms.stormWords(5000, ${ms})`)) as WordStormed;
      await page.close();
      all.push({ ...stormed, lane });
    }
  return lanes.map((lane) => {
    const own = all.filter((round) => round.lane === lane);
    return {
      lane,
      work: middle(own.map((round) => (1000 * round.work) / round.ms)).median,
      longest: Math.max(...own.map(({ longest }) => longest)),
      changesPerSecond: middle(own.map(({ changes, ms: took }) => (1000 * changes) / took)).median,
      late: Math.max(...own.map(({ late }) => late ?? Infinity)),
      ranges: Math.max(...own.map(({ ranges }) => ranges)),
    };
  });
}
