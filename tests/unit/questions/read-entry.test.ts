import { expect, test } from 'vitest';
import { isAnswer } from '../../../lib/questions/is-answer.ts';
import { entryOf, readEntry } from '../../../lib/questions/read-entry.ts';
import { typed } from '../planner/plan-examples.ts';

const today = '2026-11-22';

test.each([
  ['date', '2026-12-01', '2026-12-01'],
  ['date', '2026-10-01', '2026-10-01'],
  ['date', '2026年2月28日', '2026-02-28'],
  ['cycle-day', '31', '31'],
  ['cycle-day', ' 7号 ', '7'],
  ['money', '1234.50', '123450'],
  ['money', '$1,234.50', '123450'],
  ['money', '０', '0'],
  ['count', '24', '24'],
] as const)('%s: %j is kept as %j, and comes back into the field', (kind, entry, kept) => {
  expect(readEntry(kind, entry, today)).toEqual({ answer: kept });
  expect(isAnswer(typed('q', kind), kept)).toBe(true);
  expect(readEntry(kind, entryOf(kind, kept), today)).toEqual({ answer: kept });
});

test.each([
  ['date', '2026-02-30', 'no-such-day'],
  ['date', '', 'not-a-day'],
  ['date', '12/1/2026', 'ambiguous'],
  ['date', '0202-12-01', 'far-off'],
  ['cycle-day', '32', 'no-such-day'],
  ['cycle-day', 'abc', 'not-a-number'],
  ['money', 'abc', 'not-a-number'],
  ['money', '1,234.5', 'ambiguous'],
  ['money', '-20', 'negative'],
  ['money', '123456789012', 'too-large'],
  ['count', '1.5', 'not-whole'],
  ['count', '999', 'too-many'],
] as const)('%s: %j is %s, and nothing is kept', (kind, entry, fault) =>
  expect(readEntry(kind, entry, today)).toEqual({ kind, fault }),
);

test('nothing kept is an empty field; what cannot be read is shown as it is', () => {
  expect(entryOf('money', undefined)).toBe('');
  expect(entryOf('money', 'abc')).toBe('abc');
  expect(entryOf('money', '5')).toBe('0.05');
});
