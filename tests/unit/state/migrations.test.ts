import { expect, test } from 'vitest';
import { readStored } from '../../../lib/state/migrations.ts';
import { emptyCall, emptyLine } from '../../../lib/state/shape.ts';

const at = '2026-11-20T08:15:00.000Z';
const tick = (by: 'hand' | 'page', done = true) => ({ done, by, at });

/** As version 1 kept it after its three taps, the carrier, some ticks and a change of language. */
const first = {
  version: 1,
  settings: { locale: 'zh-CN', hiddenHosts: ['www.att.com'] },
  answers: { charged: 'yes', codes: 'yes', where: 'abroad-receives' },
  carrier: 't-mobile',
  planKind: 'postpaid',
  begun: true,
  progress: {
    none: { 'decide-number': tick('hand') },
    't-mobile': {
      'sign-in': tick('page'),
      'save-bills': tick('hand', false),
      'transfer-pin': tick('page'),
    },
  },
  goals: { 't-mobile': 'account-number' },
};

test('version 1 has all it had, with one line', () => {
  const { lines: _lines, line, ...rest } = read(first);
  expect(rest).toEqual({
    ...first,
    version: 4,
    settings: { ...first.settings, reminders: false, country: null, gloss: 'key' },
    answers: { charged: 'yes' },
  });
  expect(line).toBe('line-1');
});

test('what was said of the line is the line’s now: cleared there, it is gone', () => {
  const { lines } = read(first);
  expect(lines).toEqual([
    {
      ...emptyLine('line-1'),
      answers: { codes: 'yes', where: 'abroad-receives' },
      progress: first.progress,
    },
  ]);
});

test('ticks count for tasks of the account and of the line alike', () => {
  const state = read(first);
  for (const kept of [state, state.lines[0]!])
    expect(kept.progress['t-mobile']).toMatchObject({
      'sign-in': { done: true },
      'save-bills': { done: false },
      'transfer-pin': { done: true },
    });
});

test('version 1 with nothing said is read too', () => {
  const empty = { ...first, answers: {}, progress: {}, goals: {}, begun: false };
  expect(read(empty)).toMatchObject({ answers: {}, lines: [emptyLine('line-1')] });
});

test.each([
  ['answers', 3],
  ['answers', { codes: 7 }],
  ['progress', undefined],
  ['settings', 'none'],
  ['lines', undefined],
])('version 1 with a broken %s (%j)', (key, broken) => {
  const stored = { ...first, [key]: broken };
  // "lines" it never had; everything else it must have.
  if (key === 'lines') expect(readStored(stored)).toHaveProperty('state');
  else expect(readStored(stored)).toEqual({ trouble: 'corrupted' });
});

test('version 2 without a line is no state', () =>
  expect(readStored({ ...read(first), lines: [] })).toEqual({ trouble: 'corrupted' }));

function read(stored: unknown) {
  const reading = readStored(JSON.parse(JSON.stringify(stored)));
  if (!('state' in reading)) throw new Error(`not read: ${reading.trouble}`);
  return reading.state;
}

test('version 2 had no call, no letter and no country: every line begins without', () => {
  const { call: _call, letters: _letters, ...old } = emptyLine('line-1');
  const { country: _country, ...settings } = read(first).settings;
  const lines = [old, { ...old, id: 'line-2' }];
  const stored = { ...read(first), version: 2, settings, lines };
  expect(read(stored)).toMatchObject({
    settings: { country: null },
    lines: lines.map(() => ({ call: emptyCall(), letters: {} })),
  });
});
