/** Outcomes counted. */
import type { CaseResult } from '../in-page/bench.ts';
import type { Outcome } from '../in-page/judge.ts';
import { riskCoverage, type Point } from './risk-coverage.ts';

export interface Present {
  n: number;
  located: number;
  wrong: number;
  abstained: number;
  /** The share of wrong ones is below this with 95 % confidence. */
  wrongBelow: number;
}

export interface Absent {
  n: number;
  silent: number;
  false: number;
  falseBelow: number;
}

export interface Tally {
  present: Record<string, Present>;
  absent: Record<string, Absent>;
  /** The product alone. */
  byOperator: Record<string, Partial<Record<Outcome | 'n', number>>>;
  byChanges: Record<string, Present>;
  riskCoverage: Point[];
}

/** Every method side by side, and the product by operator and by number of changes. */
export function tally(results: readonly CaseResult[]): Tally {
  const methods = Object.keys(results[0]?.outcomes ?? {});
  const there = results.filter(({ leaves }) => leaves === 'present');
  const gone = results.filter(({ leaves }) => leaves !== 'present');
  const each = <T>(count: (outcomes: Outcome[]) => T, cases: readonly CaseResult[]) =>
    Object.fromEntries(
      methods.map((it) => [it, count(cases.map(({ outcomes }) => outcomes[it]!))]),
    );
  const own = (cases: readonly CaseResult[]) => cases.map(({ outcomes }) => outcomes['signoff']!);
  const changes = [...new Set(there.map(({ operators }) => operators.length))].sort();
  return {
    present: each(countPresent, there),
    absent: each(countAbsent, gone),
    byOperator: byOperator(results),
    riskCoverage: riskCoverage(results),
    byChanges: Object.fromEntries(
      changes.map((count) => [
        String(count),
        countPresent(own(there.filter(({ operators }) => operators.length === count))),
      ]),
    ),
  };
}

/** Of `n` tries `k` failed: the share that fails is below this with 95 % confidence (exact, one-sided). */
export function upperBound(k: number, n: number): number {
  if (n === 0 || k >= n) return 1;
  let [low, high] = [k / n, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(k, n, middle) > 0.05) low = middle;
    else high = middle;
  }
  return Math.round(high * 1e5) / 1e5;
}

/** Probability of at most k failures in n tries, each failing with probability p. */
function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let count = 1; count <= k; count += 1) {
    term *= ((n - count + 1) / count) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/** Where the control is still there. */
export function countPresent(outcomes: readonly Outcome[]): Present {
  const [n, located, wrong] = [
    outcomes.length,
    count(outcomes, 'located'),
    count(outcomes, 'wrong'),
  ];
  return { n, located, wrong, abstained: n - located - wrong, wrongBelow: upperBound(wrong, n) };
}

/** Where nothing may be ringed. */
export function countAbsent(outcomes: readonly Outcome[]): Absent {
  const [n, rings] = [outcomes.length, count(outcomes, 'false')];
  return { n, silent: n - rings, false: rings, falseBelow: upperBound(rings, n) };
}

/** An absent case belongs to the operator that took the control away. */
function byOperator(results: readonly CaseResult[]): Tally['byOperator'] {
  const table: Tally['byOperator'] = {};
  for (const { operators, leaves, outcomes } of results)
    for (const id of leaves === 'present' ? operators : operators.slice(-1)) {
      const row = (table[id] ??= { n: 0 });
      const outcome = outcomes['signoff']!;
      row.n! += 1;
      row[outcome] = (row[outcome] ?? 0) + 1;
    }
  return table;
}

function count(outcomes: readonly Outcome[], wanted: Outcome): number {
  return outcomes.filter((one) => one === wanted).length;
}
