import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../lib/state/change.ts';
import { readStored } from '../../../lib/state/migrations.ts';
import { emptyState } from '../../../lib/state/shape.ts';

const tick = (done: boolean, by: 'hand' | 'page') => ({ done, by, at: '2026-11-22T00:00:00.000Z' });

describe('what was stored', () => {
  it('comes back as it was', () => {
    const state = applyChange(emptyState(), { kind: 'answer', question: 'codes', answer: 'yes' });
    expect(readStored(JSON.parse(JSON.stringify(state)))).toEqual({ state });
  });

  it('is called corrupted where it cannot be read', () => {
    for (const bad of [
      null,
      'x',
      7,
      [],
      {},
      { version: 'one' },
      { version: 1 },
      { ...emptyState(), answers: 3 },
    ])
      expect(readStored(bad), JSON.stringify(bad)).toEqual({ trouble: 'corrupted' });
  });

  it('is left alone where a newer version wrote it', () =>
    expect(readStored({ ...emptyState(), version: 99 })).toEqual({ trouble: 'newer' }));

  it('is brought up hop by hop, each version once', () => {
    const seen: number[] = [];
    const hop = (version: number) => (stored: Record<string, unknown>) => {
      seen.push(version);
      return { ...emptyState(), ...stored, begun: true };
    };
    const old = { version: -1 };
    const reading = readStored(old, { [-1]: hop(-1), 0: hop(0), 1: hop(1), 2: hop(2), 3: hop(3) });
    expect(seen).toEqual([-1, 0, 1, 2, 3]);
    expect(reading).toEqual({ state: { ...emptyState(), begun: true } });
  });

  it('is called corrupted where a hop is missing', () =>
    expect(readStored({ version: 0 }, {})).toEqual({ trouble: 'corrupted' }));
});

describe('a change', () => {
  it('skips a question by taking its answer away', () => {
    const answered = applyChange(emptyState(), { kind: 'answer', question: 'codes', answer: 'no' });
    expect(
      applyChange(answered, { kind: 'answer', question: 'codes', answer: null }).answers,
    ).toEqual({});
  });

  it('by the page never undoes what was ticked, or unticked, by hand', () => {
    const change = (by: 'hand' | 'page', done: boolean) =>
      ({ kind: 'tick', carrier: 'att', task: 'sign-in', tick: tick(done, by) }) as const;
    const undone = applyChange(
      applyChange(emptyState(), change('hand', true)),
      change('hand', false),
    );
    expect(applyChange(undone, change('page', true)).progress['att']).toEqual({
      'sign-in': tick(false, 'hand'),
    });
    expect(applyChange(emptyState(), change('page', true)).progress['att']).toEqual({
      'sign-in': tick(true, 'page'),
    });
  });

  it('keeps one carrier’s progress apart from another’s', () => {
    const one = applyChange(emptyState(), {
      kind: 'tick',
      carrier: 'att',
      task: 'a',
      tick: tick(true, 'hand'),
    });
    const two = applyChange(one, {
      kind: 'tick',
      carrier: 'verizon',
      task: 'a',
      tick: tick(false, 'hand'),
    });
    expect(two.progress['att']).toEqual(one.progress['att']);
  });

  it('hides a host once and shows it again', () => {
    const hide = { kind: 'hide-host', host: 'www.att.com', hidden: true } as const;
    const hidden = applyChange(applyChange(emptyState(), hide), hide);
    expect(hidden.settings.hiddenHosts).toEqual(['www.att.com']);
    expect(applyChange(hidden, { ...hide, hidden: false }).settings.hiddenHosts).toEqual([]);
  });

  it('never alters the state it was given', () => {
    const state = Object.freeze(emptyState());
    applyChange(state, { kind: 'goal', carrier: 'att', task: 'bill' });
    applyChange(state, { kind: 'begin' });
    expect(state).toEqual(emptyState());
  });

  it('erases everything', () => {
    const full = applyChange({ ...emptyState(), begun: true }, { kind: 'carrier', carrier: 'att' });
    expect(applyChange(full, { kind: 'erase' })).toEqual(emptyState());
  });
});
