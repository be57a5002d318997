/** The scripts as a graph: lines and branches are stops, what can be pressed leads from one to the next. */
import { expect, test } from 'vitest';
import type { Branch, Script } from '../../content-rules/schema.ts';
import {
  branchesOf,
  byPart,
  linesOf,
  repliesOf,
  scriptsFor,
  startOfPart,
  type Ask,
  type Line,
} from '../../lib/scripts/choose-lines.ts';
import { slotsOf } from '../../lib/scripts/fill.ts';
import { nameOf, people, rules } from './script-people.ts';

const over = 'over';

interface Graph {
  script: Script;
  ask: Ask;
  lines: Line[];
  /** Stop → the stops that a press leads to. */
  ways: Map<string, string[]>;
}

/** Every script for everybody who has it. */
const graphs = people.flatMap((ask) =>
  scriptsFor(rules, ask.known, []).map((script) => graphOf(script, ask)),
);

test('there are many, and every script is somebody’s', () => {
  expect(graphs.length).toBeGreaterThan(1500);
  expect(new Set(graphs.map(({ script }) => script.id)).size).toBe(rules.scripts.length);
});

test('from the first line every line and every branch that holds is reached', () => {
  for (const graph of graphs) {
    const { lines, ways } = graph;
    const reached = reachedFrom(lines[0]!.id, ways);
    expect([...ways.keys()].filter((stop) => !reached.has(stop))).toEqual([]);
  }
});

test('a branch that holds is offered first where it is likely: there is a line of such a part', () => {
  const nowhere = new Set<string>();
  for (const { script, ask, lines } of graphs)
    for (const { id, parts } of branchesOf(rules, script, '', ask))
      if (!lines.some(({ part }) => parts.includes(part))) nowhere.add(`${id} in ${script.id}`);
  expect([...nowhere]).toEqual([]);
});

test('sorted by the parts of a call, every branch stands there once', () => {
  for (const { script, ask } of graphs) {
    const branches = branchesOf(rules, script, '', ask);
    const groups = byPart(rules, branches);
    const sorted = groups.flatMap((group) => group.branches.map(({ id }) => id));
    expect(sorted.toSorted()).toEqual(branches.map(({ id }) => id).toSorted());
    const order = groups.map((group) => rules.parts.findIndex((one) => one === group.part));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  }
});

test('a branch leads on: to a part that this script has, back to its line, or to the end with a way out', () => {
  const faults = new Set<string>();
  for (const { script, ask, lines } of graphs)
    for (const { id, then } of branchesOf(rules, script, '', ask)) {
      if (then.part && !startOfPart(lines, then.part))
        faults.add(`${id} in ${script.id} ${ask.channel}: no part ${then.part}`);
      // Whoever is sent away is told where to.
      if (then.over && !then.problem && !then.task && !/again|back/i.test(then.text.en))
        faults.add(`${id}: over, and then?`);
    }
  expect([...faults]).toEqual([]);
});

test('every blank that is said can be filled in: before, or where it is told', () => {
  const faults = new Set<string>();
  for (const { script, ask, lines } of graphs) {
    const branches = branchesOf(rules, script, '', ask);
    const filled = new Set([
      ...[...script.fill, ...script.mustAsk],
      ...[...lines, ...branches].flatMap(({ note }) => note ?? []),
    ]);
    const said = [
      ...lines.map(({ id, wording }) => [id, wording] as const),
      ...branches.flatMap((one) =>
        repliesOf(one, ask).map((wording) => [one.id, wording] as const),
      ),
    ];
    for (const [id, { say }] of said)
      for (const slot of slotsOf(say))
        if (!filled.has(slot)) faults.add(`${slot} of ${id} in ${script.id}`);
  }
  expect([...faults]).toEqual([]);
});

test('nobody who calls for something else is made to say “cancel the line”', () => {
  const asked = /(?<!do not |not want to |I )cancel (?:it|the line)|line already canceled/i;
  const faults = new Set<string>();
  for (const { script, ask, lines } of graphs.filter(({ script }) => script.id !== 'cancel')) {
    const branches = branchesOf(rules, script, '', ask);
    const said = [
      ...lines.map(({ wording }) => wording),
      ...branches.flatMap((branch) => repliesOf(branch, ask)),
    ];
    for (const { say } of said) if (asked.test(say.en)) faults.add(`${script.id}: ${say.en}`);
  }
  expect([...faults]).toEqual([]);
});

test('from every stop the end is reached: nobody goes round in a circle', () => {
  for (const { script, ask, ways } of graphs) {
    const back = turned(ways);
    const reached = reachedFrom(over, back);
    const lost = [...ways.keys()].filter((stop) => !reached.has(stop));
    expect(lost, `${script.id} for ${nameOf(ask)}`).toEqual([]);
  }
});

function graphOf(script: Script, ask: Ask): Graph {
  const lines = linesOf(script, ask);
  const ways = new Map<string, string[]>();
  lines.forEach((line, at) => {
    const branches = branchesOf(rules, script, line.part, ask);
    for (const branch of branches) ways.set(stopOf(branch, line), waysFrom(branch, line, lines));
    ways.set(line.id, [
      lines[Math.max(0, at - 1)]!.id,
      lines[at + 1]?.id ?? over,
      ...branches.map((branch) => stopOf(branch, line)),
    ]);
  });
  return { script, ask, lines, ways };
}

/** A branch remembers the line that it was opened at. */
function stopOf({ id }: Branch, line: Line): string {
  return `${id} at ${line.id}`;
}

function waysFrom({ then }: Branch, line: Line, lines: readonly Line[]): string[] {
  const start = then.part === undefined ? undefined : startOfPart(lines, then.part);
  return [line.id, ...(start ? [start.id] : []), ...(then.over ? [over] : [])];
}

function reachedFrom(start: string, ways: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set([start]);
  for (const stop of reached) for (const next of ways.get(stop) ?? []) reached.add(next);
  return reached;
}

function turned(ways: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [stop, next] of ways)
    for (const one of next) back.set(one, [...(back.get(one) ?? []), stop]);
  return back;
}
