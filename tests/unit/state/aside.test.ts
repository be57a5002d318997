import { expect, test } from 'vitest';
import { mergeStates, readAside, takeReadable, troubleIn } from '../../../lib/state/aside.ts';
import { emptyState, type State } from '../../../lib/state/shape.ts';

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
