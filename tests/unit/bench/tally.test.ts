import { expect, it } from 'vitest';
import type { CaseResult } from '../../bench/in-page/bench.ts';
import { enough } from '../../../lib/navigator/weights.ts';
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

it('tells what other thresholds would have cost', () => {
  const bet = (outcome: CaseResult['outcomes'][string], shown: typeof outcome, score: number) => ({
    ...result(shown, 'wrapped'),
    bet: { outcome, score },
  });
  const points = tally([
    bet('located', 'located', enough + 1),
    bet('wrong', 'abstained', enough - 1),
    result('abstained', 'wrapped'),
    bet('false', 'silent', 1),
  ]).riskCoverage;
  const at = (threshold: number) => points.find((point) => point.threshold === threshold);
  expect(at(enough)).toMatchObject({ located: 1, wrong: 0, false: 0, cost: 0.5, shipped: true });
  expect(at(enough - 2)).toMatchObject({ located: 1, wrong: 1, false: 0, cost: 5.25 });
  expect(at(0)).toMatchObject({ wrong: 1, false: 1, shipped: false });
  expect(at(enough + 2)).toMatchObject({ located: 0, cost: 0.75 });
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
