/** The page's words in the true popup: danger first, a press shows the word and leaves the page as it was. */
import { afterAll, expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import { openStage } from '../support/journey.ts';
import { wordsTables } from '../../assets/messages/words/tables.ts';
import { messageReader } from '../../lib/text.ts';
import { begin, popupOver, press, pressNamed, reads, t, wordsOf } from '../support/popup.ts';
import { until } from '../support/work.ts';

const w = messageReader(wordsTables, 'zh-CN');
const stage = await openStage();
await begin(stage, 'att');
const page = await stage.browser.open('https://www.att.com/support/article/my-account/KM1395721');
// Long enough that the last words lie out of sight.
await page.evaluate(() => (document.querySelector('main')!.style.marginTop = '3000px'));
const popup = await popupOver(stage, page);
await press(popup, '.section-words');
await until('the words of the page', () => popup.$('.term'));
afterAll(() => stage.close());

test('what can cost money or the number comes first, each word with its meaning in Chinese', async () => {
  // The list grows with the page.
  const terms = await until('the list to be whole', async () => {
    const all = await shownTerms();
    const said = t('wordsFound', { count: all.length });
    return (await wordsOf(popup)).includes(said) ? all : undefined;
  });
  await reads(popup, t('danger'));
  const dangers = terms.map(({ danger }) => danger);
  expect(dangers).toContain(true);
  expect(dangers).toContain(false);
  expect(dangers).toEqual([...dangers].sort((a, b) => Number(b) - Number(a)));
  const known = await loadTerms();
  for (const { surface, means } of terms) {
    expect(known.map((term) => term.means['zh-CN'])).toContain(means);
    expect((await page.evaluate(() => document.body.innerText)).toLowerCase()).toContain(
      surface.toLowerCase(),
    );
  }
});

test('a press scrolls to the word and makes it flash; not one character of the page changes', async () => {
  const { surface } = (await shownTerms())[0]!;
  await page.evaluate(() => scrollTo(0, 0));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await press(popup, '.term-jump');
  await until('the word to flash in sight', async () => {
    const flash = await flashing();
    return flash.length === 1 && flash[0]!.inView && flash[0]!.words === surface;
  });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await until('the news', async () => {
    const news = await popup.$eval('.visually-hidden[role=status]', (status) => status.textContent);
    return news === t('jumped', { word: surface });
  });
  await until('the flash to end', async () => (await flashing()).length === 0);
});

test('words that have gone from the page leave the list; another page brings its own words', async () => {
  await page.evaluate(() => document.querySelector('main')!.remove());
  await page.evaluate(() =>
    document.querySelectorAll('header, footer, nav').forEach((x) => x.remove()),
  );
  await reads(popup, t('wordsNone'));
  expect(await popup.$('.term')).toBeNull();
  await page.goto('https://practice.invalid/');
  await reads(popup, t('wordsNoPage'));
  expect(await popup.$('.term')).toBeNull();
});

test('a selected sentence is explained beside the page, at one press in the popup', async () => {
  await page.goto('https://www.att.com/support/article/my-account/KM1395721');
  await page.evaluate(() => {
    const sentence = document.createElement('p');
    sentence.textContent = 'The device balance is due at once.';
    document.querySelector('main')!.prepend(sentence);
    getSelection()!.selectAllChildren(sentence);
  });
  await popup.close();
  const again = await popupOver(stage, page);
  await press(again, '.section-words');
  await reads(again, 'The device balance is due at once.');
  await pressNamed(again, w('explainSelected'));
  const { browser } = stage.browser;
  const panel = await until('the side panel', () =>
    browser.targets().find((one) => /[?]beside=\d+#words[/]explain$/.test(one.url())),
  );
  const shown = await panel.asPage();
  await reads(shown, w('inIt'), 'The device balance is due at once.', '设备余款');
  expect(await shown.evaluate(() => chrome.tabs.getCurrent())).toBeUndefined();
});

function shownTerms() {
  return popup.$$eval('.term', (rows) =>
    rows.map((row) => ({
      surface: row.querySelector('.term-surface')!.textContent!,
      means: row.querySelector('p')!.textContent!,
      danger: row.classList.contains('term-danger'),
    })),
  );
}

/** The words that flash on the page, and whether they can be seen. */
function flashing(): Promise<{ words: string; inView: boolean }[]> {
  return page.evaluate(() =>
    [CSS.highlights.get('mark-1')].flatMap((highlight) =>
      [...(highlight ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return { words: String(live), inView: top >= 0 && bottom <= innerHeight };
      }),
    ),
  );
}
