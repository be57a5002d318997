// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Known } from '../../../lib/planner/conditions.ts';
import type { Locale } from '../../../lib/languages.ts';
import { NumberDecision } from '../../../ui/number/number-decision.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';
import { number } from './number-options.ts';

interface Shown {
  known: Known;
  chosen?: string;
  locale?: Locale;
  width?: number;
}

afterEach(() => void (document.body.innerHTML = ''));

/** The decision on screen; happy-dom lays nothing out, so its width is told. */
function show({ known, chosen, locale = 'zh-CN', width = 380 }: Shown) {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: width, configurable: true });
  const taken: (string | null)[] = [];
  const root = document.body.appendChild(document.createElement('div'));
  const props = { number, known, unlocked: null, usual: 'prepaid', chosen: chosen ?? null };
  void act(() =>
    render(
      <WordsProvider locale={locale}>
        <NumberDecision {...props} onChoose={(id) => taken.push(id)} />
      </WordsProvider>,
      root,
    ),
  );
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return { root, all, taken };
}

const needsCodes = { codes: 'yes', where: 'in-us', carrier: 'verizon', plan: 'postpaid' };

test('in a narrow window: a card each, the unfit ones folded with the reason', () => {
  const { root, all } = show({ known: needsCodes });
  expect(all('.number-cards .number-card')).toHaveLength(7);
  expect(all('table')).toHaveLength(0);
  const folded = root.querySelector<HTMLDetailsElement>('.number-unfit')!;
  expect(folded.open).toBe(false);
  expect(folded.querySelectorAll('.number-card')).toHaveLength(4);
  for (const card of folded.querySelectorAll('.number-card'))
    expect(card.textContent).toContain('你还要收验证码，这样收不到');
});

test('in a wide window: a table with a heading for each way and each point', () => {
  const { all } = show({ known: needsCodes, width: 1200 });
  const heads = all('thead th[scope=col] .number-name').map((head) => head.textContent);
  expect(heads).toHaveLength(3);
  expect(heads[0]).toContain('保号');
  expect(all('tbody th[scope=row]')).toHaveLength(12);
});

test('a press chooses, another one takes it back', () => {
  const first = show({ known: needsCodes });
  first.all('.number-card .button')[0]!.click();
  expect(first.taken).toEqual(['prepaid']);
  const second = show({ known: needsCodes, chosen: 'prepaid' });
  const button = second.all('.number-card .button')[0]!;
  expect(button.getAttribute('aria-pressed')).toBe('true');
  button.click();
  expect(second.taken).toEqual([null]);
});

test('nothing decided: what the plan goes by is said', () => {
  const note = show({ known: needsCodes }).root.querySelector('.number-note')!;
  expect(note.textContent).toMatch(/还没决定.*转到便宜的预付费卡/);
});

test('a choice that what was said speaks against is kept, and the reason said', () => {
  const { root } = show({ known: needsCodes, chosen: 'park' });
  expect(root.querySelector('.number-note')!.textContent).toContain('你还要收验证码');
  expect(root.querySelector<HTMLDetailsElement>('.number-unfit')!.open).toBe(true);
});

test('a choice that no rule knows any more is asked for again', () => {
  const { root } = show({ known: needsCodes, chosen: 'pigeon' });
  expect(root.querySelector('.number-note')!.textContent).toContain('请重新选');
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('%s: every point has its source', (locale) => {
  const { all } = show({ known: needsCodes, locale });
  for (const list of all('.number-card .number-sources')) {
    expect(list.querySelectorAll('dt').length).toBeGreaterThanOrEqual(9);
    expect(list.querySelectorAll('.source').length).toBeGreaterThanOrEqual(9);
  }
});

test('whoever has left is not told to test before leaving', () => {
  const titles = (where: string) =>
    show({ known: { where } }).root.querySelector('.number-test h3')!.textContent;
  expect(titles('in-us')).toContain('离开美国之前');
  expect(titles('abroad-receives')).not.toContain('离开美国之前');
});
