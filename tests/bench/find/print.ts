/** The tables for people. */
import type { FindGoal } from './goals.ts';
import { floorNames } from './goals.ts';
import type { Lane } from './lane.ts';
import type { Storm } from './storm.ts';

/** One page: every contender, then the goals. */
export function printLane(lane: Lane, goals: readonly FindGoal[]): void {
  const { made, shadow, rows } = lane;
  const floor = rows.find(({ name }) => name === floorNames.known)!.median;
  const roots = shadow ? `, ${made.roots} roots` : '';
  console.log(`\n${made.nodes} nodes, ${made.elements} elements${roots}\n`);
  line('', 'ms', '±', 'least', 'to floor', 'answer');
  for (const { name, median, mad, least, right } of rows) {
    const answer = right === null ? '' : right ? 'right' : 'another';
    const times = [median, mad, least].map((ms) => ms.toFixed(3));
    line(name, ...times, (median / floor).toFixed(2), answer);
  }
  for (const { goal, ratio, leastRatio, met } of goals)
    console.log(
      `  ${goal}: ${ratio?.toFixed(2) ?? 'n/a'} – ${met ? 'met' : 'missed'}` +
        ` (of the least: ${leastRatio?.toFixed(2) ?? 'n/a'})`,
    );
}

/** Who followed at what cost. */
export function printStorm({ rows, ratio, met }: Storm): void {
  console.log('\nA storm: 5 000 changes a second asked for, 10 000 nodes\n');
  line('', 'ms/s', '±', 'longest', 'changes/s', 'right', 'late ms');
  for (const { lane, work, mad, longest, changesPerSecond, right, late } of rows) {
    const times = [work, mad, longest].map((ms) => ms.toFixed(1));
    const hits = `${right.filter(Boolean).length}/${right.length}`;
    line(lane, ...times, changesPerSecond.toFixed(0), hits, late?.toFixed(0) ?? 'never');
  }
  const share = `1/${(1 / ratio).toFixed(1)}`;
  console.log(`  at most 1/20 of the naive: ${share} – ${met ? 'met' : 'missed'}`);
}

function line(first: string, ...rest: string[]): void {
  console.log(first.padEnd(40) + rest.map((cell) => cell.padStart(10)).join(' '));
}
