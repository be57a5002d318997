/** Firefox over WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launched, LaunchOptions, Popup } from './browser.ts';
import { evaluateInView, inFirefoxItself, sendBidi } from './firefox-itself.ts';
import { readOverlay } from './overlay.ts';
import { callOf, until } from './work.ts';

// Known beforehand, so that pages of the extension can be opened.
const uuid = '5190ff00-0000-4000-8000-000000000001';

/** Starts Firefox with the extension installed for this run. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Launched> {
  const addon = addonId(options.extensionDir);
  const { headless = true, width = 1280, height = 900, userDataDir } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    handleSIGINT: false,
    timeout: 120_000,
    // Firefox cannot trust one key only. Any key is accepted, but in this throwaway profile alone,
    // whose proxy leads nowhere but to the practice server.
    acceptInsecureCerts: true,
    extraPrefsFirefox: preferences(options, addon),
    // Lets the tests open the true popup and look into it; of no effect on what pages may do.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    ...(userDataDir ? { userDataDir } : {}),
  });
  await browser.installExtension(options.extensionDir);
  const origin = `moz-extension://${uuid}`;
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const inView: InView = (view, source, timeout) =>
    evaluateInView(browser, addon, view, source, timeout);
  return {
    name: 'firefox',
    browser,
    origin,
    open,
    openExtensionPage: (path) => openExtensionPage(browser, origin + path),
    openPopup: async (page) => {
      await page.bringToFront();
      return popupOf(browser, addon, inView);
    },
    inBackground: (work, argument) => inView('background', callOf(work, argument)),
    stopBackground: () => inFirefoxItself(browser, `${extensionOf(addon)}.terminateBackground?.()`),
    inShadow: (page, host, read) => readClosed(browser, page, host, read),
    closedShadow: (page) => readClosed(browser, page, 'signoff-overlay', readOverlay),
    // Hosts of the manifest are granted on this kind of installation; others need no prompt either.
    grantHost: (pattern) =>
      inFirefoxItself(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          .ExtensionPermissions.add(${JSON.stringify(addon)},
            { permissions: [], origins: [${JSON.stringify(pattern)}] }, ${extensionOf(addon)})`,
      ),
    close: () => browser.close(),
  };
}

const extensionOf = (addon: string) =>
  `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;

type InView = <Result>(view: string, source: string, timeout?: number) => Promise<Result>;

async function popupOf(browser: Browser, addon: string, inView: InView): Promise<Popup> {
  const isOpen = () =>
    inFirefoxItself<boolean>(
      browser,
      `[...${extensionOf(addon)}.views].some((view) => view.viewType === 'popup')`,
    );
  await inFirefoxItself(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(${extensionOf(addon)})
      .openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true)`,
  );
  await until('the popup', isOpen);
  // While Firefox moves the preloaded popup into its panel a question may get lost: ask again.
  await until('the popup to load', () =>
    inView<boolean>('popup', 'document.readyState === "complete"', 1000).catch(() => false),
  );
  return {
    evaluate: (work, argument) => inView('popup', callOf(work, argument)),
    press: async (selector) => {
      const source = callOf(press, selector);
      await until(`${selector} in the popup`, () => inView<boolean>('popup', source));
    },
    clipboard: () => inView('popup', 'navigator.clipboard.readText()'),
    screenshot: async (path) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(path, Buffer.from(await snapshot(browser, addon), 'base64'));
    },
    close: async () => {
      await inView('popup', 'void setTimeout(() => window.close())');
      await until('the popup to close', async () => !(await isOpen()));
    },
  };
}

function press(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

function snapshot(browser: Browser, addon: string): Promise<string> {
  return inFirefoxItself<string>(
    browser,
    `(async () => {
      const view = [...${extensionOf(addon)}.views].find((view) => view.viewType === 'popup');
      const context = view.xulBrowser.browsingContext;
      const bitmap = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`,
  );
}

// Puppeteer 24 never sees an extension page finish loading, so navigation is not waited for but asked after.
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await sendBidi(browser, 'browsingContext.navigate', {
    context: contextOf(page),
    url,
    wait: 'none',
  });
  await until(`${url} to load`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false),
  );
  return page;
}

// BiDi shows closed shadow roots to the one who asks for "all".
async function readClosed<Result>(
  browser: Browser,
  page: Page,
  host: string,
  readIt: (this: ShadowRoot) => Result,
): Promise<Result | undefined> {
  const target = { context: contextOf(page) };
  const { result } = await sendBidi<{ result: BidiNode }>(browser, 'script.evaluate', {
    expression: `document.querySelector("${host}")`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const shadow = result.value?.shadowRoot?.sharedId;
  if (!shadow) return undefined;
  const read = await sendBidi<{ result: { value: string } }>(browser, 'script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${readIt.toString()}).call(this)); }`,
    this: { sharedId: shadow },
    target,
    awaitPromise: false,
  });
  return JSON.parse(read.result.value) as Result;
}

interface BidiNode {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

function addonId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} has no gecko id: is it the Firefox build?`);
  return id;
}

function preferences({ proxyPort, lang }: LaunchOptions, addon: string) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
    // A temporary extension keeps its storage over a restart of the same profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Reading the clipboard in a test needs no "Paste" press.
    'dom.events.testing.asyncClipboard': true,
    ...(lang ? { 'intl.accept_languages': `${lang},${lang.split('-')[0]}` } : {}),
  };
}
