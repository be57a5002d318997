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
  usual?: string;
}

afterEach(() => void (document.body.innerHTML = ''));

/** The decision on screen; happy-dom lays nothing out, so its width is told. */
function show({ known, chosen, locale = 'zh-CN', width = 380, usual = 'prepaid' }: Shown) {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: width, configurable: true });
  const taken: (string | null)[] = [];
  const root = document.body.appendChild(document.createElement('div'));
  const props = { number, known, unlocked: null, usual, chosen: chosen ?? null };
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

test('no card lies open, so that all are alike', () => {
  const { all } = show({ known: needsCodes });
  expect(all('.number-card details[open]')).toHaveLength(0);
});

test('in a wide window: a table, a row for each way, best first, the unfit ones apart', () => {
  const { all } = show({ known: needsCodes, width: 950 });
  const [fit, unfit] = all('tbody');
  const heads = (part?: HTMLElement) => part!.querySelectorAll('th[scope=row]');
  expect(heads(fit)).toHaveLength(3);
  expect(heads(fit)[0]!.getAttribute('abbr')).toContain('保号');
  expect(heads(unfit)).toHaveLength(4);
  expect(unfit!.querySelector('th[scope=rowgroup]')!.textContent).toContain('4');
  for (const head of heads(unfit)) expect(head.textContent).toContain('你还要收验证码，这样收不到');
  expect(all('thead th[scope=col]')).toHaveLength(9);
  // Who cannot see the short words hears the whole question.
  expect(all('thead .visually-hidden')[0]!.textContent).toBe('在中国大陆收得到银行验证码吗？');
  for (const row of all('.number-row')) expect(row.querySelectorAll('.verdict')).toHaveLength(6);
  expect(all('.number-card')).toHaveLength(0);
});

test('the name of a row opens all that is told of it; taking it does so too', () => {
  const { root, all, taken } = show({ known: needsCodes, width: 950 });
  const name = all('.number-name')[0]!;
  expect(name.getAttribute('aria-expanded')).toBe('false');
  void act(() => name.click());
  expect(name.getAttribute('aria-expanded')).toBe('true');
  const more = root.querySelector(`#${CSS.escape(name.getAttribute('aria-controls')!)}`)!;
  expect(more.querySelectorAll('.number-points > dl > div')).toHaveLength(8);
  expect(more.querySelectorAll('.source').length).toBeGreaterThanOrEqual(9);
  void act(() => name.click());
  expect(all('.number-more')).toHaveLength(0);
  const button = root.querySelector<HTMLElement>('[aria-label^="就这样办：转到便宜"]')!;
  void act(() => button.click());
  expect(taken).toEqual(['prepaid']);
  expect(all('.number-more')).toHaveLength(1);
});

test.each([380, 950])(
  '%i px, no wish said: one is marked, as assumed, the others are not',
  (width) => {
    const known = { codes: 'no', where: 'in-us', carrier: 'verizon', plan: 'postpaid' };
    const { root, all } = show({ known, usual: 'end', width });
    const marks = all('.fit').map((mark) => mark.textContent);
    expect(marks.filter((mark) => mark !== '不适合你')).toEqual(['暂定']);
    expect(root.textContent).toContain('你还没说想怎么办');
  },
);

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
