/** Key terms on the page: underlined without touching it, told of on hover, focus and touch; danger before the click. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { glossTables } from '../../assets/messages/gloss/tables.ts';
import { loadTerms } from '../../content-rules/glossary.ts';
import { cardOn, cardSaying, middleOf, noCard, paintedOn } from '../support/gloss-card.ts';
import { openStage, setSwitches } from '../support/journey.ts';
import { until } from '../support/work.ts';

const words = glossTables['zh-CN'];
const terms = new Map((await loadTerms()).map((term) => [term.id, term]));
const stage = await openStage();
const page = await stage.browser.open('about:blank');
beforeEach(async () => {
  await stage.reset();
  await setSwitches(stage, 't-mobile.com', 'cookie-banner:off|survey:off');
  await page.mouse.move(0, 0);
});
afterAll(() => stage.close());

const support = 'https://www.t-mobile.com/support';

/** Controls of our own, at a place of the account and as an article would have them. */
const controls = `<main><p id="text">Your final bill may be prorated.</p>
<button id="end">Disconnect line</button> <button id="icon" aria-label="Disconnect line">✕</button>
<button id="plain">Show more</button></main>`;

async function show(url: string, body?: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (body) await page.evaluate((html) => (document.body.innerHTML = html), body);
}

const hoverOver = async (text: string) => {
  const { x, y } = await middleOf(page, text);
  await page.mouse.move(x, y);
};

test('a word tells its meaning while the pointer rests on it, and on the card; Escape takes it away', async () => {
  await show(support);
  const { called, means } = terms.get('installment-plan')!;
  await hoverOver('Equipment Installment Plans');
  const card = await cardSaying(stage, page, 'Equipment Installment Plans', called['zh-CN']);
  expect(card.text).toContain(means['zh-CN']);
  expect(card.status).toContain(means['zh-CN']);
  expect(card.danger).toBe(false);
  await page.mouse.move(card.rect.x + 20, card.rect.y + card.rect.height / 2, { steps: 4 });
  await new Promise((later) => setTimeout(later, 0));
  expect(await cardOn(stage, page)).toBeDefined();
  await page.keyboard.press('Escape');
  await noCard(page);
});

test('danger before the click: what a press does, by pointer and by keyboard; nothing on other buttons', async () => {
  await show('https://www.t-mobile.com/plans', controls);
  const press = terms.get('disconnect-line')!.press!['zh-CN'];
  await until('the danger', async () => (await paintedOn(page)).dangers.length === 1);
  await page.hover('#end');
  const card = await cardSaying(stage, page, words.press, press);
  expect(card.danger).toBe(true);
  const end = (await (await page.$('#end'))!.boundingBox())!;
  expect(card.rect.y >= end.y + end.height || card.rect.y + card.rect.height <= end.y).toBe(true);
  await page.mouse.move(0, 0);
  await noCard(page);
  await page.focus('#plain');
  await page.keyboard.down('Shift');
  for (const _ of [1, 2]) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await cardSaying(stage, page, press);
  await page.keyboard.press('Tab');
});
