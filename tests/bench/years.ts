/**
 * `npm run bench:years -- [--json] [--pages <folder>] [--failures <file>]`: controls described on a site's
 * page of one year, asked for on its page of another year, and on the pages of all other sites.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countAbsent, countPresent } from './mutate/tally.ts';
import { openBrowser } from './stage.ts';
import { savedPages } from './subjects/saved.ts';
import { measureYears, type Kind } from './years/measure.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'string', default: savedPages },
    failures: { type: 'string' },
  },
});
if (!existsSync(join(values.pages, 'other-sites'))) {
  console.error(`No pages of other sites in ${values.pages}: nothing to measure.`);
  process.exit(1);
}
const browser = await openBrowser();
const { answered, unscored } = await measureYears(values.pages, browser).finally(() =>
  browser.close(),
);
const outcomes = (wanted: Kind) =>
  answered.filter(({ kind }) => kind === wanted).map(({ outcome }) => outcome);
const figures = {
  'every old → new row': countPresent(outcomes('row')),
  'rows judged right': countPresent(outcomes('moved')),
  'same text and path in both years': countPresent(outcomes('same')),
  'removed, as judged': countAbsent(outcomes('removed')),
  'same text and path, then deleted': countAbsent(outcomes('deleted')),
  'on the pages of other sites': countAbsent(outcomes('elsewhere')),
  unscored,
};
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(36), value);
const failed = answered.filter(({ outcome }) => !/located|silent/.test(outcome));
if (values.failures)
  writeFileSync(values.failures, failed.map((one) => JSON.stringify(one)).join('\n'));
