/** Chromium, Chrome and Edge over the debugging pipe. */
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import type { Launched, LaunchOptions, Popup, Work } from './browser.ts';
import { snapName } from './find-browser.ts';
import { readOverlay } from './overlay.ts';
import { callOf, until } from './work.ts';

/** Starts Chromium with the extension loaded. */
export async function launchChromium(
  executable: string,
  options: LaunchOptions,
): Promise<Launched> {
  const room = await snapRoom(executable, options);
  const { lang, headless = true, width = 1280, height = 900 } = options;
  const browser = await puppeteer.launch({
    executablePath: executable,
    pipe: true,
    headless,
    defaultViewport: null,
    handleSIGINT: false,
    timeout: 120_000,
    enableExtensions: [room.extensionDir],
    // Chromium takes its own language from LANGUAGE on Linux, from --lang elsewhere.
    env: { ...process.env, ...(lang ? { LANGUAGE: lang.replace('-', '_') } : {}) },
    ...(room.userDataDir ? { userDataDir: room.userDataDir } : {}),
    args: [
      // All traffic, loopback included, to the practice proxy, which sends nothing outward …
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      // … and of all untrusted keys this one only.
      `--ignore-certificate-errors-spki-list=${options.spki}`,
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      `--window-size=${width},${height}`,
      ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang},${lang.split('-')[0]}`] : []),
      // Chromium refuses to start as root (CI) with its sandbox on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (slow > 1) browser.on('targetcreated', (target) => void slowDown(target));
  const extension = await until('the extension to load', async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  const origin = `chrome-extension://${extension.id}`;
  // Without this, reading the clipboard waits for a prompt nobody can answer.
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    name: 'chromium',
    browser,
    origin,
    open,
    openExtensionPage: (path) => open(origin + path),
    openPopup: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return popupOf(browser, origin);
    },
    inBackground: (work, argument) => inWorker(browser, origin, work, argument),
    stopBackground: async () =>
      (await workerTarget(browser, origin))?.worker().then((it) => it?.close()),
    inShadow: readClosed,
    closedShadow: (page) => readClosed(page, 'signoff-overlay', readOverlay),
    grantHost: (pattern) => grantHost(browser, extension.id, pattern),
    close: async () => {
      await browser.close();
      await room.clear();
    },
  };
}

// SLOW=4 slows every page down as a machine four times slower would, to find tests that race.
const slow = Number(process.env['SLOW'] ?? 1);

async function slowDown(target: Target): Promise<void> {
  // A popup is of another type than a page; a worker has no such thing.
  if (!['page', 'other'].includes(target.type())) return;
  const session = await target.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow }).catch(() => undefined);
}

async function popupOf(browser: Browser, origin: string): Promise<Popup> {
  const target = await browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup`) && target.type() !== 'service_worker',
  );
  const page = await target.asPage();
  return {
    page,
    evaluate: (work, argument) => run(page, work, argument),
    press: (selector) => page.locator(selector).click(),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

async function inWorker<Result, Argument>(
  browser: Browser,
  origin: string,
  work: Work<Result, Argument>,
  argument?: Argument,
): Promise<Awaited<Result>> {
  const target = (await workerTarget(browser, origin)) ?? (await wakeWorker(browser, origin));
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker is gone.');
  return run(worker, work, argument);
}

async function run<Result, Argument>(
  where: { evaluate(source: string): Promise<unknown> },
  work: Work<Result, Argument>,
  argument?: Argument,
): Promise<Awaited<Result>> {
  return (await where.evaluate(callOf(work, argument))) as Awaited<Result>;
}

const isWorker = (origin: string) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

async function workerTarget(browser: Browser, origin: string) {
  return browser.targets().find(isWorker(origin));
}

// Any message starts a sleeping worker; every file of the extension may send one.
async function wakeWorker(browser: Browser, origin: string) {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate('void chrome.runtime.sendMessage({ type: "wake" }).catch(() => {})');
  const target = await browser.waitForTarget(isWorker(origin));
  await page.close();
  return target;
}

async function readClosed<Result>(
  page: Page,
  host: string,
  read: (this: ShadowRoot) => Result,
): Promise<Result | undefined> {
  const session = await page.createCDPSession();
  try {
    return await readWith(session, host, read);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function readWith<Result>(
  session: CDPSession,
  host: string,
  read: (this: ShadowRoot) => Result,
): Promise<Result | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findShadow(root, host);
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: read.toString(),
    returnByValue: true,
  });
  return result.value as Result;
}

function findShadow(node: Protocol.DOM.Node, host: string): Protocol.DOM.Node | undefined {
  if (node.localName === host) return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const found = findShadow(child, host);
    if (found) return found;
  }
  return undefined;
}

// A permission prompt hangs headless Chromium; the extensions page may grant hosts without one, but
// (Chromium 156) only those of the manifest's host_permissions that were withheld, not optional ones.
async function grantHost(browser: Browser, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const granted = await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})
      .then(() => chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}))
      .then(({ permissions }) => permissions.runtimeHostPermissions?.hosts
        .some(({ granted, host }) => granted && host === ${JSON.stringify(pattern)}))`,
  );
  await page.close();
  if (!granted) throw new Error(`Chromium does not grant ${pattern} without a prompt.`);
}

/** Where the profile and the extension must lie; elsewhere than asked only for snaps. */
async function snapRoom(executable: string, { extensionDir, userDataDir }: LaunchOptions) {
  const snap = snapName(executable);
  if (!snap) return { extensionDir, userDataDir, clear: async () => undefined };
  const folder = await mkdtemp(join(homedir(), 'snap', snap, 'common', 'signoff-'));
  const copy = join(folder, 'extension');
  cpSync(extensionDir, copy, { recursive: true });
  return {
    extensionDir: copy,
    userDataDir: userDataDir ?? join(folder, 'profile'),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
