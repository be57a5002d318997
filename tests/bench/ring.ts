/**
 * `npm run bench:ring -- [--json] [--small]`: what a ring costs the page, beside driver.js and beside nothing:
 * the first one, every scrolled frame, a second of rest; and what becomes of it when the page replaces the node.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { ensurePeers } from './peers/install.ts';
import { runRound, type Round } from './ring/measure.ts';
import type { LaneName } from './ring/lanes.ts';
import { printRing } from './ring/print.ts';
import { summarise } from './ring/summary.ts';
import { bundleForPage } from './stage.ts';
import { openClockedBrowser } from './timing/quiet-page.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const lanes: LaneName[] = ['nothing', 'signoff', 'driver.js'];
const rounds = values.small ? 2 : 9;
const lengths = values.small ? { frames: 30, idleMs: 1000 } : { frames: 90, idleMs: 3000 };
ensurePeers();
const css = createRequire(import.meta.url).resolve('driver.js/dist/driver.css');
const styles = JSON.stringify(readFileSync(css, 'utf8'));
const scripts = [
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${styles} }))`,
  await bundleForPage(new URL('./ring/in-page.ts', import.meta.url), 'signoffRing'),
];
const browser = await openClockedBrowser();
const measured: Round[] = [];
for (let round = 0; round < rounds; round += 1)
  for (let turn = 0; turn < lanes.length; turn += 1) {
    const lane = lanes[(round + turn) % lanes.length]!;
    measured.push(await runRound(browser, scripts, lane, lengths));
  }
await browser.close();
const summary = summarise(measured);
if (values.json) console.log(JSON.stringify(summary));
else printRing(summary);
