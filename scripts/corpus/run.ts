/** One browser with the built extension, shown saved pages in a few windows side by side. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Carrier, Term } from '../../content-rules/schema.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import type { GuideReport } from '../../lib/messages.ts';
import { judgeHost } from '../../lib/hosts/judge-host.ts';
import { startProxy } from '../../tests/practice/proxy.ts';
import { startServer } from '../../tests/practice/server.ts';
import { launch, type Launched } from '../../tests/support/browser.ts';
import { readRuleFiles } from '../rule-files.ts';
import { savedPages, shownAgain } from './saved-pages.ts';

export interface Row {
  file: string;
  url: string | null;
  carrier: string | null;
  kind: GuideReport['kind'];
  place: string | null;
  selector: string | null;
  name: string | null;
  href: string | null;
  score: number | null;
  lead: number | null;
  reason: string | null;
  /** Different key terms found on the page. */
  terms: number | null;
  ms: number | null;
  /** Which of expected.json's selectors the ringed control matches; not part of the output. */
  matches: string[];
}

interface Entry {
  file: string;
  url: string | null;
}

export interface Corpus {
  /** Rows may be asked for all at once. */
  look(entry: Entry): Promise<Row>;
  close(): Promise<void>;
}

const nowhere = 'https://unknown.invalid/';
/** Windows at work at once: where a guide stays silent it waits for the page to be quiet, which costs no work. */
const windows = 5;

/** Starts server, proxy and browser. `show`: selector of what is to be made visible; `shots`: folder for PNGs. */
export async function openCorpus(
  folder: string,
  { show, shots }: { show?: string | undefined; shots?: string | undefined } = {},
): Promise<Corpus> {
  const rules = readRuleFiles();
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Entry[];
  const addresses = [...new Set(index.map(addressOf))];
  const shown = new Map<string, string>();
  const server = await startServer([savedPages(addresses, shown)]);
  const proxy = await startProxy(server.hosts, server.port);
  const browser = await launch({
    browser: 'chromium',
    extensionDir: builtExtension(),
    proxyPort: proxy.port,
    spki: server.spki,
    width: 1366,
    height: 900,
  });
  const desk = await browser.openExtensionPage('/manifest.json');
  const carriers = carriersOf(rules);
  for (const { id } of carriers) await setGoal(desk, id);
  const terms = compileTerms(termsOf(rules));
  const wanted = expectedSelectors(folder);
  const lanes: Lane[] = [];
  for (let count = 0; count < windows; count += 1) lanes.push(await openLane(browser));

  async function lookIn({ page, tabId }: Lane, entry: Entry): Promise<Row> {
    const url = addressOf(entry);
    const html = readFileSync(join(folder, entry.file), 'utf8');
    shown.set(url, html + (show ? shownAgain(show) : ''));
    await page.goto(url, { waitUntil: 'load' });
    shown.delete(url);
    const guided = judgeHost(url, carriers).kind === 'carrier';
    const report = guided ? await settledReport(browser, tabId) : null;
    const found = report && (await ask(browser, tabId, { type: 'terms:find', index: terms }));
    if (shots)
      await page.screenshot({
        path: join(shots, `${entry.file.replaceAll('/', '-')}.png`) as `${string}.png`,
      });
    const judged = report ?? judgeOnly(url, carriers);
    return {
      ...rowOf(entry, judged),
      terms: Array.isArray(found) ? found.length : null,
      matches: await matching(page, judged.selector ?? null, wanted[entry.file] ?? []),
    };
  }

  return {
    // Pages of one address take turns in one window: the server shows one of them at a time.
    look(entry) {
      const lane = lanes[addresses.indexOf(addressOf(entry)) % windows]!;
      const row = lane.busy.then(() => lookIn(lane, entry));
      lane.busy = row.catch(() => undefined);
      return row;
    },
    async close() {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
}

/** One window, and what it is busy with. */
interface Lane {
  page: Page;
  tabId: number;
  busy: Promise<unknown>;
}

async function openLane(browser: Launched): Promise<Lane> {
  const page = await browser.browser.newPage({ type: 'window' });
  return { page, tabId: await browser.inBackground(lastTab), busy: Promise.resolve() };
}

const addressOf = ({ url }: Entry): string => url ?? nowhere;

function builtExtension(): string {
  const folder = join(import.meta.dirname, '../../.output/chrome-mv3');
  if (!existsSync(folder)) throw new Error('Build the extension first: npm run build');
  return folder;
}

function carriersOf(rules: Record<string, unknown>): Carrier[] {
  return Object.keys(rules)
    .filter((file) => file.endsWith('/carrier.json'))
    .map((file) => rules[file] as Carrier);
}

function termsOf(rules: Record<string, unknown>): Term[] {
  return Object.keys(rules)
    .filter((file) => file.startsWith('glossary/'))
    .flatMap((file) => (rules[file] as { terms: Term[] }).terms);
}

// Unticked by hand it stays the goal, whatever an account page among the saved ones shows.
async function setGoal(desk: Page, carrier: string): Promise<void> {
  const task = 'sign-in';
  const tick = { done: false, by: 'hand', at: new Date().toISOString() };
  for (const change of [
    { kind: 'tick', carrier, task, tick },
    { kind: 'goal', carrier, task },
  ])
    await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'state:change',
      change,
    });
}

/** Runs in the background. */
async function lastTab(): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return Math.max(...tabs.map(({ id }) => id ?? 0));
}

async function ask(browser: Launched, tabId: number, message: object): Promise<unknown> {
  return browser.inBackground(
    ({ tabId, message }) =>
      chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null),
    { tabId, message },
  );
}

/** The guide's report once nothing is waited for any more. Throws where no guide answers. */
async function settledReport(browser: Launched, tabId: number): Promise<GuideReport> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const report = (await ask(browser, tabId, { type: 'guide:where' })) as GuideReport | null;
    if (report && report.carrier !== null && report.settled) return report;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The guide does not answer on a page of its own.');
}

/** Where no guide runs, the address alone tells, as it does in the popup. */
function judgeOnly(url: string, carriers: Carrier[]): Partial<GuideReport> & { kind: Row['kind'] } {
  const verdict = judgeHost(url, carriers);
  const business = verdict.kind === 'business';
  return {
    kind: business ? 'not-consumer' : 'inactive',
    carrier: business ? verdict.carrier : null,
  };
}

function rowOf({ file, url }: Entry, report: Partial<GuideReport> & { kind: Row['kind'] }): Row {
  const { carrier = null, kind, place = null, selector = null, href = null } = report;
  const { lead = null, reason = null, ms = null } = report;
  const { name = null, score = null } = (lead === null ? null : report.evidence) ?? {};
  const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return {
    file,
    url,
    carrier,
    kind,
    place,
    selector,
    name,
    href,
    score,
    lead,
    reason,
    terms: null,
    ms: round(ms),
    matches: [],
  };
}

function expectedSelectors(folder: string): Record<string, string[]> {
  const path = join(folder, 'expected.json');
  if (!existsSync(path)) return {};
  const expected = JSON.parse(readFileSync(path, 'utf8')) as {
    file: string;
    acceptable: string[];
  }[];
  return Object.fromEntries(expected.map(({ file, acceptable }) => [file, acceptable]));
}

async function matching(page: Page, selector: string | null, wanted: string[]): Promise<string[]> {
  if (!selector || wanted.length === 0) return [];
  return page.evaluate(
    (at, list) => list.filter((candidate) => document.querySelector(at)?.matches(candidate)),
    selector,
    wanted,
  );
}
