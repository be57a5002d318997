import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../../lib/state/store.ts';
import { emptyState } from '../../../lib/state/shape.ts';

const area = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, full: false }));
vi.mock('../../../lib/browser.ts', () => {
  const set = (more: object) => {
    if (area.full) return Promise.reject(new Error('quota'));
    area.kept = structuredClone({ ...area.kept, ...more });
    return Promise.resolve();
  };
  const local = {
    get: () => Promise.resolve(structuredClone(area.kept)),
    set,
    remove: (key: string) => {
      delete area.kept[key];
      return Promise.resolve();
    },
    clear: () => {
      area.kept = {};
      return Promise.resolve();
    },
  };
  return { browser: { storage: { local } } };
});
beforeEach(() => Object.assign(area, { kept: {}, full: false }));

test('a write that fails rejects that change alone', async () => {
  const store = openStore();
  await store.change({ kind: 'carrier', carrier: 'att' });
  area.full = true;
  await expect(store.change({ kind: 'begin' })).rejects.toThrow('quota');
  expect((await store.read()).state).toMatchObject({ carrier: 'att', begun: false });
  area.full = false;
  const { state } = await store.change({ kind: 'plan-kind', planKind: 'prepaid' });
  expect(state).toMatchObject({ carrier: 'att', begun: false, planKind: 'prepaid' });
  expect(area.kept['state']).toEqual(state);
});

test('a change is about the line that is shown when its turn comes, not when it was sent', async () => {
  const store = openStore((change, { line }) =>
    change.kind === 'answer' ? { ...change, line } : change,
  );
  void store.change({ kind: 'line-add', line: 'w', name: '', device: 'watch' });
  const answered = store.change({ kind: 'answer', question: 'departure', answer: '2027-01-31' });
  void store.change({ kind: 'line-show', line: 'line-1' });
  const { lines } = (await answered).state;
  expect(lines.map(({ answers }) => answers)).toEqual([{}, { departure: '2027-01-31' }]);
});

test('what a page says again on every look is not written again', async () => {
  const store = openStore();
  const tick = { done: true, by: 'page', at: '2026-11-22T00:00:00.000Z' } as const;
  const seen = { kind: 'tick', carrier: 'att', task: 'sign-in', tick } as const;
  const { state } = await store.change(seen);
  area.full = true;
  expect((await store.change(seen)).state).toBe(state);
});

test('a start that fails is tried again', async () => {
  area.kept = { state: 'oops' };
  area.full = true;
  const store = openStore();
  await expect(store.read()).rejects.toThrow('quota');
  area.full = false;
  expect(await store.read()).toEqual({ state: emptyState(), trouble: 'corrupted' });
});

test('every copy that cannot be read is kept; the notice is closed for good', async () => {
  area.kept = { state: 'first' };
  expect((await openStore().dismissTrouble()).trouble).toBeNull();
  expect((await openStore().read()).trouble).toBeNull();
  area.kept['state'] = { version: 99 };
  expect((await openStore().read()).trouble).toBe('newer');
  expect(area.kept['state-aside']).toEqual([
    { why: 'corrupted', what: 'first', told: true },
    { why: 'newer', what: { version: 99 }, told: false },
  ]);
});

test('what an older build put aside comes back, under what was said since', async () => {
  const newer = { ...emptyState(), carrier: 'att', answers: { codes: 'yes' }, begun: true };
  area.kept = {
    state: { ...emptyState(), answers: { codes: 'no' } },
    'state-aside': [{ why: 'newer', what: newer, told: false }],
  };
  const { state, trouble } = await openStore().read();
  expect(state).toEqual({ ...newer, answers: { codes: 'no' } });
  expect(trouble).toBeNull();
  expect(area.kept).toEqual({ state, 'state-aside': [] });
});
