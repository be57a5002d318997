/** One stage for every journey: the practice carriers, a browser with the built extension, eyes on the ring. */
import type { Page } from 'puppeteer-core';
import { guideMessages } from '../../assets/messages/guide/tables.ts';
import { outputDir } from '../../scripts/build.ts';
import type { GuideReport } from '../../lib/messages.ts';
import type { Change } from '../../lib/state/change.ts';
import { messageReader } from '../../lib/text.ts';
import { startPractice, type Practice } from '../practice/index.ts';
import type { PracticeSite } from '../practice/site.ts';
import { launch, type Launched } from './browser.ts';
import type { BrowserName } from './find-browser.ts';
import { ringed, type Overlay, type Ringed } from './overlay.ts';
import { until } from './work.ts';

export interface Stage {
  practice: Practice;
  browser: Launched;
  /** A page of the extension, to tell the background what the popup would. */
  desk: Page;
  /** Controls a test has asked a ring on. A ring on any other fails the test. */
  meant: Set<string>;
  /** Changes the state as the popup does. */
  change(change: Change): Promise<void>;
  /** The guide of this carrier leads to this task from now on. */
  lead(carrier: string, task: string): Promise<void>;
  /** Nothing known, signed out everywhere, no switches. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  browser?: BrowserName;
  lang?: string;
  userDataDir?: string;
  more?: PracticeSite[];
  /** The profile knows something already: leave it. */
  keep?: boolean;
}

/** What the guide says in the language of these tests. */
export const say = messageReader(guideMessages, 'zh-CN');

/** Starts it all; the plan is a monthly one. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const {
    browser: name = 'chromium',
    lang = 'zh-CN',
    userDataDir,
    more = [],
    keep = false,
  } = options;
  const practice = await startPractice({ more });
  const browser = await launch({
    browser: name,
    extensionDir: outputDir(name === 'chromium' ? 'chrome' : 'firefox'),
    proxyPort: practice.proxyPort,
    spki: practice.spki,
    lang,
    ...(userDataDir ? { userDataDir } : {}),
  });
  const desk = await browser.openExtensionPage('/manifest.json');
  const change = (change: Change) => sendChange(browser, change);
  const lead = async (carrier: string, task: string) => {
    // Unticked by hand it stays a goal after the page has shown that it is done.
    const tick = { done: false, by: 'hand', at: new Date().toISOString() } as const;
    await change({ kind: 'tick', carrier, task, tick });
    await change({ kind: 'goal', carrier, task });
  };
  const reset = async () => {
    await change({ kind: 'erase' });
    await change({ kind: 'plan-kind', planKind: 'postpaid' });
    const cookies = await browser.browser.cookies();
    await browser.browser.deleteCookie(...cookies);
  };
  const close = async () => {
    await browser.close();
    await practice.close();
  };
  if (!keep) await reset();
  return { practice, browser, desk, meant: new Set(), change, lead, reset, close };
}

// Sent from a page of the extension: the background does not hear what it sends itself.
async function sendChange(browser: Launched, change: Change): Promise<void> {
  const page = await deskOf(browser);
  await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    type: 'state:change',
    change,
  });
}

async function deskOf(browser: Launched): Promise<Page> {
  const pages = await browser.browser.pages();
  const desk = pages.find((page) => page.url() === `${browser.origin}/manifest.json`);
  return desk ?? browser.openExtensionPage('/manifest.json');
}

/** Sets switches of the practice sites for one carrier ("t-mobile.com"). */
export async function setSwitches(stage: Stage, domain: string, value: string): Promise<void> {
  await setCookie(stage, domain, 'practice', value);
}

/** As after a sign-in. */
export async function beSignedIn(stage: Stage, domain: string): Promise<void> {
  await setCookie(stage, domain, 'practice_session', '1');
}

function setCookie({ browser }: Stage, domain: string, name: string, value: string) {
  const cookie = { name, value: encodeURIComponent(value), path: '/', secure: true };
  return browser.browser.setCookie({ ...cookie, domain: `.${domain}` });
}

export type Sight = Overlay & { control: Ringed };

/**
 * Waits for the ring around the control with this data-practice name (or this text). A ring that
 * stands on a control nobody asked for, decoys above all, fails at once.
 */
export async function ringOn(
  stage: Stage,
  page: Page,
  control: string,
  timeout?: number,
): Promise<Sight> {
  stage.meant.add(control);
  let stray: string | undefined;
  const look = async () => {
    const sight = await sightOf(stage, page);
    const strays = sight && !isMeant(sight.control, stage.meant);
    const wrong = strays ? labelOf(sight.control) : undefined;
    // Twice: between two questions the page may have moved under the first ring.
    if (wrong && wrong === stray) throw new Error(`The ring stands on ${wrong}.`);
    stray = wrong;
    // What the callout says comes before the same paint, but a question may come in between.
    const whole = sight?.callout && isMeant(sight.control, new Set([control])) && fits(sight);
    return whole ? sight : undefined;
  };
  return until(`the ring on ${control}`, look, timeout).catch(async (fault: Error) => {
    const overlay = await stage.browser.closedShadow(page);
    throw new Error(`${fault.message} Wanted: ${control}. Overlay: ${JSON.stringify(overlay)}`);
  });
}

/** What is ringed at this moment; undefined where nothing is. */
export async function sightOf(stage: Stage, page: Page): Promise<Sight | undefined> {
  // A page may be leaving while it is asked.
  const overlay = await stage.browser.closedShadow(page).catch(() => undefined);
  if (!overlay?.ring) return undefined;
  const control = await ringed(page, overlay.ring).catch(() => undefined);
  return control && { ...overlay, control };
}

function isMeant({ practice, text }: Ringed, controls: ReadonlySet<string>): boolean {
  return controls.has(text) || (practice !== null && controls.has(practice));
}

function labelOf({ practice, text, href }: Ringed): string {
  return `${practice} “${text}” ${href}`;
}

/** The ring stands around the control, 8 px at most from each of its sides. */
export function fits({ ring, control }: Sight): boolean {
  const { rect } = control;
  const sides = (box: typeof rect) => [box.x, box.y, box.x + box.width, box.y + box.height];
  const [around, inside] = [sides(ring!), sides(rect)];
  return around.every((side, at) => Math.abs(side - inside[at]!) <= 8);
}

/** Presses the middle of the ring with the mouse, as the user does. */
export async function pressRing(page: Page, { ring }: Overlay): Promise<void> {
  await page.mouse.click(ring!.x + ring!.width / 2, ring!.y + ring!.height / 2);
}

/** Waits for a callout that has all these words, without any ring unless `ring` is among the wishes. */
export async function calloutWith(
  stage: Stage,
  page: Page,
  words: string[],
  timeout?: number,
): Promise<Overlay> {
  return until(
    `a callout saying ${words.join(' + ')}`,
    async () => {
      const overlay = await stage.browser.closedShadow(page).catch(() => undefined);
      const fitting = words.every((word) => overlay?.callout?.includes(word));
      return fitting ? overlay : undefined;
    },
    timeout,
  );
}

/** The guide's own report on the tab in front. */
export async function reportOf(stage: Stage, page: Page): Promise<GuideReport | null> {
  await page.bringToFront();
  return stage.browser.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { type: 'guide:where' };
    return chrome.tabs.sendMessage(tab!.id!, message, { frameId: 0 }).catch(() => null);
  }) as Promise<GuideReport | null>;
}
