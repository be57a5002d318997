import { expect, test } from 'vitest';
import { mergeStates, readAside, takeReadable, troubleIn } from '../../../lib/state/aside.ts';
import { emptyLine, emptyState, type PhoneLine, type State } from '../../../lib/state/shape.ts';

const state = (more: Partial<State>): State => ({ ...emptyState(), ...more });
const tick = (done: boolean) => ({ done, by: 'hand' as const, at: '2026-11-22T00:00:00.000Z' });

test('the latest copy that the user has not been told of is the trouble', () => {
  const copy = (why: 'corrupted' | 'newer', told: boolean) => ({ why, what: 0, told });
  expect(troubleIn([])).toBeNull();
  expect(troubleIn([copy('newer', false), copy('corrupted', false)])).toBe('corrupted');
  expect(troubleIn([copy('newer', false), copy('corrupted', true)])).toBe('newer');
  expect(troubleIn([copy('newer', true)])).toBeNull();
});

test('a copy comes back once it can be read; the others stay', () => {
  const bad = { why: 'corrupted' as const, what: 'oops', told: true };
  const good = { why: 'newer' as const, what: state({ carrier: 'att' }), told: false };
  expect(takeReadable([bad])).toBeUndefined();
  expect(takeReadable([bad, good])).toEqual({ state: good.what, rest: [bad] });
});

test('anything else under the key is no copy', () =>
  expect([undefined, null, 7, { why: 'newer' }, [{ why: 'x' }]].map(readAside)).toEqual(
    Array(5).fill([]),
  ));

test('what was said since wins, what was said before is not lost', () => {
  const earlier = state({
    answers: { charged: 'yes', codes: 'yes' },
    carrier: 'att',
    begun: true,
    progress: { att: { a: tick(true), b: tick(true) } },
  });
  const later = state({
    answers: { codes: 'no' },
    progress: { att: { b: tick(false) }, none: { c: tick(true) } },
  });
  expect(mergeStates(earlier, later)).toEqual({
    ...earlier,
    answers: { charged: 'yes', codes: 'no' },
    progress: { att: { a: tick(true), b: tick(false) }, none: { c: tick(true) } },
  });
});

const line = (id: string, more: Partial<PhoneLine> = {}) => ({ ...emptyLine(id), ...more });

test('lines are merged one by one; those of either are there', () => {
  const earlier = state({
    lines: [
      line('line-1', {
        name: 'mine',
        answers: { codes: 'yes', where: 'in-us' },
        progress: { att: { a: tick(true), b: tick(true) } },
        overrides: { end: { gates: ['a'], at: '2026-11-20T00:00:00.000Z' } },
        services: { bank: 'moved', chat: 'moved' },
        ownServices: [{ id: 'own-1', name: 'Gym', settled: null }],
      }),
      line('watch-1', { device: 'watch', name: 'watch' }),
    ],
    line: 'watch-1',
  });
  const later = state({
    lines: [
      line('line-1', {
        answers: { codes: 'no' },
        progress: { att: { b: tick(false) } },
        services: { chat: 'removed' },
        ownServices: [{ id: 'own-2', name: 'Club', settled: 'moved' }],
      }),
      line('tablet-1', { device: 'tablet' }),
    ],
    line: 'tablet-1',
  });
  const merged = mergeStates(earlier, later);
  expect(merged.lines).toEqual([
    line('line-1', {
      name: 'mine',
      answers: { codes: 'no', where: 'in-us' },
      progress: { att: { a: tick(true), b: tick(false) } },
      overrides: { end: { gates: ['a'], at: '2026-11-20T00:00:00.000Z' } },
      services: { bank: 'moved', chat: 'removed' },
      ownServices: [
        { id: 'own-1', name: 'Gym', settled: null },
        { id: 'own-2', name: 'Club', settled: 'moved' },
      ],
    }),
    line('tablet-1', { device: 'tablet' }),
    line('watch-1', { device: 'watch', name: 'watch' }),
  ]);
  expect(merged.line).toBe('tablet-1');
});

test('the first line that every state begins with is no new line', () => {
  const earlier = state({ lines: [line('mine'), line('watch')], line: 'watch' });
  expect(mergeStates(earlier, emptyState())).toMatchObject({
    lines: [{ id: 'mine' }, { id: 'watch' }],
    line: 'watch',
  });
  const said = state({ lines: [line('line-1', { answers: { codes: 'yes' } })] });
  expect(mergeStates(earlier, said).lines.map(({ id }) => id)).toEqual(['line-1', 'mine', 'watch']);
});

test('the settings of both are kept: what is hidden, what is wanted, the language last chosen', () => {
  const fresh = emptyState().settings;
  const settings = {
    ...{ locale: 'zh-TW' as const, hiddenHosts: ['a'], reminders: true, country: 'CN' },
    gloss: 'off' as const,
  };
  const later = { ...fresh, hiddenHosts: ['b', 'a'] };
  const merged = mergeStates(state({ settings }), state({ settings: later }));
  expect(merged.settings).toEqual({
    locale: 'zh-TW',
    hiddenHosts: ['a', 'b'],
    reminders: true,
    country: 'CN',
    gloss: 'off',
  });
});
