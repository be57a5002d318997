// @vitest-environment happy-dom
/** What the popup says of the guide's reasons, on request. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { whyTables } from '../../../assets/messages/why/tables.ts';
import type { Locale } from '../../../lib/languages.ts';
import type { EvidenceView, GuideReport } from '../../../lib/messages.ts';
import { weights } from '../../../lib/navigator/weights.ts';
import { messageReader } from '../../../lib/text.ts';
import { Why } from '../../../ui/now/why.tsx';
import { pointsOf } from '../../../ui/now/why-points.ts';
import { WordsProvider } from '../../../ui/words/words.tsx';

const w = messageReader(whyTables, 'zh-CN');
const evidence: EvidenceView = {
  name: 'Bill & pay',
  signals: ['name', 'href', 'attribute', 'attribute', 'testId', 'landmark'],
  against: ['kinRole'],
  score: 12.5,
};
const found = { reason: null, evidence, lead: 4, translated: false };

afterEach(() => void act(() => render(null, document.body)));

/** The words of the opened part, line by line. */
function open(report: Partial<GuideReport>, locale: Locale = 'zh-CN'): string[] {
  act(() =>
    render(
      <WordsProvider locale={locale}>
        <Why report={report as GuideReport} />
      </WordsProvider>,
      document.body,
    ),
  );
  expect(document.querySelector('.why-said')).toBeNull();
  const details = document.querySelector('details')!;
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return [...document.querySelectorAll('summary, p, dt, dd')].map((part) => part.textContent!);
}

test('a ring: what agrees, what does not, and how far ahead it is', () => {
  expect(open(found)).toEqual([
    w('here'),
    w('agrees'),
    '名称、通往的地址、网站给它的内部标记、在页面的哪一块',
    w('differs'),
    w('role'),
    '12.5 分，比第二名高 4 分。',
  ]);
});

test('a ring around what has no rival says so instead of a lead', () => {
  expect(open({ ...found, lead: 12.5 }).at(-1)).toBe(w('alone', { points: 12.5 }));
});

test.each(['none', 'weak', 'tie', 'hidden', 'covered', 'disabled'] as const)(
  'no ring, for it is %s: that first, then what was found or came nearest',
  (reason) => {
    const said = open({ ...found, reason, lead: null });
    const what = reason === 'none' || reason === 'weak' ? w('nearest') : w('found');
    expect(said.slice(0, 3)).toEqual([w('not'), w(reason), `${what} Bill & pay`]);
    expect(document.querySelector('.why-name')!.getAttribute('lang')).toBe('en');
    const points = reason === 'weak' ? '12.5 分，满 6 分才圈。' : '它得了 12.5 分。';
    expect(said.at(-1)).toBe(points);
  },
);

test('nothing like it: no more is said', () => {
  expect(open({ ...found, reason: 'none', evidence: null })).toEqual([w('not'), w('none')]);
});

test('a translated page says why names do not count, and what came nearest may have none', () => {
  const said = open({ reason: 'weak', translated: true, evidence: { ...evidence, name: '' } });
  expect(said.slice(1, 4)).toEqual([w('weak'), w('translated'), `${w('nearest')} ${w('unnamed')}`]);
});

test('in English', () => {
  expect(open(found, 'en')).toContain('12.5 points, 4 ahead of the next.');
});

test('every signal and objection that counts has words', () => {
  const all = Object.entries(weights);
  const named = (weight: (value: number) => boolean) =>
    all.filter(([, value]) => weight(value)).map(([key]) => key);
  for (const signal of named((value) => value > 0))
    expect(pointsOf({ ...evidence, signals: [signal as never] }).agrees).toHaveLength(1);
  for (const objection of named((value) => value < 0))
    expect(pointsOf({ ...evidence, against: [objection as never] }).differs[0]).toBeDefined();
});
