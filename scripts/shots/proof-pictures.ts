/** Pictures of the last mile and what is kept of it: the call, a letter, a covered screenshot, the dossier. */
import type { Page } from 'puppeteer-core';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { shotTables } from '../../assets/messages/shot/tables.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import type { Locale } from '../../lib/languages.ts';
import type { Change } from '../../lib/state/change.ts';
import { messageReader } from '../../lib/text.ts';
import { catchFiles } from '../../tests/support/call-walk.ts';
import { named, pressNamed } from '../../tests/support/popup.ts';
import { until } from '../../tests/support/work.ts';
import type { Album } from './album.ts';
import { pageSize, type Stage } from './stage.ts';

const besideThePage = { width: 360, height: 900, deviceScaleFactor: 2 };
const linesBeforeThePicture = 8;

/** The call line by line, then everything that proves it. */
export async function takeProof(
  stage: Stage,
  album: Album,
  { carrier, locale }: { carrier: string; locale: Locale },
): Promise<void> {
  const page = await stage.launched.openExtensionPage('/plan.html#call');
  await page.setViewport(pageSize);
  await takeCall(stage, album, page);
  await takeLetter(album, page);
  await goToNumber(stage, carrier);
  await takeRedaction(stage, album, locale);
  await takeDossier(stage, album, page, locale);
  await page.close();
}

async function takeCall(stage: Stage, album: Album, page: Page): Promise<void> {
  await page.waitForSelector('.before .button-main');
  await page.click('.before .button-main');
  await page.waitForSelector('.during .line-card');
  for (const change of promises()) await stage.tellBackground({ type: 'state:change', change });
  for (let line = 1; line < linesBeforeThePicture; line += 1) await nextLine(page);
  await album.take(page, 'call during');
  await page.setViewport(besideThePage);
  await album.take(page, 'call during beside the page');
  await page.setViewport(pageSize);
  await page.click('.branch-choices button');
  await page.waitForSelector('.branch-panel');
  await album.take(page, 'call they say');
  await page.click('.stages button:last-child');
  await page.waitForSelector('.after-call');
  await album.takeWhole(page, 'call after');
}

// As fast as a person: each press is about the line that is shown.
async function nextLine(page: Page): Promise<void> {
  const shown = () => page.$eval('.during-top', ({ textContent }) => textContent?.split(' ')[0]);
  const before = await shown();
  await page.keyboard.press('ArrowRight');
  await until('the next line', async () => (await shown()) !== before);
}

// Who calls, and what an agent might have answered.
function promises(): Change[] {
  const words = {
    'full-name': 'Li Xiaoming',
    zip: '98101',
    agent: 'Dana',
    reference: 'A-77120',
    'final-amount': '4216',
  };
  return [
    { kind: 'answer', question: 'service-end', answer: addDays(dayAt(), 12) },
    ...Object.entries(words).map(([slot, text]): Change => ({
      kind: 'call-word',
      line: 'line-1',
      slot,
      text,
    })),
  ];
}

async function takeLetter(album: Album, page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = 'letters/confirm-end'));
  await page.waitForSelector('.letter');
  await album.takeWhole(page, 'letter');
}

// A page with an account number on it; `inside`: where the app goes on to by itself.
const numbers: Record<string, { url: string; inside?: string }> = {
  't-mobile': { url: 'https://www.t-mobile.com/bill/summary' },
  att: {
    url: 'https://www.att.com/acctmgmt/overview',
    inside: '/acctmgmt/billing/mybillingcenter',
  },
  verizon: { url: 'https://www.verizon.com/digital/nsa/secure/ui/udb/#/' },
};

async function goToNumber({ launched, page, rest }: Stage, carrier: string): Promise<void> {
  const { url, inside } = numbers[carrier]!;
  const domain = `.${new URL(url).hostname.split('.').slice(-2).join('.')}`;
  const signedIn = { name: 'practice_session', value: '1', path: '/', secure: true };
  await launched.browser.setCookie({ ...signedIn, domain });
  // What lies behind another tab is not drawn.
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (inside)
    await page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, inside);
  await page.waitForFunction(() => /account number/i.test(document.body.innerText));
  await rest('the page with the account number');
}

async function takeRedaction({ launched, page, popup }: Stage, album: Album, locale: Locale) {
  const t = messageReader(shotTables, locale);
  // Both have the same address.
  await popup.goto('about:blank');
  await page.bringToFront();
  const opened = (await launched.openPopup(page)).page!;
  await pressNamed(opened, t('take'));
  const address = `${launched.origin}/plan.html#evidence/shot`;
  const target = await until('the step to open', () =>
    launched.browser.targets().find((one) => one.url() === address),
  );
  const step = (await target.page())!;
  await step.setViewport(pageSize);
  await step.waitForSelector('.shot-sheet img');
  // What looks like a number is covered already.
  await step.waitForSelector('.cover-box');
  await album.take(step, 'screenshot covered');
  await pressNamed(step, t('look'));
  await pressNamed(step, t('keep'));
  // Not before it is kept: the list at the side has such a link all the time.
  await step.waitForSelector(named(t('toLog'), 'link'));
  await step.close();
}

async function takeDossier(stage: Stage, album: Album, page: Page, locale: Locale) {
  await page.bringToFront();
  await page.evaluate(() => void (location.hash = 'evidence'));
  await page.waitForSelector('.entries li + li');
  await tellWhatCame(page, locale);
  await album.takeWhole(page, 'evidence');
  const files = await catchFiles(page);
  await page.click(named(messageReader(evidenceTables, locale)('dossierMake')));
  const [html] = await until('the dossier', async () => {
    const made = await files();
    return made.length > 0 ? made : undefined;
  });
  const opened = await stage.launched.open('about:blank');
  await opened.setViewport(pageSize);
  await opened.setContent(html!);
  await album.takeWhole(opened, 'dossier');
  await opened.close();
}

// The bill was another than promised.
async function tellWhatCame(page: Page, locale: Locale): Promise<void> {
  const t = messageReader(evidenceTables, locale);
  await page.evaluate((name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.entries button')];
    buttons.find(({ textContent }) => textContent === name)!.click();
  }, t('happenedTitle'));
  const amount = await page.waitForSelector('.entry-form input[inputmode="decimal"]');
  await amount!.type('98.71');
  await page.click('.entry-form button[type="submit"]');
  await page.waitForSelector('.entry-form', { hidden: true });
}
