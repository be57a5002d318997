import { expect, test } from 'vitest';
import type { Slot } from '../../../content-rules/schema.ts';
import { fillLine, isFilled, nameFullDay, plainLine } from '../../../lib/scripts/fill.ts';
import { filledFrom } from '../../../lib/scripts/filled-from.ts';
import { summaryText } from '../../../lib/scripts/summary.ts';

const text = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
const slots: Slot[] = [
  { id: 'day', kind: 'day', name: text('Day'), answer: 'service-end' },
  { id: 'sum', kind: 'money', name: text('Sum') },
  { id: 'wanted', kind: 'day', name: text('Wanted'), plan: 'end' },
];
const say = {
  en: 'It ends on {day} and costs {sum}.',
  'zh-CN': '{day} 停，{sum}。',
  'zh-TW': '{day} 停用，{sum}。',
};
const line = (filled: Record<string, string>, locale: 'en' | 'zh-CN') =>
  plainLine(fillLine(say, slots, filled, locale));

test('dates and amounts are written as people of the language write them', () => {
  const filled = { day: '2026-12-05', sum: '4216' };
  expect(line(filled, 'en')).toBe('It ends on December 5, 2026 and costs $42.16.');
  expect(line(filled, 'zh-CN')).toBe('2026年12月5日 停，US$42.16。');
  expect(nameFullDay('2026-02-30', 'en')).toBeNull();
});

test('what is not known stays a blank that is seen', () => {
  expect(line({ sum: '4216' }, 'en')).toBe('It ends on ____ and costs $42.16.');
  expect(fillLine(say, slots, {}, 'en')[1]).toEqual({ kind: 'blank', slot: 'day', name: 'Day' });
  expect(isFilled(say, slots, { sum: '4216' })).toBe(false);
  expect(isFilled(say, slots, { sum: '4216', day: '2026-12-05' })).toBe(true);
  expect(isFilled(say, slots, { sum: 'x', day: '2026-12-05' })).toBe(false);
});

test('what was told in the call goes before what the plan was told, that before what it reckons', () => {
  const answers = { 'service-end': '2026-12-31' };
  expect(filledFrom(slots, { day: '2026-12-29' }, answers, null)).toEqual({ day: '2026-12-29' });
  expect(filledFrom(slots, { sum: '1' }, answers, '2026-12-30')).toEqual({
    day: '2026-12-31',
    sum: '1',
    wanted: '2026-12-30',
  });
  expect(filledFrom(slots, { wanted: '2026-12-01' }, {}, '2026-12-30')).toEqual({
    wanted: '2026-12-01',
  });
});

test('the summary has a line for everything that had to be asked, also for what was not', () => {
  const kept = summaryText(['AT&T'], { mustAsk: ['day', 'sum'] }, slots, { sum: '4216' }, 'en');
  expect(kept).toBe('AT&T\nDay: —\nSum: $42.16');
});
