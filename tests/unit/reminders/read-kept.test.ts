import { expect, test } from 'vitest';
import { readKept } from '../../../lib/reminders/read-kept.ts';
import type { Reminder } from '../../../lib/reminders/reminder.ts';

const reminder: Reminder = {
  id: 'line-1 sign-in start',
  day: '2026-12-01',
  line: 'line-1',
  kind: 'start',
  task: 'sign-in',
};

test.each([undefined, null, 'oops', 7, {}])('%j holds no reminders', (stored) =>
  expect(readKept(stored)).toEqual([]),
);

test('what is damaged is left out, the rest is kept', () => {
  const damaged = [
    { ...reminder, day: 'soon' },
    { ...reminder, kind: 'advert' },
    { id: 'x' },
    null,
  ];
  expect(readKept([...damaged, reminder])).toEqual([reminder]);
});
