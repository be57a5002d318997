/** Every plan on every calendar: four departures, four cycle days, each way a carrier ends a line. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../lib/dates/day.ts';
import type { Plan, PlanTask } from '../../lib/planner/plan.ts';
import {
  cycleDays,
  departures,
  everyUser,
  isAbroad,
  planOf,
  today,
  type User,
} from './plan-cases.ts';

interface Case extends User {
  departure: Day;
  cycleDay: string;
  plan: Plan;
}

const cases = datedCases();

/** Days hang on the tasks, the dates and how the carrier ends a line; not on who else has the same. */
function datedCases(): Case[] {
  const seen = new Set<string>();
  return everyUser().users.flatMap((user) =>
    departuresOf(user).flatMap((departure) => {
      const key = [user.list, endOf(user), departure, isAbroad(user)].join('|');
      if (seen.has(key)) return [];
      seen.add(key);
      return cycleDays.map((cycleDay) => {
        const plan = planOf(user, { departure, 'cycle-day': cycleDay });
        return { ...user, departure, cycleDay, plan };
      });
    }),
  );
}

/** The user's own day, and with the third, "later", the fourth as well. */
function departuresOf({ answers: { departure } }: User): Day[] {
  if (departure === undefined) return [];
  return departure === departures[2] ? departures.slice(2) : [departure];
}

function endOf({ carrier, planKind }: User): string {
  const rule = carrier?.about.lastCycle.find(
    (one) => planKind === null || one.planKinds?.includes(planKind),
  );
  return `${rule?.ends} ${rule?.charge}`;
}

function always(holds: (one: Case) => boolean) {
  const broken = cases.find((one) => !holds(one));
  const told = broken && {
    known: broken.known,
    departure: broken.departure,
    cycleDay: broken.cycleDay,
    tasks: broken.plan.tasks.map(({ id, phase, window }) =>
      [id, phase, window?.from, window?.to].join(' '),
    ),
  };
  expect(told).toBeUndefined();
}

const isAfterEnd = ({ id }: PlanTask) => afterEnd.has(id);
const afterEnd = new Set(
  'confirm-ended final-bill still-billed recycled-number second-bill refund close-card retire-sim credit-check'.split(
    ' ',
  ),
);

test('there is a plan for each', () => {
  expect(cases.length).toBeGreaterThan(4000);
  always(({ plan }) => plan.situation !== null && plan.tasks.length > 2);
});

describe('every dated plan', () => {
  test('says what to do now, and never more than three things', () =>
    always(({ plan }) => {
      const now = plan.tasks.filter(({ phase }) => phase === 'now').length;
      return now >= 1 && now <= 3;
    }));

  test('puts nothing to be done now behind an open gate', () =>
    always(({ plan }) =>
      plan.tasks.every((one) => one.phase !== 'now' || one.waitsFor.length === 0),
    ));

  test('begins no task after its own end', () =>
    always(({ plan }) => plan.tasks.every(({ window }) => !window || window.from <= window.to)));

  test('makes no wall of overdue: nothing that comes before the end is late', () =>
    always(({ plan }) => plan.tasks.every((one) => !one.late || isAfterEnd(one))));

  test('lets nothing of after the end begin before the line has stopped', () =>
    always(({ plan }) =>
      plan.tasks.filter(isAfterEnd).every(({ window }) => {
        const end = plan.anchors.serviceEnd?.day;
        return !window || !end || window.from >= end;
      }),
    ));

  test('has every gate due no later than what it guards', () =>
    always(({ plan }) =>
      plan.tasks.every((task) =>
        task.waitsFor.every((gate) => {
          const first = plan.tasks.find(({ id }) => id === gate.id)?.window;
          return !first || !task.window || first.to <= task.window.to;
        }),
      ),
    ));

  test('keeps the card open for three months after the end', () =>
    always(({ plan }) => {
      const close = plan.tasks.find(({ id }) => id === 'close-card')?.window;
      const end = plan.anchors.serviceEnd?.day;
      return !close || !end || Date.parse(close.from) - Date.parse(end) >= 90 * 86_400_000;
    }));

  test('with little time names the way to the end, from today on', () =>
    always(({ plan }) => {
      if (!plan.shortOfTime) return plan.tasks.every(({ critical }) => !critical);
      const path = plan.tasks.filter(({ critical }) => critical);
      return (
        path.some(({ settles }) => settles) &&
        path.every(({ window }) => window === null || window.to >= today) &&
        plan.tasks.every((one) => one.phase !== 'now' || one.critical)
      );
    }));
});
