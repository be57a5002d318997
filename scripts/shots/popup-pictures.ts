/** Pictures of the popup, which is pressed as a user presses it. */
import type { Page } from 'puppeteer-core';
import type { Locale } from '../../lib/languages.ts';
import { popupTables } from '../../assets/messages/popup/tables.ts';
import { until } from '../../tests/support/work.ts';
import type { Album } from './album.ts';
import { popupSize, type Stage } from './stage.ts';

/** Chooses the language as a user does. */
export async function speak({ popup }: Stage, locale: Locale): Promise<void> {
  await popup.bringToFront();
  await popup.waitForSelector('select.language');
  await popup.select('select.language', locale);
  await popup.waitForSelector(`html[lang="${locale}"]`);
}

/** The first questions: the taps, the carrier, then the others, until the plan is there. */
export async function takeSituation({ popup }: Stage, album: Album, carrier: string) {
  for (const [tap, answer] of [0, 1, 0].entries()) {
    await popup.waitForSelector('.stop-here .answers button');
    await album.take(popup, `situation ${tap + 1}`);
    await pressOn(popup, '.stop-here .answers button', answer);
  }
  await pressNth(popup, `input[name="carrier"][value="${carrier}"]`, 0);
  await pressNth(popup, 'input[name="plan-kind"][value="postpaid"]', 0);
  await popup.waitForSelector('input[name="plan-kind"][value="postpaid"]:checked');
  await toTop(popup);
  await album.takeWhole(popup, 'situation carrier');
  await pressOn(popup, '.stop-here .button-main');
  // Who may act, what is wanted; days are left out here.
  for (let more = 1; await popup.$('.stop-here :is(.answers, .typed-answer)'); more += 1) {
    await album.take(popup, `situation more ${more}`);
    const choice = await popup.$('.stop-here .answers button');
    await pressOn(popup, `.stop-here ${choice ? '.answers button' : '.button-quiet'}`);
  }
  await album.take(popup, 'situation ready');
  await pressNth(popup, '.stop-here .button-main', 0);
  await popup.waitForSelector('.plan-head');
}

/** The first screen as it opens. */
export async function takeHome({ popup }: Stage, album: Album, name: string) {
  await openSection(popup, 'now');
  await popup.waitForSelector('.home .next');
  await toTop(popup);
  await album.take(popup, name);
}

/** The first screen with the whole plan. */
export async function takePlan({ popup }: Stage, album: Album, name: string) {
  await openSection(popup, 'now');
  await popup.waitForSelector('.home .next');
  await toTop(popup);
  await album.takeWhole(popup, name);
}

/** The contacts, the first of them with its code to scan. */
export async function takeContacts({ popup }: Stage, album: Album) {
  await openSection(popup, 'contacts');
  await popup.waitForSelector('.contact');
  await toTop(popup);
  await album.take(popup, 'popup contacts');
  await pressNth(popup, '.contact button[aria-expanded="false"]', 0);
  await popup.waitForSelector('.qr-code');
  await popup.$eval('.qr-code', (code) => code.scrollIntoView({ block: 'center' }));
  await album.take(popup, 'popup contacts qr');
}

/** The key words of the page. */
export async function takeWords({ popup }: Stage, album: Album) {
  await openSection(popup, 'words');
  await until('the words of the page', () => popup.evaluate(saysItsWords, noWords));
  await toTop(popup);
  await album.take(popup, 'popup words');
}

// Some pages have none.
const noWords = Object.values(popupTables).map(({ wordsNone }) => wordsNone);

function saysItsWords(none: string[]): boolean {
  const listed = document.querySelector('.term') !== null;
  return listed || none.some((words) => document.body.innerText.includes(words));
}

/** Everything that goes wrong, then one of it opened. */
export async function takeStuck({ popup }: Stage, album: Album) {
  await openSection(popup, 'stuck');
  await popup.waitForSelector('.problem summary');
  await toTop(popup);
  await album.take(popup, 'popup stuck');
  await pressNth(popup, '.problem summary', 0);
  await popup.waitForSelector('.problem[open]');
  await popup.$eval('.problem[open]', (open) => open.scrollIntoView({ block: 'start' }));
  await album.take(popup, 'popup stuck open');
}

/** The task that is next, opened: why, how, and where that is known from. */
export async function takeTask({ popup }: Stage, album: Album) {
  await openSection(popup, 'now');
  await pressNth(popup, '.stop-here .task summary', 0);
  await popup.waitForSelector('.task[open]');
  await popup.$eval('.task[open]', (open) => open.scrollIntoView({ block: 'start' }));
  await album.take(popup, 'popup plan task');
  await pressNth(popup, '.task[open] summary', 0);
}

/** The true popup, as the toolbar button opens it over the page. */
export async function takeTruePopup({ launched, page, popup }: Stage, album: Album) {
  // The one in a tab makes room: both have the same address.
  const inTab = popup.url();
  await popup.goto('about:blank');
  const opened = await launched.openPopup(page);
  if (!opened.page) throw new Error('The true popup is not a page here.');
  await opened.page.setViewport(popupSize);
  await opened.page.waitForSelector('.home .turn');
  await toTop(opened.page);
  await album.take(opened.page, 'popup over the page');
  await opened.close();
  await popup.goto(inTab);
  await popup.waitForSelector('.home .turn');
}

/** The plan in the dark, in 繁體中文, and twice as large. */
export async function takeVariants(stage: Stage, album: Album, locale: Locale) {
  const { popup } = stage;
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await takePlan(stage, album, 'popup plan dark');
  await popup.emulateMediaFeatures([]);
  await speak(stage, 'zh-TW');
  await takePlan(stage, album, 'popup plan zh TW');
  await speak(stage, locale);
  // At 200 % the popup may become 800 × 600: it has half as much room, counted in its own pixels.
  await popup.setViewport({ ...popupSize, height: 300, deviceScaleFactor: 4 });
  await takeHome(stage, album, 'popup plan zoom 200');
  await popup.setViewport(popupSize);
}

// Presses, and waits until another question is open.
async function pressOn(popup: Page, selector: string, nth = 0): Promise<void> {
  const asked = await textOf(popup, '.stop-here h2');
  await pressNth(popup, selector, nth);
  await until('the next question', async () => (await textOf(popup, '.stop-here h2')) !== asked);
}

async function openSection(popup: Page, section: string): Promise<void> {
  await popup.bringToFront();
  await pressNth(popup, `.section-${section}`, 0);
  await popup.waitForSelector(`.section-${section}[aria-current="page"]`);
}

async function toTop(popup: Page): Promise<void> {
  await popup.mouse.move(0, 0);
  await popup.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return document.fonts.ready.then(() => true);
  });
}

function textOf(popup: Page, selector: string): Promise<string | null> {
  return popup.evaluate((sel) => document.querySelector(sel)?.textContent ?? null, selector);
}

async function pressNth(popup: Page, selector: string, nth: number): Promise<void> {
  await popup.waitForSelector(selector);
  const found = (await popup.$$(selector))[nth];
  if (!found) throw new Error(`The popup has no ${selector} number ${nth + 1}.`);
  // Away from the bar at the bottom, as a person scrolls before pressing.
  await found.evaluate((part) => part.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await found.click();
}
