/** The tables for people. */
import { floorNames } from './contenders.ts';
import type { TermGoal } from './goals.ts';
import type { TermLane } from './lane.ts';

/** One page: every contender beside the floor. */
export function printLane({ made, terms, torn, rows }: TermLane): void {
  const floor = rows.find(({ name }) => name === floorNames.known)!;
  const roots = made.roots > 1 ? `, ${made.roots} roots` : '';
  const cut = torn ? ', terms cut by inline elements' : '';
  console.log(
    `\n${made.nodes} nodes, ${made.characters} characters${roots}${cut}; ${terms} forms\n`,
  );
  line('', 'ms', '±', 'to floor', 'of least', 'hits', 'places');
  for (const { name, median, mad, least, hits, same } of rows) {
    const places = same === null ? '' : same ? 'the same' : 'OTHERS';
    const ratios = [median / floor.median, least / floor.least].map((one) => one.toFixed(2));
    line(name, median.toFixed(3), mad.toFixed(3), ...ratios, String(hits ?? ''), places);
  }
}

/** What was aimed at. */
export function printGoals(goals: readonly TermGoal[]): void {
  console.log('\nGoals\n');
  for (const { where, goal, limit, ratio, met } of goals)
    console.log(
      `${met ? 'met   ' : 'missed'}  ${where}: ${goal} at most ${limit}: ${ratio?.toFixed(2) ?? 'n/a'}`,
    );
}

function line(first: string, ...rest: string[]): void {
  console.log(first.padEnd(34) + rest.map((cell) => cell.padStart(9)).join(' '));
}
