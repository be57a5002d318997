/** Contacts in the true popup: one press copies, hours follow the user's clock, nothing unconfirmed is a number. */
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { findCarrier } from '../../content-rules/index.ts';
import { openStage, type Stage } from '../support/journey.ts';
import { begin, named, popupOver, pressNamed, reads, t, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

// Its one export is named “default”, which a plain import does not unwrap.
const { default: jsQR } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

const stage = await openStage();
const page = await stage.browser.open('https://www.att.com/');
/** The popup that is open now. */
const now = {} as { popup: Page };
afterEach(() => now.popup.close());
afterAll(() => stage.close());

test('one press copies the number in each form and says so to screen readers', async () => {
  await openContacts('t-mobile');
  for (const number of ['1-800-937-8997', '+1 800 937 8997', '+1 505 998 3793']) {
    await pressNamed(now.popup, t('copyNumber', { number }));
    await until(
      `“${number}” to be announced`,
      async () => {
        return (await announced()) === t('copiedNumber', { number });
      },
      1500,
    );
    expect(await now.popup.evaluate(() => navigator.clipboard.readText())).toBe(number);
  }
  await reads(now.popup, t('inUs'), t('fromAbroad'), t('tollFree'), `${t('copied')} ✓`);
});

test('from abroad, the number for callers abroad comes first', async () => {
  await openContacts('t-mobile', { kind: 'answer', question: 'where', answer: 'abroad-silent' });
  const first = await now.popup.$eval(
    '.contact .number-main .number-digits',
    (row) => row.textContent,
  );
  expect(first).toBe('+1 505 998 3793');
  await stage.change({ kind: 'answer', question: 'where', answer: null });
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
