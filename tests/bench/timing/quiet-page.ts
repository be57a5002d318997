/** An empty page on which time can be told finely: isolated, rubbish collected on demand, no network. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.ts';

const address = 'https://bench.invalid/';

/** Starts Chromium without a window for times; nothing reaches a network. */
export async function openClockedBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH.');
  return puppeteer.launch({
    executablePath,
    pipe: true,
    // A round on a large page may take minutes.
    protocolTimeout: 0,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--proxy-server=http://127.0.0.1:9',
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-first-run',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A fresh page with these scripts in it; `html` is what it shows. */
export async function openQuietPage(
  browser: Browser,
  scripts: readonly string[],
  html = '<!doctype html><html lang="en"><title>Bench</title><body></body></html>',
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest();
    void (isPage ? request.respond(replyWith(html)) : request.abort()).catch(() => undefined);
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await page.evaluate(script);
  if (!(await page.evaluate('crossOriginIsolated && typeof gc === "function"')))
    throw new Error('The page tells time too coarsely to measure anything.');
  return page;
}

function replyWith(body: string) {
  return {
    body,
    contentType: 'text/html; charset=utf-8',
    // Isolated pages get a timer of 5 microseconds instead of 100.
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  };
}
