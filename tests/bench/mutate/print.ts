/** The tables for people. */
import type { Temporal } from '../temporal/run.ts';
import type { Tally } from './tally.ts';

const share = (part: number, all: number) =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;

/** The set's table of methods, then the product by operator. */
export function printTally(name: string, tally: Tally): void {
  const { present, absent, byOperator, byChanges, riskCoverage } = tally;
  const n = Object.values(present)[0]?.n ?? 0;
  const gone = Object.values(absent)[0]?.n ?? 0;
  console.log(`\n${name}: ${n} cases with the control there, ${gone} without\n`);
  row('method', 'located', 'wrong', '(below)', 'abstained', 'false when absent', '(below)');
  for (const [method, { located, wrong, wrongBelow, abstained }] of Object.entries(present)) {
    const { false: rings, falseBelow } = absent[method]!;
    row(
      method,
      share(located, n),
      `${wrong} = ${share(wrong, n)}`,
      share(wrongBelow, 1),
      share(abstained, n),
      `${rings} = ${share(rings, gone)}`,
      share(falseBelow, 1),
    );
  }
  console.log('');
  row('signoff, by number of changes', 'n', 'located', 'wrong');
  for (const [changes, one] of Object.entries(byChanges))
    row(changes, String(one.n), share(one.located, one.n), String(one.wrong));
  console.log('');
  row('signoff, ringed from this score on', 'located', 'wrong', 'false', 'cost a case');
  for (const point of riskCoverage)
    row(
      `${point.threshold || 'whatever came nearest'}${point.shipped ? ', as shipped' : ''}`,
      share(point.located, n),
      String(point.wrong),
      String(point.false),
      point.cost.toFixed(3),
    );
  console.log('');
  row('signoff, by operator', 'n', 'right', 'wrong or false');
  for (const [operator, one] of Object.entries(byOperator)) {
    const right = (one.located ?? 0) + (one.silent ?? 0);
    const bad = (one.wrong ?? 0) + (one.false ?? 0);
    row(operator, String(one.n), share(right, one.n ?? 0), String(bad));
  }
}

/** The frames of a page that does not hold still. */
export function printTemporal({ links, all, ringed, hidden, wrong, byChange }: Temporal): void {
  console.log(`\n${links.length} links followed: ${all} frames, ${ringed} with the ring on the`);
  console.log(`control, ${hidden} without a ring, ${wrong} with a wrong one`);
  for (const [change, { frames, ms }] of Object.entries(byChange))
    row(change, `${frames} wrong`, `until ${ms} ms`);
}

function row(first: string, ...rest: string[]): void {
  console.log(first.padEnd(44) + rest.map((cell) => cell.padStart(12)).join(' '));
}
