import { expect, test } from 'vitest';
import { badgeOf } from '../../../lib/reminders/badge-of.ts';
import { onLine, planOf, task } from './plans.ts';

const tasks = (count: number, more = {}) =>
  Array.from({ length: count }, (_, i) => task(`task-${i}`, null, more));

test.each([
  ['what is open', [...tasks(3), task('done', null, { done: true })], '3'],
  ['nothing when all is done', tasks(3, { done: true }), ''],
  ['a mark where one is late', [...tasks(2), task('late', null, { late: true })], '3!'],
  ['no more than fits', tasks(120), '99+'],
  ['no more than fits, and late', tasks(120, { late: true }), '99+!'],
])('%s', (_, list, text) => {
  expect(badgeOf([onLine(planOf(list))])).toBe(text);
});

test('nothing where there is no plan yet', () => expect(badgeOf([])).toBe(''));

test('every line counts, what is done once for the account counts once', () => {
  const list = [task('save-bills', null, { scope: 'account' }), task('end')];
  expect(badgeOf([onLine(planOf(list), 'a'), onLine(planOf(list), 'b')])).toBe('3');
});
