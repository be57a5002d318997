/** Contacts in the true popup: one press copies, hours follow the user's clock, nothing unconfirmed is a number. */
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { contactsTables } from '../../assets/messages/contacts/tables.ts';
import { findCarrier } from '../../content-rules/index.ts';
import { problems } from '../../content-rules/stuck.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage, type Stage } from '../support/journey.ts';
import { begin, named, popupOver, pressNamed, reads, t, wordsOf, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

// Its one export is named “default”, which a plain import does not unwrap.
const { default: jsQR } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

/** What the popup says about dialling. */
const c = messageReader(contactsTables, 'zh-CN');
const stage = await openStage();
const page = await stage.browser.open('https://www.att.com/');
/** The popup that is open now. */
const now = {} as { popup: Page };
afterEach(() => now.popup.close());
afterAll(() => stage.close());

test('one press copies the number in each form and says so to screen readers', async () => {
  await openContacts('t-mobile');
  await openOthers('+1 800 937 8997');
  // It says so for a moment only.
  const saysSo = now.popup.waitForFunction(
    (words) => document.body.innerText.includes(words),
    { polling: 'mutation' },
    `${t('copied')} ✓`,
  );
  for (const number of ['1-800-937-8997', '+1 800 937 8997', '1-505-998-3793']) {
    await pressNamed(now.popup, t('copyNumber', { number }));
    await until(`“${number}” to be announced`, async () => {
      return (await announced()) === t('copiedNumber', { number });
    });
    expect(await now.popup.evaluate(() => navigator.clipboard.readText())).toBe(number);
  }
  await saysSo;
  await reads(now.popup, c('wayUsPhone'), c('wayRoaming'), c('wayWifi'));
});

test('from abroad, the number for callers abroad comes first', async () => {
  await openContacts('t-mobile', { kind: 'answer', question: 'where', answer: 'abroad-silent' });
  expect((await bigNumbers())[0]).toBe('+1 505 998 3793');
  await stage.change({ kind: 'answer', question: 'where', answer: null });
});

test('the country one calls from decides the number, at once and after the popup was closed', async () => {
  await openContacts('t-mobile', { kind: 'answer', question: 'where', answer: 'abroad-silent' });
  // This machine's clock tells no country: + and the number.
  expect(await bigNumbers()).toContain('+1 505 998 3793');
  const dialled: [country: string, number: string, words: string][] = [
    ['CN', '00 1 505 998 3793', c('whenLocal', { prefix: '00' })],
    ['JP', '010 1 505 998 3793', c('whenLocal', { prefix: '010' })],
    ['AU', '0011 1 505 998 3793', c('whenLocal', { prefix: '0011' })],
    ['TW', '+1 505 998 3793', c('whenLandline', { codes: '002 · 005 · 006 · 007 · 009 · 019' })],
    ['CA', '1-505-998-3793', c('whenLocalAsUs')],
  ];
  for (const [country, number, words] of dialled) {
    await now.popup.select('.call-from select', country);
    await reads(now.popup, words);
    expect((await bigNumbers())[0], country).toBe(number);
  }
  await now.popup.close();
  await openContacts('t-mobile');
  expect((await bigNumbers())[0]).toBe('1-505-998-3793');
  expect(await now.popup.$eval('.call-from select', (select) => select.value)).toBe('CA');
  // A toll-free number is not to be relied on there; back in the US nothing is said of it.
  await reads(now.popup, t('tollFree'));
  await now.popup.select('.call-from select', 'US');
  // Canada dials as the US does: only what is said of toll-free numbers tells the two apart.
  await until('nothing to be said of toll-free numbers', async () => {
    return !(await wordsOf(now.popup)).includes(t('tollFree'));
  });
  expect(await bigNumbers()).toContain('1-800-937-8997');
  await stage.change({ kind: 'country', country: null });
  await stage.change({ kind: 'answer', question: 'where', answer: null });
});

test('nobody said from where: the clock’s country is a guess that says so', async () => {
  await openContacts('t-mobile', { kind: 'answer', question: 'where', answer: 'abroad-silent' });
  await now.popup.emulateTimezone('Asia/Shanghai');
  await now.popup.reload();
  await pressNamed(now.popup, t('tabContacts'));
  await reads(now.popup, c('guessed'), c('wayLocal', { country: '中国' }));
  expect((await bigNumbers())[0]).toBe('00 1 505 998 3793');
  await stage.change({ kind: 'answer', question: 'where', answer: null });
  // In the US by the plan, and on a Chinese clock: asked, not assumed.
  await reads(now.popup, c('elsewhere', { country: '中国' }));
  expect(await bigNumbers()).toContain('1-800-937-8997');
});

test('swindlers’ numbers are warned of with a source, and a holiday that is near', async () => {
  await openContacts('t-mobile', undefined, '2026-11-23T10:00:00Z');
  const warning = problems.find(({ id }) => id === 'fake-support-number')!.waysOut[0]!;
  await reads(now.popup, c('noSearch'), zh(warning.text), 'abc7news.com');
  await reads(now.popup, c('holidayNext', { date: '11月26日周四' }));
});

test('AT&T’s number for abroad is unconfirmed: the contact page instead; 1-800-288-2020 is never to copy', async () => {
  await openContacts('att');
  const { contacts, about } = findCarrier('att')!;
  const abroad = contacts.find(({ id }) => id === 'att-abroad')!;
  const card = await cardOf(zh(abroad.purpose));
  expect(card.words).toContain(t('compareFirst'));
  expect(card.words).toContain(t('unconfirmed'));
  expect(card.links).toContain(about.contactPage.url);
  expect(card.buttons).toEqual([]);
  expect(card.words.replaceAll(/\D/g, '')).not.toContain('314925');
  const care = await cardOf(zh(contacts.find(({ id }) => id === 'att-wireless-care')!.purpose));
  expect(care.buttons).toContain(t('copyNumber', { number: '1-800-331-0500' }));
  expect(care.words).toContain('不是 1-800-288-2020');
  // Hours are told of in the same way for every number: these as not confirmed, those not known.
  expect(care.words).toContain(t('hoursUnconfirmed'));
  const short = await cardOf(zh(contacts.find(({ id }) => id === 'att-611')!.purpose));
  expect(short.words).toContain(t('hoursUnknown'));
  const copied = await now.popup.$$eval('.number-digits, .copy', (all) =>
    all.map((one) => `${one.textContent} ${one.getAttribute('aria-label')}`).join(),
  );
  expect(copied).toContain('331-0500');
  expect(copied.replaceAll(/\D/g, '')).not.toContain('2882020');
});

test('the picture of squares dials the number: a phone’s reader gets tel:+1…', async () => {
  await openContacts('att');
  await pressNamed(now.popup, t('dialFromPhone'));
  const code = await now.popup.waitForSelector(
    named(t('qrFor', { number: '1-800-331-0500' }), 'image'),
  );
  await reads(now.popup, t('scan'));
  const dark = await darkPixels(await code!.screenshot({ encoding: 'base64' }));
  expect(jsQR(dark.data, dark.width, dark.height)?.data).toBe('tel:+18003310500');
});

test('open or closed by the user’s own clock, wherever that is', async () => {
  // 4:00 to 21:00 Pacific time, every day. 2026-11-23 18:00 in Shanghai is 2:00 there, 21:00 is 5:00.
  await openContacts('t-mobile', undefined, '2026-11-23T10:00:00Z');
  await reads(now.popup, t('closedNow'), t('opensAt', { time: '20:00' }), t('everyDay'));
  await now.popup.close();
  await openContacts('t-mobile', undefined, '2026-11-23T13:00:00Z');
  const opened = await reads(
    now.popup,
    t('openNow'),
    t('hoursDisputed'),
    t('hoursThere', {
      open: '04:00',
      close: '21:00',
      zone: '北美太平洋时间',
    }),
  );
  expect(opened).toMatch(/到你当地时间 周二 ?13:00/);
  expect(opened).not.toContain(t('closedNow'));
});

/** Opens the contacts of a carrier, in Shanghai and at a given moment if one is given. */
async function openContacts(
  carrier: string,
  change?: Parameters<Stage['change']>[0],
  moment?: string,
) {
  await begin(stage, carrier, ...(change ? [change] : []));
  now.popup = await popupOver(stage, page);
  if (moment) {
    await now.popup.emulateTimezone('Asia/Shanghai');
    await now.popup.evaluate((moment) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          super(...(given.length === 0 ? ([moment] as unknown as []) : given));
        }
      } as DateConstructor;
    }, moment);
  }
  await pressNamed(now.popup, t('tabContacts'));
  await reads(now.popup, t('contactPage'));
}

