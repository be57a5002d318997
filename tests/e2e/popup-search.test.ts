/** The search of the glossary in the true popup: any page, any script, nothing sent anywhere. */
import { afterAll, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { messageReader } from '../../lib/text.ts';
import { begin, popupOver, press, reads } from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
await begin(stage, 'verizon');
const page = await stage.browser.open('https://www.verizon.com/support/disconnect-cancel-mobile/');
const popup = await popupOver(stage, page);
await press(popup, '.section-words');
afterAll(() => stage.close());

test.each([
  ['zwpin', 'Transfer PIN'],
  ['转网', 'Transfer PIN'],
  ['攜碼 pin', 'Transfer PIN'],
  ['NTP', 'Transfer PIN'],
  ['xiaohao', 'Cancel service'],
])('%s finds %s', async (query, name) => {
  // Typed over, as a person does: what is only emptied comes back when the list is drawn anew.
  await popup.$eval('.find-box input', (box) => (box as HTMLInputElement).select());
  await popup.type('.find-box input', query);
  await until('the term', async () =>
    (await popup.$$eval('.term-surface', (all) => all.map((one) => one.textContent))).includes(
      name,
    ),
  );
});

test('a danger says what the press does', async () => {
  expect((await popup.$$('.term-press')).length).toBeGreaterThan(0);
});

test('with the field empty again the words of the page are back; all of them are a choice', async () => {
  await popup.$eval('.find-box input', (box) => {
    (box as HTMLInputElement).value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until('the words of the page', () => popup.$('.choice'));
  const few = await until('the few', async () => {
    const shown = await popup.$$('.term');
    return shown.length > 0 ? shown : undefined;
  });
  await press(popup, 'input[value=all]');
  await until('more words', async () => (await popup.$$('.term')).length > few.length);
  await reads(popup, messageReader(wordsTables, 'zh-CN')('allNote'));
});
