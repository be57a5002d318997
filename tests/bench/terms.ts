/**
 * `npm run bench:terms -- [--json] [--small] [--own] [--seed <n>]`: what it costs to find and show the terms of
 * pages of 1 000 to 100 000 nodes, beside a floor measured in the same run and the rivals of the same task.
 * `--small` leaves out the largest pages; `--own` the rivals. Times are worth something only beside each other.
 */
import { parseArgs } from 'node:util';
import { ensurePeers } from './peers/install.ts';
import { bundleForPage } from './stage.ts';
import { measureCold, type Cold } from './terms/cold.ts';
import { atMost, goalsOf, type TermGoal } from './terms/goals.ts';
import type { TermLane } from './terms/lane.ts';
import { measurePainting } from './terms/painted.ts';
import { realIndexes } from './terms/real.ts';
import { stormOnWords } from './terms/storm.ts';
import { printGoals, printLane } from './terms/print.ts';
import type { Slices } from './terms/slices.ts';
import { openClockedBrowser, openQuietPage } from './timing/quiet-page.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
if (!values.own) ensurePeers();
const entry = values.own ? 'in-page-own.ts' : 'in-page.ts';
const script = await bundleForPage(new URL(`./terms/${entry}`, import.meta.url), 'signoffTerms');
const largest = values.small ? 10_000 : 100_000;
const plain = { shadow: false, torn: false };
const plans = [
  { ...plain, nodes: 1000, terms: 500, samples: 31 },
  { ...plain, nodes: 10_000, terms: 500, samples: 15 },
  { ...plain, nodes: 10_000, terms: 100, samples: 15 },
  { ...plain, nodes: 10_000, terms: 1000, samples: 15 },
  { ...plain, torn: true, nodes: 10_000, terms: 500, samples: 9 },
  { ...plain, shadow: true, nodes: 10_000, terms: 500, samples: 15 },
  ...(values.small ? [] : [{ ...plain, nodes: 100_000, terms: 500, samples: 9 }]),
  ...(values.small ? [] : [{ ...plain, shadow: true, nodes: 100_000, terms: 500, samples: 9 }]),
];
const browser = await openClockedBrowser();
const lanes: TermLane[] = [];
const goals: TermGoal[] = [];
const say = (what: () => void) => (values.json ? undefined : what());

for (const { terms, samples, ...wish } of plans) {
  const page = await openQuietPage(browser, [script]);
  const call = `signoffTerms.measure(${JSON.stringify({ ...wish, seed })}, ${terms}, ${samples})`;
  const lane = (await page.evaluate(call)) as TermLane;
  await page.close();
  lanes.push(lane);
  if (terms === 500) goals.push(...goalsOf(lane));
  say(() => printLane(lane));
}
const real: Record<string, number | undefined> = {};
for (const [name, index] of realIndexes()) {
  const page = await openQuietPage(browser, [script]);
  const wish = JSON.stringify({ ...plain, nodes: 10_000, seed });
  const call = `signoffTerms.measureIndex(${wish}, ${JSON.stringify(index)}, 9)`;
  const [floor, ours] = ((await page.evaluate(call)) as TermLane).rows;
  await page.close();
  real[name] = ours!.median / floor!.median;
}
goals.push(atMost('10 000 nodes', '1 000 forms, to 100', moreForms(lanes), 1.15));

const cold: Record<number, Cold> = {};
const slices: Slices[] = [];
for (const nodes of [10_000, largest].filter((one, i, all) => all.indexOf(one) === i)) {
  const wish = { ...plain, nodes, seed };
  const page = await openQuietPage(browser, [script]);
  const one = await measureCold(page, script, { wish, terms: 500, samples: 7 });
  await page.close();
  cold[nodes] = one;
  goals.push(
    atMost(
      `${nodes} nodes, cold`,
      'scan, to the floor',
      one.ours / one.floor,
      nodes < 100_000 ? 2 : 1.5,
    ),
  );
  const fresh = await openQuietPage(browser, [script]);
  const cut = (await fresh.evaluate(
    `signoffTerms.measureSlices(${JSON.stringify(wish)}, 500)`,
  )) as Slices;
  await fresh.close();
  slices.push(cut);
  goals.push(
    atMost(`${nodes} nodes, cold, in slices`, 'longest slice in ms', cut.longest, 8),
    atMost(`${nodes} nodes`, 'slices to one go', cut.toOneGo, 1.3),
  );
}
const painted = await measurePainting(browser, script, {
  wish: { ...plain, nodes: largest, seed },
  terms: 500,
  samples: values.small ? 3 : 5,
});
const storm = await stormOnWords(
  browser,
  script,
  values.small ? { rounds: 1, ms: 2000 } : { rounds: 5, ms: 5000 },
);
await browser.close();
const [ownStorm, naive] = storm;
goals.push(
  atMost('storm', 'work to that of a whole look each time', ownStorm!.work / naive!.work, 1 / 20),
  atMost('storm', 'work in ms a second', ownStorm!.work, 10),
  atMost('storm', "ms until the answer is a fresh look's", ownStorm!.late, 600),
  atMost('storm', 'live ranges', ownStorm!.ranges, 0),
);
const [all, first, wrapped, firstOfCards] = painted;
goals.push(
  atMost(`${largest} nodes`, 'all highlights, to wrapping', all!.added / wrapped!.added, 0.35),
  atMost(
    `${largest} nodes`,
    'first in each part, to wrapping',
    first!.added / wrapped!.added,
    0.15,
  ),
  atMost(
    `${largest} nodes`,
    'first in each part, each card one, to wrapping',
    firstOfCards!.added / wrapped!.added,
    0.15,
  ),
  atMost(`${largest} nodes`, 'changes of the page by highlights', all!.changed + first!.changed, 0),
);
say(() => {
  console.log('');
  console.table(cold);
  console.table(slices);
  console.table(painted);
  console.log('The glossary itself, 10 000 nodes, scan to the floor:', real);
  console.table(storm);
  printGoals(goals);
});
if (values.json) console.log(JSON.stringify({ lanes, real, cold, slices, painted, storm, goals }));

function moreForms(all: readonly TermLane[]): number | undefined {
  const of = (terms: number) =>
    all
      .find((lane) => lane.terms === terms && lane.nodes === 10_000)
      ?.rows.find(({ name }) => name === 'signoff')?.median;
  const [few, many] = [of(100), of(1000)];
  return few && many ? many / few : undefined;
}
