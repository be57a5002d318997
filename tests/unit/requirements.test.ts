/** docs/requirements.md is true: every item is there, and every screen and test that it names. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const rules = sortRules(readRuleFiles());

interface Row {
  item: string;
  ships: string;
  screens: { kind: string; name: string }[];
  tests: { file: string; title: string }[];
  dropped: boolean;
}

const rows: Row[] = read('docs/requirements.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d/.test(line))
  .map((line) => {
    const [item = '', ships = '', where = '', shown = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return {
      item,
      ships,
      screens: [...where.matchAll(/([a-z]+) `([^`]+)`/g)].map(([, kind, name]) => ({
        kind: kind!,
        name: name!,
      })),
      tests: [...shown.matchAll(/`([^`]+)` `([^`]+)`/g)].map(([, file, title]) => ({
        file: file!,
        title: title!,
      })),
      dropped: where === 'not shipped',
    };
  });

const numbered = (prefix: string, from: number, to: number, digits: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${prefix}${String(from + i).padStart(digits, '0')}`,
  );
const items = [
  ...numbered('S1-', 0, 19, 2),
  ...numbered('S2-', 0, 25, 2),
  ...numbered('R', 1, 18, 1),
  'B3',
  'B4',
  'B5',
];

const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
/** Kind of screen → whether there is one of this name. */
const known: Record<string, (name: string) => boolean> = {
  file: (name) => existsSync(join(root, name)),
  task: (name) => idsOf(rules.tasks).has(name),
  problem: (name) => idsOf(rules.problems).has(name),
  question: (name) => idsOf(rules.asked.questions).has(name),
  situation: (name) => idsOf(rules.plans.situations).has(name),
  term: (name) => idsOf(rules.terms).has(name),
  contact: (name) => idsOf(rules.carriers.flatMap(({ contacts }) => contacts)).has(name),
};

test('every item is there, once and in order', () => {
  expect(rows.map(({ item }) => item)).toEqual(items);
});

test('what must not ship says so, and nothing else does', () => {
  expect(rows.filter(({ dropped }) => dropped).map(({ item }) => item)).toEqual(
    items.filter((item) => ['S1-00', 'S1-19', 'S2-00', 'S2-25'].includes(item)),
  );
});

describe.each(rows.map((row) => [row.item, row] as const))('%s', (_, row) => {
  test('says what ships, where, and what shows it', () => {
    expect(row.ships).not.toBe('');
    expect(row.dropped ? 1 : row.screens.length).toBeGreaterThan(0);
    expect(row.tests).not.toEqual([]);
  });

  test('names screens that exist', () => {
    const missing = row.screens.filter(({ kind, name }) => !known[kind]?.(name));
    expect(missing).toEqual([]);
  });

  test('names tests that exist, by their titles', () => {
    const missing = row.tests.filter(({ file, title }) => !hasTest(file, title));
    expect(missing).toEqual([]);
  });
});

function hasTest(file: string, title: string): boolean {
  if (!/^tests\/.+\.test\.tsx?$/.test(file) || !existsSync(join(root, file))) return false;
  const text = read(file);
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
}

test('every task of the plan and every problem of “Stuck?” is there for an item', () => {
  const named = rows.flatMap(({ screens }) => screens).map(({ kind, name }) => `${kind} ${name}`);
  const all = [
    ...rules.tasks.map(({ id }) => `task ${id}`),
    ...rules.problems.map(({ id }) => `problem ${id}`),
  ];
  expect(all.filter((one) => !named.includes(one))).toEqual([]);
});

const shipped = globSync(
  ['{content-rules,lib,ui,entrypoints,assets}/**/*.{ts,tsx,json,html,css}', '*.md', 'docs/*.md'],
  { cwd: root },
);
/** Files that a person reads; in code an @ is a rule of CSS or a decorator. */
const prose = shipped.filter((file) => /\.(json|md)$|^assets\/messages\//.test(file));

const adverts: [string, RegExp, string[]][] = [
  ['Telegram links', /\bt\.me\b|\btelegram\.(?:me|dog)\b|\btg:\/\//i, shipped],
  ['hosts under .tg', /\b[\w-]+\.tg\b/i, shipped],
  // Not an e-mail address, not a package ("@internationalized/string").
  ['handles', /(?<![\w.+/@-])@[A-Za-z_]\w{3,}(?![\w-]*\/)/, prose],
  ['referrals', /[?&](?:ref|aff|invite|promo|utm_\w+)=/i, shipped],
  [
    'invitations',
    /加群|[电電][报報]群|飞机群|关注(?:我们|频道|公众号)|公众号|点赞|评论区|扫码加|加微信|客服微信|VX[:：]/i,
    prose,
  ],
];

test('no advert of the source articles is in anything that ships', () => {
  expect(shipped.length).toBeGreaterThan(150);
  const found = adverts.flatMap(([what, pattern, files]) =>
    files.flatMap((file) => {
      const hit = pattern.exec(read(file));
      return hit === null ? [] : [`${file}: ${what}: ${hit[0]}`];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ['Telegram links', 'https://t.me/somebody'],
  ['hosts under .tg', 'eSIM.tg'],
  ['handles', '联系 @somebody'],
  ['referrals', 'https://shop.test/?ref=123'],
  ['invitations', '欢迎加群'],
])('an advert would be found: %s', (what, advert) => {
  expect(adverts.find(([name]) => name === what)![1].test(advert)).toBe(true);
});
