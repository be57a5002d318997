/** Puts days on the tasks of a plan: when each is best done, and by when it must be. */
import type { CommonTask } from '../../content-rules/schema.ts';
import { addDays, daysBetween, type Day } from '../dates/day.ts';
import type { UndatedTask } from './build-plan.ts';
import type { Anchor, Anchors, TaskWindow } from './plan.ts';

export interface Dated {
  /** Task id → its days. Tasks without an entry have none yet. */
  windows: ReadonlyMap<string, TaskWindow>;
  /** Open tasks without which the line cannot be settled safely, and what settles it. */
  path: ReadonlySet<string>;
  /** Open tasks that had to come before the line ended, and it has: they can wait. */
  missed: ReadonlySet<string>;
  /** There is less time than the path takes. */
  shortOfTime: boolean;
}

// Our rule of thumb: two weeks before it is due, a bill can be seen.
const daysToPay = 14;

type Timing = NonNullable<CommonTask['timing']>;
type Windows = Map<string, TaskWindow>;

/**
 * The days of every open task. A task that others wait for is due early enough for them; one whose best
 * days are over begins today. With too little time, every task of the path ends when the next must begin.
 */
export function datePlan(
  tasks: readonly UndatedTask[],
  common: readonly CommonTask[],
  anchors: Anchors,
  today: Day,
): Dated {
  const rules = new Map(common.map((task) => [task.id, task]));
  const open = tasks.filter(({ done }) => !done);
  const missed = new Set<string>();
  const windows: Windows = new Map();
  const hasEnded = anchors.serviceEnd?.certain === true && anchors.serviceEnd.day < today;
  for (const { id } of open) {
    const timing = rules.get(id)?.timing;
    if (timing === undefined) continue;
    const window = bestDays(timing, anchors, today);
    if (hasEnded && timing.to <= 0 && timing.anchor !== 'final-bill') missed.add(id);
    else if (window) windows.set(id, window);
  }
  const path = pathOf(open);
  const takes = (id: string) => rules.get(id)?.timing?.takes ?? 0;
  const deadline = deadlineOf(open, windows);
  const needed = Math.max(0, ...[...path].map(chainsIn(open, path, takes)));
  const shortOfTime = deadline !== undefined && daysBetween(today, deadline.to) < needed;
  // From the last task to the first: each gate is over before what waits for it begins.
  for (const task of [...open].reverse()) {
    const latest = latestDay(task.id, open, windows, takes);
    const window = windows.get(task.id) ?? (path.has(task.id) ? deadline : undefined);
    const isGate = latest !== undefined && (rules.get(task.id)?.timing?.to ?? 1) <= 0;
    if (window && (path.has(task.id) || isGate)) windows.set(task.id, fit(window, latest, today));
  }
  return { windows, path, missed, shortOfTime };
}

function bestDays({ anchor, from, to }: Timing, anchors: Anchors, today: Day) {
  const start = anchorDays(anchor, anchors, today);
  if (start === undefined) return undefined;
  const best = {
    from: addDays(start.from, from),
    to: addDays(start.to, to),
    certain: start.certain,
  };
  // What comes before the anchor may be done on any day up to it, and is then due today: never a wall
  // of overdue. Only what comes after it can be late.
  const isOver = to <= 0 && best.to < today;
  if (isOver) return { ...best, from: today, to: later(start.to, today) };
  return best.to < today ? best : { ...best, from: later(best.from, today) };
}

function anchorDays(
  anchor: Timing['anchor'],
  anchors: Anchors,
  today: Day,
): TaskWindow | undefined {
  const { departure, cycleEnd, call, serviceEnd, finalBill } = anchors;
  const on = (day: Day, certain: boolean) => ({ from: day, to: day, certain });
  const end = serviceEnd ? on(serviceEnd.day, serviceEnd.certain) : undefined;
  switch (anchor) {
    // Whoever has left counts to the end of the line.
    case 'departure':
      return departure !== null && departure >= today ? on(departure, true) : end;
    case 'cycle-end':
      return cycleEnd === null ? end : on(cycleEnd, true);
    case 'call':
      if (call !== null) return { from: call.from, to: call.until, certain: false };
      return end && { ...end, from: addDays(end.from, -3), to: addDays(end.to, -1) };
    case 'service-end':
      return end;
    case 'final-bill':
      return finalBill ? on(billMade(finalBill), finalBill.certain) : undefined;
  }
}

// What the user was told is the day it is due; our reckoning is the day on which it is made.
function billMade({ day, certain }: Anchor): Day {
  return certain ? addDays(day, -daysToPay) : day;
}

/** What settles the line, with every open gate before it. */
function pathOf(open: readonly UndatedTask[]): Set<string> {
  const path = new Set<string>();
  const follow = (id: string) => {
    const task = open.find((one) => one.id === id);
    if (task === undefined || path.has(id)) return;
    path.add(id);
    task.waitsFor.forEach((gate) => follow(gate.id));
  };
  open.filter(({ settles }) => settles).forEach(({ id }) => follow(id));
  return path;
}

function deadlineOf(open: readonly UndatedTask[], windows: Windows): TaskWindow | undefined {
  return open.flatMap(({ id, settles }) => (settles ? (windows.get(id) ?? []) : []))[0];
}

/** Days that a task and the longest chain of its gates take, one after the other. */
function chainsIn(
  open: readonly UndatedTask[],
  path: ReadonlySet<string>,
  takes: (id: string) => number,
): (id: string) => number {
  const known = new Map<string, number>();
  const chain = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Tasks that wait for each other must not hang us; the checks refuse such rules.
    known.set(id, 0);
    const gates = open.find((one) => one.id === id)?.waitsFor ?? [];
    const before = gates.filter((gate) => path.has(gate.id)).map((gate) => chain(gate.id));
    const days = takes(id) + Math.max(0, ...before);
    known.set(id, days);
    return days;
  };
  return chain;
}

/** The last day that leaves enough time for all that waits for the task. */
function latestDay(
  id: string,
  open: readonly UndatedTask[],
  windows: Windows,
  takes: (id: string) => number,
): Day | undefined {
  return open
    .filter(({ waitsFor }) => waitsFor.some((gate) => gate.id === id))
    .flatMap((after) => {
      const window = windows.get(after.id);
      return window ? addDays(window.to, -takes(after.id)) : [];
    })
    .sort()[0];
}

function fit({ from, to, certain }: TaskWindow, latest: Day | undefined, today: Day): TaskWindow {
  const due = latest !== undefined && latest < to ? latest : to;
  // Its best days are over, but not yet all of its days.
  const last = due < today ? later(latest ?? to, today) : due;
  const first = from > last || from < today ? today : from;
  return { from: first > last ? last : first, to: last, certain };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
