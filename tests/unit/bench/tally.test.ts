import { expect, it } from 'vitest';
import type { CaseResult } from '../../bench/in-page/bench.ts';
import { tally, upperBound } from '../../bench/mutate/tally.ts';

const result = (outcome: CaseResult['outcomes'][string], ...operators: string[]): CaseResult => ({
  subject: 'x',
  operators,
  leaves: /silent|false/.test(outcome) ? 'absent' : 'present',
  outcomes: { signoff: outcome },
});

it('bounds a share from above', () => {
  // 0 of n: about 3/n.
  expect(upperBound(0, 600)).toBeCloseTo(3 / 600, 4);
  expect(upperBound(0, 600)).toBeLessThan(0.005);
  expect(upperBound(3, 600)).toBeGreaterThan(upperBound(2, 600));
  expect(upperBound(0, 0)).toBe(1);
});

it('keeps what is there apart from what is gone, and gives a loss to the operator that took it', () => {
  const { present, absent, byOperator } = tally([
    result('located', 'wrapped'),
    result('wrong', 'wrapped', 'synonym'),
    result('abstained', 'synonym'),
    result('silent', 'wrapped', 'removed'),
    result('false', 'removed'),
  ]);
  expect(present['signoff']).toMatchObject({ n: 3, located: 1, wrong: 1, abstained: 1 });
  expect(absent['signoff']).toMatchObject({ n: 2, silent: 1, false: 1 });
  expect(byOperator).toEqual({
    wrapped: { n: 2, located: 1, wrong: 1 },
    synonym: { n: 2, wrong: 1, abstained: 1 },
    removed: { n: 2, silent: 1, false: 1 },
  });
});
