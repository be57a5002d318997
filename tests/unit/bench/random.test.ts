import { expect, it } from 'vitest';
import { seeded } from '../../bench/random.ts';

it('gives the same order for the same seed, another for another', () => {
  const list = Array.from({ length: 20 }, (_, at) => at);
  expect(seeded(1).shuffled(list)).toEqual(seeded(1).shuffled(list));
  expect(seeded(1).shuffled(list)).not.toEqual(seeded(2).shuffled(list));
  expect(
    seeded(1)
      .shuffled(list)
      .sort((a, b) => a - b),
  ).toEqual(list);
});

it('stays in its range and is not lopsided', () => {
  const random = seeded(5);
  const drawn = Array.from({ length: 2000 }, () => random.next());
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(drawn.filter((one) => one < 0.5).length).toBeGreaterThan(900);
  expect(drawn.filter((one) => one < 0.5).length).toBeLessThan(1100);
});
