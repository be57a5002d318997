/**
 * `npm run bench:find -- [--json] [--small] [--own] [--storm] [--seed <n>]`: what it costs to find one link on pages
 * of 1 000 to 100 000 nodes, beside a floor measured in the same run and two engines of test tools; and what it
 * costs to keep knowing where it is in a storm of changes. `--small` leaves out the largest pages; `--own` the rivals; `--storm` is the storm alone. Times are worth something only beside each other.
 */
import { parseArgs } from 'node:util';
import { goalsOf, type FindGoal } from './find/goals.ts';
import type { Lane } from './find/lane.ts';
import { printLane, printStorm } from './find/print.ts';
import { runStorm } from './find/storm.ts';
import { ensurePeers } from './peers/install.ts';
import { playwrightScript } from './peers/playwright-source.ts';
import { bundleForPage } from './stage.ts';
import { openClockedBrowser, openQuietPage } from './timing/quiet-page.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    storm: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = [
  { nodes: 1000, samples: 31 },
  { nodes: 10_000, samples: 15 },
  ...(values.small ? [] : [{ nodes: 100_000, samples: 9 }]),
];
const entry = values.own ? 'in-page-own.ts' : 'in-page.ts';
if (!values.own) ensurePeers();
const scripts = [
  // testing-library asks for its environment.
  'globalThis.process ??= { env: {} };',
  ...(values.own ? [] : [playwrightScript(new URL('./package.json', import.meta.url))]),
  await bundleForPage(new URL(`./find/${entry}`, import.meta.url), 'signoffFind'),
];
const browser = await openClockedBrowser();
const lanes: Lane[] = [];
const goals: FindGoal[] = [];
for (const shadow of values.storm ? [] : [false, true])
  for (const { nodes, samples } of sizes) {
    const page = await openQuietPage(browser, scripts);
    const wish = { nodes, shadow, seed: Number(values.seed) };
    const call = `signoffFind.measure(${JSON.stringify(wish)}, ${samples})`;
    const lane = (await page.evaluate(call)) as Lane;
    await page.close();
    lanes.push(lane);
    goals.push(...goalsOf(lane));
    if (!values.json) printLane(lane, goalsOf(lane));
  }
const stormScript = await bundleForPage(
  new URL('./find/storm-in-page.ts', import.meta.url),
  'signoffStorm',
);
const storm = await runStorm(
  browser,
  stormScript,
  values.small ? { rounds: 1, ms: 3000 } : { rounds: 7, ms: 5000 },
);
await browser.close();
if (values.json) console.log(JSON.stringify({ lanes, goals, storm }));
else printStorm(storm);
