/** The saved dossier where nothing is installed: read, followed and printed in fresh browsers. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import { buildDossier } from '../../lib/dossier/build-dossier.ts';
import { sealPage } from '../../lib/dossier/seal.ts';
import { messageReader } from '../../lib/text.ts';
import { d } from '../support/evidence-page.ts';
import { findBrowser } from '../support/find-browser.ts';
import { longLog } from '../support/long-log.ts';

const folder = await mkdtemp(join(tmpdir(), 'signoff-dossier-'));
const file = join(folder, 'signoff-dossier.html');
const address = pathToFileURL(file).href;
afterAll(() => rm(folder, { recursive: true, force: true }));
// A machine without a Chinese font can draw none; where there is no fc-list, there is one.
const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
const hasChinese = list.error !== undefined || list.stdout !== '';
if (!hasChinese) console.warn('Not shown: Chinese in the PDF. This machine has no font for it.');

// What of a page a printer cannot reach, in CSS pixels: 17 mm on either side.
const margins = (2 * 17 * 96) / 25.4;
const papers = { A4: { width: 794, height: 1123 }, Letter: { width: 816, height: 1056 } } as const;

describe('a fresh Chromium, scripts forbidden', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium')!,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    const { entries, contents } = await longLog(page);
    const words = {
      locale: 'zh-CN',
      en: messageReader(dossierTables, 'en'),
      own: messageReader(dossierTables, 'zh-CN'),
    } as const;
    const made = { at: new Date('2026-12-21T12:00:00Z'), zone: 'Asia/Shanghai' };
    const about = { line: '我的手机', carrier: 'T-Mobile', redacted: true, made };
    await writeFile(file, await sealPage(buildDossier({ words, entries, contents, ...about })));
    await page.setJavaScriptEnabled(false);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
  });
  afterAll(() => browser.close());

  test('all of it is there, and nothing but the file is asked for', async () => {
    const text = await page.$eval('body', (body) => body.innerText);
    for (const part of ['title', 'short', 'talks', 'timeline', 'outcomes', 'documents'] as const)
      expect(text).toContain(d(part));
    for (const part of ['我的手机', '$56.55 more', 'Agent Marco', '王小明', '1-8842017735', '[4]'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/123456789|me@example/);
    const shown = await page.$$eval('img', (all) => all.map(({ naturalWidth }) => naturalWidth));
    expect(shown.length).toBe(2);
    expect(Math.min(...shown)).toBeGreaterThan(300);
    expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([address]);
  });

  test.each(Object.entries(papers))('nothing is wider or taller than %s', async (_, size) => {
    await page.emulateMediaType('print');
    const width = Math.floor(size.width - margins);
    await page.setViewport({ width, height: 2000 });
    const wide = await page.$$eval(
      'body *',
      (all, width) =>
        all.flatMap((one) => {
          const { right, left } = one.getBoundingClientRect();
          return right > width + 1 || left < -1
            ? [`${one.tagName} ${one.textContent.slice(0, 40)}`]
            : [];
        }),
      width,
    );
    expect(wide).toEqual([]);
    const tall = await page.$$eval('img', (all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.max(...tall)).toBeLessThan(size.height - 160);
    await page.emulateMediaType('screen');
  });

  test.each(Object.keys(papers))(
    'printed on %s: its Chinese is drawn, and no page is empty',
    async (format) => {
      const paper = await page.pdf({ format: format as 'A4', preferCSSPageSize: true });
      const { pages, fonts, amounts } = readPdf(Buffer.from(paper));
      expect(pages).toBeGreaterThanOrEqual(5);
      expect(pages).toBeLessThanOrEqual(9);
      if (hasChinese) expect(fonts.join()).toMatch(/CJK|PingFang|YaHei|JhengHei|Hei|Song/i);
      // A page with its number alone has no more than that.
      expect(Math.min(...amounts)).toBeGreaterThan(400);
    },
  );
});

test('a fresh Firefox opens and prints it', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const text = await page.$eval('body', (body) => body.innerText);
    expect(text).toContain('我的手机');
    expect(text).toContain('$56.55 more');
    const { pages } = readPdf(Buffer.from(await page.pdf({ format: 'A4' })));
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(pages).toBeLessThanOrEqual(10);
  } finally {
    await browser.close();
  }
});

test('the file is as it was sealed', async () => {
  const { checkDossier } = await import('../../lib/dossier/check-dossier.ts');
  expect(await checkDossier(new Uint8Array(await readFile(file)))).toMatchObject({ findings: [] });
});

/** Pages, names of fonts, and how much is drawn on each page. */
function readPdf(paper: Buffer): { pages: number; fonts: string[]; amounts: number[] } {
  const text = paper.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length;
    const bytes = paper.subarray(from, text.indexOf('endstream', from));
    try {
      return [inflateSync(bytes).toString('latin1')];
    } catch {
      return [];
    }
  });
  const all = [text, ...streams].join('\n');
  return {
    pages: [...all.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    fonts: [...all.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name]) => name!),
    amounts: streams.filter((one) => /\bBT\b/.test(one)).map(({ length }) => length),
  };
}
