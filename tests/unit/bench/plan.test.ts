import { expect, it } from 'vitest';
import { assign, planSlots, sizeFor } from '../../bench/mutate/plan.ts';
import { heldBack } from '../../bench/operators/held-back/held-back.ts';
import { seen } from '../../bench/operators/seen/seen.ts';
import { tuned } from '../../bench/operators/tuned.ts';

const leavesOf = new Map([...tuned, ...seen, ...heldBack].map(({ id, leaves }) => [id, leaves]));

// An empty set is one that has not been written yet.
const sets = Object.entries({ tuned, seen, heldBack }).filter(([, { length }]) => length > 0);

it.each(sets)(
  '%s: plans at least 600 cases with the control there and 600 without',
  (_, operators) => {
    const last = planSlots(operators, sizeFor(operators), 1).map((slot) =>
      leavesOf.get(slot.operators.at(-1)!),
    );
    expect(last.filter((leaves) => leaves === 'present').length).toBeGreaterThanOrEqual(600);
    expect(last.filter((leaves) => leaves !== 'present').length).toBeGreaterThanOrEqual(600);
  },
);

it('has one to three changes in a case, and no name twice', () => {
  const counts = planSlots(tuned, sizeFor(tuned), 1).map((slot) => slot.operators.length);
  expect(Math.min(...counts)).toBe(1);
  expect(Math.max(...counts)).toBe(3);
  expect(leavesOf.size).toBe(tuned.length + seen.length + heldBack.length);
});

it('lets every control have its turn, from every pool', () => {
  const slots = planSlots(tuned, { alone: 1, together: 0, absent: 1 }, 1);
  const drawn = assign(slots, [['a', 'b'], [], ['c', 'd', 'e']], 3).map(({ subject }) => subject);
  expect(new Set(drawn).size).toBe(5);
  expect(assign(slots, [['a']], 3).every(({ subject }) => subject === 'a')).toBe(true);
});
