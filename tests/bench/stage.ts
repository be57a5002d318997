/** A browser without the extension, and our scripts bundled for its pages. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser.ts';

/** Starts Chromium; all traffic goes to the practice proxy if there is one, nowhere else. */
export async function openBrowser(proxy?: { port: number; spki: string }): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH.');
  return puppeteer.launch({
    executablePath,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      `--proxy-server=http://127.0.0.1:${proxy?.port ?? 9}`,
      '--proxy-bypass-list=<-loopback>',
      ...(proxy ? [`--ignore-certificate-errors-spki-list=${proxy.spki}`] : []),
      '--disable-quic',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** One of our modules as a script that defines a global of this name. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, formats: ['iife'], name },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = 'output' in bundle! ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry.pathname} was not bundled.`);
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}

/** A page that shows whatever markup it is given, at any address, its own scripts off. */
export async function openStill(browser: Browser): Promise<Still> {
  const page = await browser.newPage();
  const shown = { url: '', html: '' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A frame of the page may ask for the page's own address.
    const here = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (here ? request.respond(reply(shown.html)) : request.abort()).catch(() => undefined);
  });
  return {
    page,
    async show(url, html, script) {
      Object.assign(shown, { url, html });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
    },
  };
}

export interface Still {
  page: Page;
  show(url: string, html: string, script: string): Promise<void>;
}

function reply(body: string) {
  return {
    body,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "script-src 'none'; frame-src 'self'" },
  };
}