/** The numbers to dial from here, in their order. */
function bigNumbers(): Promise<string[]> {
  return now.popup.$$eval('.number-main .number-digits', (all) =>
    all.map((one) => one.textContent!),
  );
}

/** Opens the other ways to dial of the contact that has this number among them. */
async function openOthers(number: string): Promise<void> {
  const folds = await now.popup.$$('.dial-others > summary');
  for (const fold of folds) {
    await fold.evaluate((summary) => summary.scrollIntoView({ block: 'center' }));
    await fold.click();
  }
  await now.popup.waitForSelector(named(t('copyNumber', { number })));
}

function announced(): Promise<string | null> {
  return now.popup.$eval('[role=status][aria-live=polite]', (news) => news.textContent);
}

function cardOf(purpose: string) {
  return now.popup.$$eval(
    '.contact',
    (cards, purpose) => {
      const card = cards.find((one) => one.querySelector('h2')!.textContent === purpose)!;
      const all = <T extends Element>(selector: string) => [...card.querySelectorAll<T>(selector)];
      return {
        words: (card as HTMLElement).innerText,
        links: all<HTMLAnchorElement>('a').map(({ href }) => href),
        buttons: all('button').map((button) => button.getAttribute('aria-label')),
      };
    },
    purpose,
  );
}

/** A screenshot as pixels: the popup decodes it, no library needed. */
async function darkPixels(png: string) {
  const picture = await now.popup.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...data], width, height };
  }, png);
  return { ...picture, data: Uint8ClampedArray.from(picture.data) };
}
