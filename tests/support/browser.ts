/** One way to start Chromium or Firefox with the extension, in a throwaway profile, for tests and `npm start`. */
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { Overlay } from './overlay.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** A built extension: .output/chrome-mv3. */
  extensionDir: string;
  /** The practice proxy, and the one key to trust (startPractice gives both). */
  proxyPort: number;
  spki: string;
  headless?: boolean;
  /** The browser's language, as pages and the extension see it. */
  lang?: string;
  /** Keep the profile here, for tests that restart the browser. Otherwise it is thrown away. */
  userDataDir?: string;
  width?: number;
  height?: number;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://<id>" or "moz-extension://<uuid>". */
  origin: string;
  /** Opens a page of the web in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab ("/options.html"). */
  openExtensionPage(path: string): Promise<Page>;
  /** The true popup, opened as a press on the toolbar button over `page` does. */
  openPopup(page: Page): Promise<Popup>;
  /** Runs a function in the background (service worker or event page), waking it if need be. */
  inBackground<Result, Argument = undefined>(
    work: Work<Result, Argument>,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Ends the background as an idle browser does; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Runs a function with the closed shadow root of the first element of this name as `this`. */
  inShadow<Result>(
    page: Page,
    host: string,
    read: (this: ShadowRoot) => Result,
  ): Promise<Result | undefined>;
  /** What our overlay shows on a page, read through its closed shadow root. */
  closedShadow(page: Page): Promise<Overlay | undefined>;
  /** Grants the extension a host it may ask for; the browser's own prompt cannot be pressed. */
  grantHost(pattern: string): Promise<void>;
  close(): Promise<void>;
}

export interface Popup {
  /** Chromium only: the popup as a Puppeteer page, real mouse and keyboard included. */
  page?: Page;
  evaluate<Result, Argument = undefined>(
    work: Work<Result, Argument>,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  press(selector: string): Promise<void>;
  /** What is on the clipboard, as text. */
  clipboard(): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Serialised and run elsewhere: it can use nothing but its argument and what is there. */
export type Work<Result, Argument> = (argument: Argument) => Result;

/** Starts the browser; throws when none is installed. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executable = findBrowser(options.browser);
  if (!executable) throw new Error(`No ${options.browser} found; set CHROME_PATH or FIREFOX_PATH.`);
  return options.browser === 'chromium'
    ? launchChromium(executable, options)
    : launchFirefox(executable, options);
}
