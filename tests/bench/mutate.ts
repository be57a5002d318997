/**
 * `npm run bench:mutate -- [--json] [--set tuned|seen|held-back] [--pages <folder>] [--own] [--small]
 * [--seed <n>] [--failures <file>]`: how well a control is found again after its page has changed, in real Chromium.
 * Every link of the three maps on its practice page, and described controls of saved pages. `--own` leaves
 * the rivals out; `--failures` writes the product's failures, a JSON line each.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CaseResult } from './in-page/bench.ts';
import { planSlots, sizeFor, small } from './mutate/plan.ts';
import { printTally, printTemporal } from './mutate/print.ts';
import { openField, runSlots } from './mutate/run.ts';
import { tally, type Tally } from './mutate/tally.ts';
import { heldBack } from './operators/held-back/held-back.ts';
import { seen } from './operators/seen/seen.ts';
import { tuned } from './operators/tuned.ts';
import { ensurePeers } from './peers/install.ts';
import { playwrightScript } from './peers/playwright-source.ts';
import { bundleForPage, openBrowser } from './stage.ts';
import { keptPracticeSnapshots } from './subjects/kept.ts';
import { runTemporal } from './temporal/run.ts';
import { savedPages, savedSnapshots } from './subjects/saved.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    set: { type: 'string' },
    pages: { type: 'string', default: savedPages },
    seed: { type: 'string', default: '1' },
    failures: { type: 'string' },
  },
});
const sets = Object.entries({ tuned, seen, 'held-back': heldBack }).filter(
  ([name, operators]) => operators.length > 0 && (!values.set || name === values.set),
);
const practice = await keptPracticeSnapshots();
const saved = savedSnapshots(values.pages);
if (saved.length === 0) console.error(`No saved pages in ${values.pages}: practice pages only.`);
const script = await benchScript();
const browser = await openBrowser();
const field = await openField({ browser, script, practice, saved }, 8);
const tallies: Record<string, Tally> = {};
const failures: CaseResult[] = [];
for (const [name, operators] of sets) {
  const slots = planSlots(
    operators,
    values.small ? small : sizeFor(operators),
    Number(values.seed),
  );
  const { results, unfilled } = await runSlots(field, slots, Number(values.seed));
  tallies[name] = tally(results);
  failures.push(...results.filter(({ note }) => note !== undefined));
  if (!values.json) printTally(name, tallies[name]);
  if (unfilled.length > 0)
    console.error(`${unfilled.length} cases fit none of the controls drawn (${name}).`);
}
const seconds = values.small ? 1 : 10;
const temporal = await runTemporal(browser, practice, seconds * 1000, Number(values.seed));
if (!values.json) printTemporal(temporal);
await browser.close();
const described = field.saved.flatMap(({ subjects }) => subjects).length;
const subjects = {
  links: practice.length,
  pages: saved.length,
  described,
  refused: field.refused,
};
if (values.json)
  console.log(JSON.stringify({ seed: Number(values.seed), subjects, sets: tallies, temporal }));
else
  console.log(
    `\n${subjects.links} links of the maps; ${described} controls of ${saved.length} saved pages ` +
      `(${subjects.refused} more could not be told apart on their own page)`,
  );
if (values.failures)
  writeFileSync(values.failures, failures.map((one) => JSON.stringify(one)).join('\n'));

async function benchScript(): Promise<string> {
  const entry = (file: string) =>
    bundleForPage(new URL(`./in-page/${file}`, import.meta.url), 'signoffBench');
  if (values.own) return entry('own.ts');
  ensurePeers();
  const engine = playwrightScript(new URL('./package.json', import.meta.url));
  // testing-library asks for its environment.
  const node = 'globalThis.process ??= { env: {} };';
  return `${node}\n${engine}\n${await entry('with-peers.ts')}`;
}
