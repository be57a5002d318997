/** The bench of terms: what counts as met, and that a contender with other hits cannot win. No times. */
import { expect, test } from 'vitest';
import { goalsOf } from '../../bench/terms/goals.ts';
import type { TermLane, TermRow } from '../../bench/terms/lane.ts';
import { makeSurfaces } from '../../bench/terms/words.ts';
import { seeded } from '../../bench/random.ts';

const row = (name: string, median: number, same: boolean | null): TermRow => ({
  name,
  median,
  same,
  kind: name.startsWith('floor') ? 'floor' : 'ours',
  mad: 0,
  least: median,
  samples: 1,
  hits: 1,
});
const lane = (ours: number, same: boolean): TermLane => ({
  nodes: 10_000,
  shadow: false,
  torn: false,
  seed: 1,
  terms: 500,
  made: { nodes: 10_000, characters: 1, roots: 1 },
  rows: [
    row('floor: walk and read', 1, null),
    row('signoff', ours, same),
    row('signoff, again', 1, same),
  ],
});

test('a goal is met up to its limit and missed above it', () => {
  expect(goalsOf(lane(2.5, true))[0]).toMatchObject({ ratio: 2.5, limit: 2.5, met: true });
  expect(goalsOf(lane(2.51, true))[0]).toMatchObject({ met: false });
});

test('other hits are no answer: the goal is missed, however fast', () => {
  expect(goalsOf(lane(0.1, false))[0]).toMatchObject({ ratio: undefined, met: false });
});

test('the same seed gives the same forms, all different; a short list begins the long one', () => {
  const forms = makeSurfaces(1000, seeded(7));
  expect(new Set(forms).size).toBe(1000);
  expect(makeSurfaces(100, seeded(7))).toEqual(forms.slice(0, 100));
});
