/** Every link of the three maps on its practice page, kept as markup with the control marked. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { Link, Target } from '../../../content-rules/schema.ts';
import { startPractice } from '../../practice/index.ts';
import { stopFor, type Stop } from '../../support/practice-stops.ts';
import { until } from '../../support/work.ts';
import type { PracticeControl } from '../in-page/collect.ts';
import { bundleForPage, openBrowser } from '../stage.ts';
import { readMaps } from './maps.ts';

/** A control to be found again. */
export interface Subject {
  id: string;
  /** What the product knows of it. */
  target: Target;
  /** Its place among all elements of its page, where no mark in the markup tells. */
  at?: number;
}

/** A page with its subjects marked: data-bench holds their ids. */
export interface Snapshot {
  id: string;
  url: string;
  html: string;
  subjects: Subject[];
}

type Known = Record<string, PracticeControl & { place: string; open?: true }>;

const switches = 'cookie-banner:off|survey:off|retention:off|app-banner:off|late:0';

/** Visits the practice sites; `only` keeps it to some links. */
export async function practiceSnapshots(only = (_id: string) => true): Promise<Snapshot[]> {
  const practice = await startPractice();
  const browser = await openBrowser({ port: practice.proxyPort, spki: practice.spki });
  const script = await bundleForPage(
    new URL('../in-page/collect.ts', import.meta.url),
    'signoffCollect',
  );
  const page = await browser.newPage();
  const file = new URL('./practice-controls.json', import.meta.url);
  const known = JSON.parse(readFileSync(file, 'utf8')) as Known;
  const snapshots: Snapshot[] = [];
  try {
    for (const { carrier, links, places } of readMaps())
      for (const link of links) {
        const id = `${carrier}/${link.id}`;
        const where = known[id];
        if (!where) throw new Error(`practice-controls.json does not say where ${id} stands.`);
        if (!only(id)) continue;
        const place = places.find((one) => one.id === where.place)!;
        await goTo(browser, page, stopFor(carrier, place));
        await page.evaluate(script);
        await until(id, () => markControl(page, where, link, id), 5000);
        const html = await page.evaluate('signoffCollect.keep()');
        const url = page.url().split('#')[0]!;
        snapshots.push({ id, url, html: String(html), subjects: [{ id, target: link.target }] });
      }
  } finally {
    await browser.close();
    await practice.close();
  }
  return snapshots;
}

async function markControl(page: Page, where: Known[string], link: Link, id: string) {
  if (where.open) await page.evaluate(`signoffCollect.open(${JSON.stringify(link)})`);
  return page.evaluate(`signoffCollect.mark(${JSON.stringify(where)}, ${JSON.stringify(id)})`);
}

async function goTo(browser: Browser, page: Page, { url, signedIn, inside }: Stop) {
  const domain = `.${new URL(url).hostname.split('.').slice(-2).join('.')}`;
  const cookie = (name: string, value: string) =>
    browser.setCookie({ name, value: encodeURIComponent(value), path: '/', secure: true, domain });
  await browser.deleteCookie(...(await browser.cookies()));
  await cookie('practice', switches);
  if (signedIn) await cookie('practice_session', '1');
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  if (!inside) return;
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, inside);
}
