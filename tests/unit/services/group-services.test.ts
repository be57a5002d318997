import { expect, test } from 'vitest';
import { countSettled } from '../../../lib/services/count-settled.ts';
import { findServices } from '../../../lib/services/find-services.ts';
import { findFirstOpen, groupServices } from '../../../lib/services/group-services.ts';
import { shipped } from './services-data.ts';

const idsOf = (groups: ReturnType<typeof groupServices>) =>
  groups.flatMap(({ items }) => items.map(({ service }) => service.id));
const everything = Object.fromEntries(shipped.services.map(({ id }) => [id, 'moved' as const]));

test('categories come in order of harm, and in each the most urgent first', () => {
  const groups = groupServices(shipped, {});
  expect(groups.map(({ category }) => category.id)).toEqual(
    'passwords identity banks brokers chat payments school-work government daily'.split(' '),
  );
  for (const { items } of groups) {
    const urgency = items.map(({ service }) => service.priority);
    expect(urgency).toEqual([...urgency].sort());
  }
  expect(idsOf(groups).slice(0, 3)).toEqual(['password-manager', 'google', 'apple']);
});

test('every service is in one group, and stays there when it is settled', () => {
  expect(idsOf(groupServices(shipped, everything))).toEqual(idsOf(groupServices(shipped, {})));
  expect(idsOf(groupServices(shipped, {})).sort()).toEqual(
    shipped.services.map(({ id }) => id).sort(),
  );
});

test('an answer for a service that the list no longer has changes nothing', () => {
  const groups = groupServices(shipped, { 'gone-since': 'moved' });
  expect(groups.every(({ items, left }) => left === items.length)).toBe(true);
});

test('the first group with something left is the one to open', () => {
  expect(findFirstOpen(groupServices(shipped, {}))).toBe('passwords');
  expect(findFirstOpen(groupServices(shipped, { 'password-manager': 'not-mine' }))).toBe(
    'identity',
  );
  const { google: _, ...allButGoogle } = everything;
  expect(findFirstOpen(groupServices(shipped, allButGoogle))).toBe('identity');
  expect(findFirstOpen(groupServices(shipped, everything))).toBeUndefined();
});

test('accounts are counted by what became of the number', () => {
  const groups = groupServices(shipped, { google: 'moved', venmo: 'removed', x: 'not-mine' });
  const total = shipped.services.length;
  expect(countSettled(groups.flatMap(({ items }) => items))).toEqual({
    total,
    left: total - 3,
    moved: 1,
    removed: 1,
    notMine: 1,
  });
  expect(countSettled([])).toEqual({ total: 0, left: 0, moved: 0, removed: 0, notMine: 0 });
});

test.each([
  ['谷歌', ['google']],
  ['ＧＯＯＧＬＥ', ['google']],
  ['微信', ['wechat']],
  ['銀行 chase', ['chase']],
  ['bank of a', ['boa']],
  ['bitwarden', ['password-manager']],
  ['no such thing', []],
])('“%s” finds %j', (query, ids) => {
  expect(idsOf(findServices(groupServices(shipped, {}), query))).toEqual(ids);
});

test('the name of a category finds all of it; nothing typed finds everything', () => {
  const groups = groupServices(shipped, {});
  expect(idsOf(findServices(groups, '券商'))).toEqual(
    expect.arrayContaining(['schwab', 'fidelity', 'robinhood', 'ibkr', 'vanguard']),
  );
  expect(findServices(groups, '  ')).toEqual(groups);
});
