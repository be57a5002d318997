import { describe, expect, it } from 'vitest';
import type { Anchors, Phase, Plan, PlanTask } from '../../../lib/planner/plan.ts';
import { stationsOf, timelineOf } from '../../../lib/planner/timeline.ts';

const today = '2026-11-22';
const anchors: Anchors = {
  departure: '2026-12-13',
  cycleEnd: '2026-12-04',
  call: null,
  serviceEnd: { day: '2026-12-04', certain: false },
  finalBill: { day: '2027-01-03', certain: true },
};

function task(id: string, phase: Phase, from?: string): PlanTask {
  const window = from === undefined ? null : { from, to: from, certain: true };
  return { id, phase, done: phase === 'done', window } as PlanTask;
}

/** The parts as a reader goes through them: "now: a b". */
function read(tasks: PlanTask[], of: Partial<Anchors> = {}): string[] {
  const plan = { tasks, anchors: { ...anchors, ...of } } as Plan;
  return timelineOf(plan, today).map(({ phase, stops }) => {
    const names = stops.map((stop) => ('task' in stop ? stop.task.id : `[${stop.station.id}]`));
    return `${phase}: ${names.join(' ')}`;
  });
}

describe('timelineOf', () => {
  it('keeps the order of the plan in four parts, and leaves out what is empty', () => {
    const tasks = [
      task('saved', 'done'),
      task('decide', 'now', today),
      task('call', 'later', '2026-11-28'),
      task('pin', 'next', '2026-11-25'),
    ];
    const none = { departure: null, cycleEnd: null, serviceEnd: null, finalBill: null };
    expect(read(tasks, none)).toEqual(['now: decide', 'next: pin', 'later: call', 'done: saved']);
    expect(read([], none)).toEqual([]);
  });

  it('puts a station before the first task that begins on its day or after it', () => {
    const tasks = [
      task('decide', 'now', today),
      task('call', 'next', '2026-11-28'),
      task('ended', 'later', '2026-12-05'),
      task('undated', 'later'),
      task('bill', 'later', '2027-01-03'),
    ];
    expect(read(tasks)).toEqual([
      'now: decide',
      'next: call',
      'later: [cycle-end] [service-end] ended undated [departure] [final-bill] bill',
    ]);
  });

  it('puts the days that are over before everything that is open, dated or not', () => {
    const tasks = [task('undated', 'now'), task('dated', 'later', '2026-11-28')];
    const left = { departure: '2026-11-02', cycleEnd: null, serviceEnd: null, finalBill: null };
    expect(read(tasks, left)).toEqual(['now: [departure] undated', 'later: dated']);
    // Today is not over yet: what is done today comes before.
    expect(read(tasks, { ...left, departure: today })).toEqual([
      'now: undated',
      'later: [departure] dated',
    ]);
  });

  it('ends with the stations that no task follows, before what is done', () => {
    const tasks = [task('decide', 'now', today), task('saved', 'done')];
    expect(read(tasks)).toEqual([
      'now: decide [cycle-end] [service-end] [departure] [final-bill]',
      'done: saved',
    ]);
  });
});

describe('stationsOf', () => {
  it('stands in the order of the days, and knows what is over and what is reckoned', () => {
    const stations = stationsOf({ ...anchors, departure: '2026-11-20' }, today);
    expect(stations.map(({ id, passed, certain }) => [id, passed, certain])).toEqual([
      ['departure', true, true],
      ['cycle-end', false, true],
      ['service-end', false, false],
      ['final-bill', false, true],
    ]);
  });
});
