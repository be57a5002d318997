/**
 * The script Playwright injects into pages, out of the pinned package: it is not exported, but stands in
 * the bundle as one string. Its engine and its recorder then run in the page as they do in Playwright.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const literal =
  /generated\/injectedScriptSource\.ts"\(\) \{\s*"use strict";\s*\w+ = ('(?:[^'\\]|\\.)*');/;

const options = {
  isUnderTest: false,
  sdkLanguage: 'javascript',
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'chromium',
  shouldPrependErrorPrefix: false,
  isUtilityWorld: false,
  customEngines: [],
};

/** A script that puts Playwright's engine into `globalThis.playwrightEngine`. */
export function playwrightScript(benchFolder: URL): string {
  const entry = createRequire(benchFolder).resolve('playwright-core/lib/coreBundle');
  const found = literal.exec(readFileSync(entry, 'utf8'))?.[1];
  if (!found) throw new Error('playwright-core has moved its injected script; pin it as it was.');
  const source = new Function(`return ${found}`)() as string;
  return `globalThis.playwrightEngine = (() => {
    const module = {};
    ${source}
    return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)});
  })();`;
}
