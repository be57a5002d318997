/** `npm test`: everything, in order, each step printed; the last line is "N passed, N failed". */
import { findBrowser } from '../tests/support/find-browser.ts';
import { build, type BuildTarget } from './build.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runTool } from './run-tool.ts';
import { runVitest, type Tally } from './run-vitest.ts';

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

await step('set-up', async () => {
  const { code } = await runTool('wxt', ['prepare']);
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
});
await step('types', () => check('tsc', ['--noEmit']));
await step('lint', () => check('eslint', ['.']));
await step('format', () => check('prettier', ['--check', '.', '--log-level', 'warn']));
await step('unit and rules', () => runVitest(['unit', 'rules']));
await step('build', () => buildAll(['chrome', 'firefox', 'edge']));
await step('end to end', endToEnd);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed === 0 ? 0 : 1;
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((it) => `- ${it}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

async function step(name: string, work: () => Promise<Tally>): Promise<void> {
  console.log(`\n── ${name}`);
  const tally = await work().catch((fault: unknown): Tally => {
    console.error(fault);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`── ${name}: ${tally.failed === 0 ? 'good' : `${tally.failed} failed`}`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(...(tally.names?.length ? tally.names : [name]));
}

async function check(tool: string, args: string[]): Promise<Tally> {
  const { code } = await runTool(tool, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function buildAll(targets: BuildTarget[]): Promise<Tally> {
  for (const target of targets) await build(target);
  return { passed: 1, failed: 0, skipped: 0 };
}

// Firefox's tests skip themselves where there is none; without Chromium there is nothing to run.
async function endToEnd(): Promise<Tally> {
  await ensureBrowsers(['chromium', 'firefox', 'chinese-fonts']);
  return findBrowser('chromium') ? runVitest(['e2e']) : { passed: 0, failed: 1, skipped: 0 };
}
