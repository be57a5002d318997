/**
 * `npm start`: builds, plays the practice carriers and opens a browser with the extension on their start
 * page. `npm start -- --shots <dir>` walks the whole journey headless and leaves pictures instead;
 * `--browser firefox` opens Firefox.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Change } from '../lib/state/change.ts';
import { startPractice, type Practice } from '../tests/practice/index.ts';
import { launch, type Launched } from '../tests/support/browser.ts';
import { findBrowser, type BrowserName } from '../tests/support/find-browser.ts';
import { until } from '../tests/support/work.ts';
import { buildIfStale, outputDir } from './build.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

const args = process.argv.slice(2);
const { values } = parseArgs({
  args: args.at(-1) === '--shots' ? [...args, 'shots'] : args,
  options: { shots: { type: 'string' }, browser: { type: 'string' } },
});

const browser = chosenBrowser();
if (!(await ensureBrowsers(values.shots ? [browser, 'chinese-fonts'] : [browser]))) process.exit(1);
console.log('Building… 正在构建……');
await buildIfStale(browser === 'firefox' ? 'firefox' : 'chrome');

if (values.shots) {
  const { takeShots } = await import('./shots.ts');
  await takeShots(resolve(values.shots));
} else if (hasDisplay()) await openForAPerson();
else await checkWithoutDisplay();

function chosenBrowser(): BrowserName {
  if (values.browser === 'firefox' || values.browser === 'chromium') return values.browser;
  const onlyFirefox = !findBrowser('chromium') && findBrowser('firefox') && !values.shots;
  return onlyFirefox ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function open(practice: Practice, headless: boolean): Promise<Launched> {
  const extensionDir = outputDir(browser === 'firefox' ? 'firefox' : 'chrome');
  return launch({ browser, extensionDir, headless, ...practice });
}

async function openForAPerson(): Promise<void> {
  const practice = await startPractice();
  const launched = await open(practice, false);
  const [first] = await launched.browser.pages();
  await (first ?? (await launched.browser.newPage())).goto(practice.start);
  console.log(`
浏览器已打开，装好了销号向导；三家运营商都是本机练习网站，不连外网，输入什么都行。
点工具栏的拼图图标，再点“Signoff 销号向导”。结束：关闭浏览器，或在这里按 Ctrl-C。

A browser is open with Signoff in it. The three carriers are practice sites on this computer;
nothing goes outward, type anything. Press the puzzle icon in the toolbar, then Signoff.
To stop: close the browser, or press Ctrl-C here.
`);
  await new Promise<void>((ended) => {
    launched.browser.once('disconnected', () => ended());
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
  });
  if (launched.browser.connected) await launched.close();
  await practice.close();
}

// Nothing to look at here, but everything else can be tried: it exits 0 if it all works.
async function checkWithoutDisplay(): Promise<void> {
  const practice = await startPractice();
  const launched = await open(practice, true);
  try {
    const page = await launched.open(practice.start);
    console.log(`✓ ${await page.title()}`);
    const desk = await launched.openExtensionPage('/manifest.json');
    for (const { carrier, name, start } of practice.sites) {
      if (carrier === 'practice') continue;
      // Before the set-up the guide leads nowhere unless it is asked to.
      const change: Change = { kind: 'goal', carrier, task: 'sign-in' };
      await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
        type: 'state:change',
        change,
      });
      await page.goto(start, { waitUntil: 'domcontentloaded' });
      await until(`the guide on ${start}`, () =>
        page.evaluate(() => document.querySelector('signoff-overlay') !== null),
      );
      console.log(`✓ ${name}: ${start}`);
    }
  } finally {
    await launched.close();
    await practice.close();
  }
  console.log(`
这台机器没有显示器，所以没有窗口可看；上面各项已在无界面浏览器中试过。要看图：
No display here, so there is no window to look at; the above was tried headless. For pictures:

  npm start -- --shots <dir>
`);
}
