// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import { loadTerms } from '../../../content-rules/glossary.ts';
import { messageReader } from '../../../lib/text.ts';
import { PageWords } from '../../../ui/terms/page-words.tsx';
import { Announcer } from '../../../ui/words/announcer.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const t = messageReader(popupTables, 'zh-CN');
const [term] = await loadTerms();
const surface = 'As the page writes it';

/** The list over a page that has one word, and answers a jump so. */
async function open(jumped: boolean) {
  const jump = vi.fn(async () => jumped);
  const hit = { termId: term!.id, surface, order: 0, inControl: false, count: 1 };
  const page = {
    ...{ id: 'one', host: 'www.att.com', carrier: 'att', translated: false, news: 0, jump },
    find: async () => [hit],
  };
  await act(async () =>
    render(
      <WordsProvider locale="zh-CN">
        <Announcer>
          <PageWords page={page} marks="key" onMarks={() => undefined} />
        </Announcer>
      </WordsProvider>,
      document.body,
    ),
  );
  await vi.waitUntil(() => document.querySelector('.term-jump'), 10_000);
  await act(async () => document.querySelector<HTMLElement>('.term-jump')!.click());
  return jump;
}

const news = () => document.querySelector('.visually-hidden[role=status]')?.textContent;

afterEach(() => render(null, document.body));

test('a press shows the word on the page, and says so', async () => {
  const jump = await open(true);
  expect(jump).toHaveBeenCalledWith(expect.anything(), term!.id);
  expect(news()).toBe(t('jumped', { word: surface }));
});

test('a word that has gone since the last look is said to be gone', async () => {
  await open(false);
  expect(news()).toBe(t('gone', { word: surface }));
});
