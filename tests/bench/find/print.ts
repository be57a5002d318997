/** The tables for people. */
import type { FindGoal } from './goals.ts';
import { floorNames } from './goals.ts';
import type { Lane } from './lane.ts';

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

function line(first: string, ...rest: string[]): void {
  console.log(first.padEnd(40) + rest.map((cell) => cell.padStart(10)).join(' '));
}
