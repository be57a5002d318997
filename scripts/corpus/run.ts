/** One browser with the built extension, shown one saved page after the other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Carrier, Term } from '../../content-rules/schema.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import type { GuideReport } from '../../lib/messages.ts';
import { judgeHost } from '../../lib/hosts/judge-host.ts';
import { startProxy } from '../../tests/practice/proxy.ts';
import { startServer } from '../../tests/practice/server.ts';
import type { PracticeSite } from '../../tests/practice/site.ts';
import { launch, type Launched } from '../../tests/support/browser.ts';
import { readRuleFiles } from '../rule-files.ts';

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
  look(entry: Entry): Promise<Row>;
  close(): Promise<void>;
}

const nowhere = 'https://unknown.invalid/';

/** Starts server, proxy and browser. `show`: selector of what is to be made visible; `shots`: folder for PNGs. */
export async function openCorpus(
  folder: string,
  { show, shots }: { show?: string | undefined; shots?: string | undefined } = {},
): Promise<Corpus> {
  const rules = readRuleFiles();
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Entry[];
  const hosts = [...new Set(index.map(({ url }) => new URL(url ?? nowhere).hostname))];
  const current = { html: '', url: '' };
  const server = await startServer([savedPages(hosts, current)]);
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
  const page = await browser.browser.newPage();
  const tabId = await browser.inBackground(lastTab);
  const wanted = expectedSelectors(folder);

  return {
    async look(entry) {
      current.url = entry.url ?? nowhere;
      current.html =
        readFileSync(join(folder, entry.file), 'utf8') + (show ? shownAgain(show) : '');
      await page.goto(current.url, { waitUntil: 'load' });
      const guided = judgeHost(current.url, carriers).kind === 'carrier';
      const report = guided ? await settledReport(browser, tabId) : null;
      const found = report && (await ask(browser, tabId, { type: 'terms:find', index: terms }));
      if (shots)
        await page.screenshot({
          path: join(shots, `${entry.file.replaceAll('/', '-')}.png`) as `${string}.png`,
        });
      const judged = report ?? judgeOnly(current.url, carriers);
      return {
        ...rowOf(entry, judged),
        terms: Array.isArray(found) ? found.length : null,
        matches: await matching(page, judged.selector ?? null, wanted[entry.file] ?? []),
      };
    },
    async close() {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
}

function savedPages(hosts: string[], current: { html: string; url: string }): PracticeSite {
  return {
    carrier: 'corpus',
    name: 'Saved pages',
    start: nowhere,
    hosts,
    files: new URL('./', import.meta.url),
    tryThis: { en: [], 'zh-CN': [] },
    respond: ({ url }) =>
      url.href === current.url
        ? {
            kind: 'html',
            html: current.html,
            headers: { 'content-security-policy': "script-src 'none'" },
          }
        : undefined,
  };
}

/** What a page would look like had its script run: it only takes a transparent header's veil away. */
function shownAgain(selector: string): string {
  return `<style>${selector} { opacity: 1 !important; visibility: visible !important; }</style>`;
}

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
