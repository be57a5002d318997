// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import { loadTerms } from '../../../content-rules/glossary.ts';
import { messageReader } from '../../../lib/text.ts';
import type { Marks } from '../../../ui/terms/marks-choice.tsx';
import { PageWords } from '../../../ui/terms/page-words.tsx';
import type { WordsPage } from '../../../ui/terms/use-page-terms.ts';
import { Announcer } from '../../../ui/words/announcer.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const t = messageReader(popupTables, 'zh-CN');
const terms = await loadTerms();
const [term] = terms;
const surface = 'As the page writes it';

/** The list over a page of AT&T that has these words. */
async function show(ids: string[], page: Partial<WordsPage> = {}, marks: Marks = 'key') {
  const hits = ids.map((termId, order) => ({ termId, surface, order, inControl: true, count: 1 }));
  const whole: WordsPage = {
    ...{ id: 'one', host: 'www.att.com', carrier: 'att', place: null, translated: false, news: 0 },
    find: async () => hits,
    jump: async () => true,
    ...page,
  };
  await act(async () =>
    render(
      <WordsProvider locale="zh-CN">
        <Announcer>
          <PageWords page={whole} marks={marks} onMarks={() => undefined} />
        </Announcer>
      </WordsProvider>,
      document.body,
    ),
  );
  await vi.waitUntil(() => document.querySelector('.term-jump'), 10_000);
}

/** Presses the one word of a page that answers the jump so. */
async function open(jumped: boolean) {
  const jump = vi.fn(async () => jumped);
  await show([term!.id], { jump });
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

/** Told of as a button that does harm, and for nothing else. */
const cancel = terms.find(({ id }) => id === 'cancel')!;
const listed = () => document.querySelectorAll('.term').length;

test('“Cancel” is listed where pressing it does harm, not in an article, where the page marks it neither', async () => {
  expect([cancel.danger, cancel.key]).toEqual([true, undefined]);
  await show([term!.id, cancel.id], { place: 'account-page' });
  expect(listed()).toBe(2);
  render(null, document.body);
  await show([term!.id, cancel.id], { place: 'contact-us' });
  expect(listed()).toBe(1);
  render(null, document.body);
  await show([term!.id, cancel.id], { place: 'contact-us' }, 'all');
  expect(listed()).toBe(2);
});

async function search(query: string) {
  await show([term!.id]);
  const box = document.querySelector<HTMLInputElement>('.find-box input')!;
  box.value = query;
  await act(async () => void box.dispatchEvent(new Event('input', { bubbles: true })));
  return document.querySelector('main, body')!.textContent!;
}

test('who looks for “EIP” reads that the term found is called so too; its own name is not said twice', async () => {
  expect(await search('EIP')).toContain(`${t('alsoCalled')} EIP`);
  render(null, document.body);
  await search('port out');
  expect(document.querySelector('.term')!.textContent).toContain('Port out');
  expect(document.querySelector('.term')!.textContent).not.toContain(t('alsoCalled'));
});

test('more than are listed: how many there are, and how to see fewer', async () => {
  const said = await search('账单');
  const count = Number(/(\d+) 个词语/.exec(said)![1]);
  expect(count).toBeGreaterThan(listed());
  expect(said).toContain(t('wordsSome', { count, most: listed() }));
});
