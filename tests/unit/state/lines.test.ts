import { expect, test } from 'vitest';
import type { CommonTask, Question } from '../../../content-rules/schema.ts';
import { applyChange, type Change } from '../../../lib/state/change.ts';
import { routeChange } from '../../../lib/state/route-change.ts';
import { emptyLine, emptyState, lineOf, type State } from '../../../lib/state/shape.ts';
import { commonTask, yesOrNo } from '../planner/plan-examples.ts';

const at = '2026-11-22T00:00:00.000Z';
const tick = { done: true, by: 'hand' as const, at };
const line = 'line-1';
const after = (...changes: Change[]): State => changes.reduce(applyChange, emptyState());
const watch: Change = { kind: 'line-add', line: 'w', name: 'Watch', device: 'watch' };

test('a line is added and shown at once, and added once', () => {
  const state = after(watch);
  expect(state.lines).toEqual([
    emptyLine(line),
    { ...emptyLine('w'), name: 'Watch', device: 'watch' },
  ]);
  expect(lineOf(state).id).toBe('w');
  expect(applyChange(state, { ...watch, name: 'Again' } as Change)).toEqual(state);
});

test('a line is shown, and named; one that is gone is not', () => {
  expect(after(watch, { kind: 'line-show', line }).line).toBe(line);
  expect(after(watch, { kind: 'line-show', line: 'gone' }).line).toBe('w');
  expect(lineOf(after(watch, { kind: 'line-name', line: 'w', name: 'Mum' })).name).toBe('Mum');
  expect(after({ kind: 'line-name', line: 'gone', name: 'Mum' })).toEqual(emptyState());
});

test('a line is removed with what was said of it; the last one stays', () => {
  const removed = after(watch, { kind: 'line-remove', line: 'w' });
  expect(removed).toEqual(emptyState());
  expect(after(watch, { kind: 'line-remove', line }).lines.map(({ id }) => id)).toEqual(['w']);
  expect(after({ kind: 'line-remove', line })).toEqual(emptyState());
  expect(after(watch, { kind: 'line-remove', line: 'gone' })).toEqual(after(watch));
});

test('the line that is shown is there, whatever was kept', () => {
  expect(lineOf({ ...emptyState(), line: 'gone' }).id).toBe(line);
});

test('answers and ticks of one line are not the other’s, nor the account’s', () => {
  const state = after(
    watch,
    { kind: 'answer', question: 'codes', answer: 'yes', line },
    { kind: 'tick', carrier: 'att', task: 'end', tick, line: 'w' },
    { kind: 'answer', question: 'charged', answer: 'yes' },
  );
  expect(state.answers).toEqual({ charged: 'yes' });
  expect(state.progress).toEqual({});
  expect(state.lines.map(({ answers }) => answers)).toEqual([{ codes: 'yes' }, {}]);
  expect(state.lines.map(({ progress }) => progress)).toEqual([{}, { att: { end: tick } }]);
  const cleared = applyChange(state, { kind: 'answer', question: 'codes', answer: null, line });
  expect(cleared.lines[0]!.answers).toEqual({});
});

test('a tick by the page never undoes one of the line by hand', () => {
  const undone = { ...tick, done: false };
  const state = after(
    { kind: 'tick', carrier: 'att', task: 'end', tick: undone, line },
    { kind: 'tick', carrier: 'att', task: 'end', tick: { ...tick, by: 'page' }, line },
  );
  expect(state.lines[0]!.progress).toEqual({ att: { end: undone } });
});

test('going past gates is kept with the day, and taken back', () => {
  const override: Change = { kind: 'override', line, task: 'end', gates: ['decide', 'save'], at };
  expect(after(override).lines[0]!.overrides).toEqual({ end: { gates: ['decide', 'save'], at } });
  expect(after(override, { ...override, gates: [] }).lines[0]!.overrides).toEqual({});
  expect(after({ ...override, line: 'gone' })).toEqual(emptyState());
});

