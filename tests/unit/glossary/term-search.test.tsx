// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Locale } from '../../../lib/languages.ts';
import { prepareSearch } from '../../../lib/glossary/search-terms.ts';
import { TermSearch } from '../../../ui/terms/term-search.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';
import { makeTerm } from './page.ts';

const say = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
const terms = [
  makeTerm('transfer-pin', ['Transfer PIN', 'NTP'], {
    called: { 'zh-CN': '转网 PIN 码', 'zh-TW': '攜碼 PIN 碼' },
    pinyin: { 'zh-CN': 'zhuan wang ma', 'zh-TW': 'xie ma ma' },
    means: say('takes the number'),
  }),
  makeTerm('generate', ['Generate transfer PIN'], {
    danger: true,
    means: say('makes it'),
    press: say('an older one stops working'),
  }),
];

afterEach(() => void act(() => render(null, document.body)));

function open(locale: Locale = 'zh-CN', onJump = (_id: string, _surface: string) => {}): void {
  act(() =>
    render(
      <WordsProvider locale={locale}>
        <TermSearch
          entries={prepareSearch(terms)}
          onPage={new Map([['transfer-pin', 'TRANSFER PIN']])}
          onJump={onJump}
        >
          <p id="page">the words of the page</p>
        </TermSearch>
      </WordsProvider>,
      document.body,
    ),
  );
}

function type(words: string): void {
  const box = document.querySelector('input')!;
  act(() => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const rows = () => [...document.querySelectorAll('.term')].map((row) => row.textContent);

test('while nothing is typed the page’s own words are there', () => {
  open();
  expect(document.querySelector('#page')).not.toBeNull();
  expect(rows()).toEqual([]);
});

test('pinyin finds a term; its name, its meaning, and how many fit', () => {
  open();
  type('zwpin');
  expect(document.querySelector('#page')).toBeNull();
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('转网 PIN 码');
  expect(rows()[0]).toContain('takes the number');
  expect(document.querySelector('[role=status]')!.textContent).toBe('1 个词语');
});

test('a danger is marked, and says what the press does', () => {
  open();
  type('generate');
  const row = document.querySelector('.term-danger')!;
  expect(row.querySelector('.term-press')!.textContent).toBe('an older one stops working');
  expect(row.querySelector('.term-jump')).toBeNull();
});

test('a term that stands on the page can be jumped to', () => {
  const jumps: string[][] = [];
  open('zh-CN', (...jump) => jumps.push(jump));
  type('ntp');
  act(() => document.querySelector<HTMLButtonElement>('.term-jump')!.click());
  expect(jumps).toEqual([['transfer-pin', 'TRANSFER PIN']]);
});

test('what is copied is English with the reader’s words', () => {
  open('zh-TW');
  type('攜碼');
  expect(document.querySelector('.copy')!.getAttribute('aria-label')).toBe(
    '複製 Transfer PIN 攜碼 PIN 碼',
  );
});

test('nothing that fits is said', () => {
  open();
  type('qqq');
  expect(rows()).toEqual([]);
  expect(document.querySelector('[role=status]')!.textContent).toContain('没有找到');
});
