/** What the gloss does on a page, the same in both browsers: the tests of gloss.test.ts and gloss-firefox.test.ts. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { glossTables } from '../../assets/messages/gloss/tables.ts';
import { loadTerms } from '../../content-rules/glossary.ts';
import type { Change } from '../../lib/state/change.ts';
import type { BrowserName } from './find-browser.ts';
import { cardOn, cardSaying, middleOf, noCard, paintedOn } from './gloss-card.ts';
import { glossSite } from './gloss-site.ts';
import { openStage } from './journey.ts';
import type { Rect } from './overlay.ts';
import { contentOf } from './page-content.ts';
import { until } from './work.ts';

const t = glossTables['zh-CN'];
const plans = 'https://es.t-mobile.com/plans';
/** "AutoPay" is told of in the header and in the middle; what one types into, and code, is not read. */
const calm = {
  words: [
    'AutoPay',
    'final bill',
    'prorated',
    'AutoPay',
    'cancel service',
    'device balance',
    'Number Lock',
  ],
  dangers: ['Disconnect line', 'Disconnect line', 'Disconnect line'],
};

/** Defines the tests. */
export async function testGloss(browser: BrowserName): Promise<void> {
  const terms = new Map((await loadTerms()).map((term) => [term.id, term]));
  const press = terms.get('disconnect-line')!.press!['zh-CN'];
  const means = (id: string) => terms.get(id)!.means['zh-CN'];
  const stage = await openStage({ browser, more: [glossSite] });
  const page = await stage.browser.open('about:blank');
  const change = async (what: Change) => {
    await stage.change(what);
    // Nobody points at a page that is not in front, and browsers let it sleep.
    await page.bringToFront();
  };
  beforeEach(async () => {
    await page.mouse.move(600, 500);
    await change({ kind: 'gloss', gloss: 'key' });
  });
  afterAll(() => stage.close());

  const show = async (url: string) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await painted(calm.words.length);
  };
  const painted = (count: number) =>
    until(`${count} words`, async () => (await paintedOn(page)).words.length >= count);
  const nothingPainted = () =>
    until('nothing underlined', async () => {
      const { words, dangers } = await paintedOn(page);
      return words.length + dangers.length === 0;
    });
  /** Rests on a word, with the little moves of a hand, until the card says this. */
  const hoverTells = (word: string, ...says: string[]) =>
    until(`a card on ${word}`, async () => {
      const { x, y } = await middleOf(page, word);
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      const card = await cardOn(stage, page);
      return says.every((line) => card?.text.includes(line)) ? card : undefined;
    });

  test('the first of each key term in each part is underlined, every danger on a control; the page is untouched', async () => {
    await change({ kind: 'gloss', gloss: 'off' });
    await page.goto(plans, { waitUntil: 'load' });
    const before = await page.evaluate(contentOf);
    const sheets = await sheetsOn(page);
    await change({ kind: 'gloss', gloss: 'key' });
    await painted(calm.words.length);
    expect(await paintedOn(page)).toEqual(calm);
    expect(await page.evaluate(contentOf)).toBe(before);
    expect(before).toContain('<p>Your device balance.');
    expect(await sheetsOn(page)).toBeGreaterThan(sheets);
    // Names that the page can see, and that say nothing.
    expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual([
      'mark-2',
      'mark-3',
    ]);
    await change({ kind: 'gloss', gloss: 'off' });
    await nothingPainted();
    expect(await page.evaluate(contentOf)).toBe(before);
    expect(await sheetsOn(page)).toBe(sheets);
  });

  test('a word tells its meaning while the pointer rests on it, and on the card; Escape takes it away', async () => {
    await show(plans);
    await page.evaluate(() =>
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title = `${key} ${defaultPrevented}`;
      }),
    );
    const card = await hoverTells('prorated', means('prorated'));
    expect(card).toMatchObject({ danger: false, status: card.text.replace(/\n+/g, '') });
    // Beside its word, not under the pointer.
    const at = await middleOf(page, 'prorated');
    expect(gapTo(card.rect, at)).toBeGreaterThan(5);
    expect(gapTo(card.rect, at)).toBeLessThan(40);
    await page.mouse.move(card.rect.x + 15, card.rect.y + 8, { steps: 3 });
    await page.evaluate(() => new Promise((later) => setTimeout(later, 400)));
    expect(await cardOn(stage, page)).toMatchObject({ text: card.text });
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.title()).toBe('Escape false');
  });

  test('across inline elements, in an open shadow root and in a frame as well', async () => {
    for (const [word, id] of [
      ['AutoPay', 'autopay'],
      ['device balance', 'device-balance'],
      ['Number Lock', 'number-lock'],
    ] as const) {
      await hoverTells(word, means(id));
    }
    await page.mouse.move(600, 500);
    await noCard(page);
  });

  test('danger before the click: by pointer, by keyboard, by touch, and by label alone', async () => {
    await show(plans);
    await page.hover('#more');
    await page.hover('#end');
    const card = await cardSaying(stage, page, t.danger, t.press, 'Disconnect line', press);
    expect(card).toMatchObject({ danger: true });
    expect(card.status).toContain(press);
    const end = (await (await page.$('#end'))!.boundingBox())!;
    expect(
      gapTo(card.rect, { x: end.x + end.width / 2, y: end.y + end.height / 2 }),
    ).toBeGreaterThan(end.height / 2);
    await page.hover('#more');
    await noCard(page);
    await page.hover('#icon');
    await cardSaying(stage, page, press);
    await page.hover('#more');
    await noCard(page);
    await page.focus('#how');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await noCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await cardSaying(stage, page, press);
    await page.keyboard.press('Tab');
    await noCard(page);
    await page.evaluate(() => {
      document.querySelector('#end')!.addEventListener('click', () => (document.title = 'clicked'));
    });
    await page.touchscreen.tap(end.x + 10, end.y + 10);
    await cardSaying(stage, page, press);
    // The touch was the page's as well.
    expect(await page.title()).toBe('clicked');
    await page.touchscreen.tap(600, 500);
    await noCard(page);
  });

  test('the same button in an article leads to reading: what the word means, and no warning', async () => {
    await show('https://es.t-mobile.com/support/account/cancel-service');
    expect(await paintedOn(page)).toMatchObject({ dangers: [] });
    const card = await hoverTells('Disconnect line', means('disconnect-line'));
    expect(card.danger).toBe(false);
    expect(card.text).not.toContain(t.press);
  });

  test('all is a choice; the language changes at once; where one signs in nothing is told', async () => {
    await show(plans);
    await change({ kind: 'gloss', gloss: 'all' });
    await painted(calm.words.length + 3);
    const all = JSON.stringify(await paintedOn(page));
    await change({ kind: 'locale', locale: 'en' });
    await painted(calm.words.length);
    await hoverTells('prorated', terms.get('prorated')!.means.en);
    await change({ kind: 'locale', locale: 'zh-CN' });
    // A field for a password comes into the page.
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { type: 'password' });
      document.querySelector('main')!.append(field);
    });
    await nothingPainted();
    await page.evaluate(() => document.querySelector('[type=password]')!.remove());
    // In each document its own again.
    await until('the same', async () => JSON.stringify(await paintedOn(page)) === all);
    await page.goto('https://es.t-mobile.com/log-in');
    await page.goto(plans);
    await painted(calm.words.length);
  });
}

/** How far a point is from the nearest edge of a box; 0 within. */
function gapTo({ x, y, width, height }: Rect, at: { x: number; y: number }): number {
  const across = Math.max(x - at.x, at.x - x - width, 0);
  return Math.hypot(across, Math.max(y - at.y, at.y - y - height, 0));
}

/** How many sheets were adopted on the page, in all its trees. */
function sheetsOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.adoptedStyleSheets.length +
      document.querySelector('x-bill')!.shadowRoot!.adoptedStyleSheets.length +
      document.querySelector('iframe')!.contentDocument!.adoptedStyleSheets.length,
  );
}
