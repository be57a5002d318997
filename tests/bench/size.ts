/**
 * `npm run bench:size -- [--json]`: what a carrier's page loads, in bytes of gzip -9, from the production
 * build (made where it is stale); and what a page of any other site loads in a real Chromium: nothing.
 */
import { parseArgs } from 'node:util';
import { buildIfStale, outputDir } from '../../scripts/build.ts';
import { costElsewhere } from './size/elsewhere.ts';
import { sizeGoals, sizesOf } from './size/sizes.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
await buildIfStale('chrome');
const sizes = await sizesOf(outputDir('chrome'));
const goals = sizeGoals(sizes);
const elsewhere = await costElsewhere(outputDir('chrome'), values.small ? 1 : 5);
if (values.json) console.log(JSON.stringify({ ...sizes, goals, elsewhere }));
else {
  for (const { file, gz, matches } of sizes.scripts)
    console.log(
      `${file.padEnd(32)} ${String(gz).padStart(7)} bytes gz, on ${matches.length} hosts`,
    );
  for (const { carrier, guide, gloss } of sizes.told)
    console.log(
      `told on ${carrier.padEnd(24)} ${String(guide + gloss).padStart(7)} (${guide} guide, ${gloss} key terms)`,
    );
  for (const { goal, bytes, most, met } of goals)
    console.log(`  ${goal}: ${bytes} of ${most} – ${met ? 'met' : 'missed'}`);
  const { worlds, withUs, without } = elsewhere;
  console.log(
    `elsewhere: ${worlds} worlds of ours; script ${withUs.script} ms, heap ${withUs.heap} with us,`,
  );
  console.log(`  ${without.script} ms, ${without.heap} without`);
}
