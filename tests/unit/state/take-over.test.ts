import { expect, test } from 'vitest';
import { applyChange, type Change } from '../../../lib/state/change.ts';
import { emptyState, type State } from '../../../lib/state/shape.ts';

const after = (start: State, ...changes: Change[]) => changes.reduce(applyChange, start);
const coming = after(
  emptyState(),
  { kind: 'carrier', carrier: 'att' },
  { kind: 'line-add', line: 'w', name: '手表', device: 'watch' },
);

test('on an empty computer everything is as it was on the other', () => {
  expect(after(emptyState(), { kind: 'take-over', state: coming })).toEqual(coming);
});

test('where both say something, what comes in counts; nothing else is lost', () => {
  const here = after(
    emptyState(),
    { kind: 'carrier', carrier: 'verizon' },
    { kind: 'answer', question: 'role', answer: 'owner' },
    { kind: 'line-add', line: 't', name: '平板', device: 'tablet' },
  );
  const both = after(here, { kind: 'take-over', state: coming });
  expect(both).toMatchObject({ carrier: 'att', answers: { role: 'owner' } });
  expect(both.lines.map(({ id }) => id).toSorted()).toEqual(['line-1', 't', 'w']);
});