test('a service is settled, and unsettled', () => {
  const settle: Change = { kind: 'service', line, service: 'bank', settled: 'moved' };
  expect(after(settle).lines[0]!.services).toEqual({ bank: 'moved' });
  expect(after(settle, { ...settle, settled: 'not-mine' }).lines[0]!.services).toEqual({
    bank: 'not-mine',
  });
  expect(after(settle, { ...settle, settled: null }).lines[0]!.services).toEqual({});
});

test('an own service is added, named anew, settled, and removed', () => {
  const add: Change = { kind: 'own-service', line, service: 'own-1', name: 'Gym' };
  const own = (...changes: Change[]) => after(add, ...changes).lines[0]!.ownServices;
  expect(own()).toEqual([{ id: 'own-1', name: 'Gym', settled: null }]);
  const moved: Change = { kind: 'own-service-settled', line, service: 'own-1', settled: 'moved' };
  expect(own(moved, { ...add, name: 'Club' })).toEqual([
    { id: 'own-1', name: 'Club', settled: 'moved' },
  ]);
  expect(own(moved, { ...moved, settled: null })[0]!.settled).toBeNull();
  expect(own({ ...moved, service: 'gone' })[0]!.settled).toBeNull();
  expect(own({ kind: 'own-service-remove', line, service: 'own-1' })).toEqual([]);
});

test.each(['617-555-0123', '4111 1111 1111 1111', 'wang@example.com', '一三八零零一三八'])(
  'no line and no account is ever called “%s”',
  (name) => {
    for (const change of [
      { ...watch, name } as Change,
      { kind: 'line-name', line, name } as const,
      { kind: 'own-service', line, service: 'own-1', name } as const,
    ])
      expect(after(change)).toEqual(emptyState());
  },
);

test('a line may lose its name, an account may not', () => {
  const named: Change = { kind: 'line-name', line, name: 'Mum' };
  expect(after(named, { ...named, name: '' })).toEqual(emptyState());
  expect(after({ kind: 'own-service', line, service: 'own-1', name: '' })).toEqual(emptyState());
});

const questions: Question[] = [yesOrNo('codes'), yesOrNo('charged', { about: 'account' })];
const common: CommonTask[] = [commonTask('end'), commonTask('sign-in', { scope: 'account' })];

test.each<[Change, string | undefined]>([
  [{ kind: 'answer', question: 'codes', answer: 'yes' }, 'w'],
  [{ kind: 'answer', question: 'codes', answer: null }, 'w'],
  [{ kind: 'answer', question: 'codes', answer: 'yes', line }, line],
  [{ kind: 'answer', question: 'charged', answer: 'yes' }, undefined],
  [{ kind: 'answer', question: 'gone', answer: 'yes' }, undefined],
  [{ kind: 'tick', carrier: 'att', task: 'end', tick }, 'w'],
  [{ kind: 'tick', carrier: 'att', task: 'sign-in', tick }, undefined],
  [{ kind: 'tick', carrier: 'att', task: 'end', tick, line }, line],
  [{ kind: 'begin' }, undefined],
])('%j is about %s', (change, of) => {
  const routed = routeChange(change, after(watch), { questions, common });
  expect('line' in routed ? routed.line : undefined).toBe(of);
  expect({ ...routed, line: undefined }).toEqual({ ...change, line: undefined });
});

test('reminders are wanted, or not', () => {
  expect(after({ kind: 'reminders', on: true }).settings.reminders).toBe(true);
  const off = after({ kind: 'reminders', on: true }, { kind: 'reminders', on: false });
  expect(off).toEqual(emptyState());
});

test('a new line leaves when the line that was shown does, until it says otherwise', () => {
  const answer = (question: string, text: string): Change => ({
    kind: 'answer',
    line: 'line-1',
    question,
    answer: text,
  });
  const said = [
    answer('where', 'in-us'),
    answer('departure', '2026-12-13'),
    answer('codes', 'yes'),
  ];
  const state = [...said, watch].reduce(applyChange, emptyState());
  expect(state.lines[1]!.answers).toEqual({ where: 'in-us', departure: '2026-12-13' });
});
