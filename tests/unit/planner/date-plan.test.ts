import { expect, test } from 'vitest';
import type { CommonTask } from '../../../content-rules/schema.ts';
import { buildPlan } from '../../../lib/planner/build-plan.ts';
import { datePlan, type Dated } from '../../../lib/planner/date-plan.ts';
import type { Anchors } from '../../../lib/planner/plan.ts';
import { byHand, commonTask, planAsk, ticked, today } from './plan-examples.ts';

type Timing = NonNullable<CommonTask['timing']>;

const nothing: Anchors = {
  departure: null,
  cycleEnd: null,
  call: null,
  serviceEnd: null,
  finalBill: null,
};
const timed = (
  id: string,
  anchor: Timing['anchor'],
  [from, to]: [number, number],
  more: Partial<CommonTask> & { takes?: number } = {},
): CommonTask => {
  const { takes = 0, ...rest } = more;
  return commonTask(id, { timing: { anchor, from, to, takes }, ...rest });
};

function date(
  common: CommonTask[],
  anchors: Partial<Anchors>,
  ask: Partial<Parameters<typeof planAsk>[0]> = {},
): Dated {
  const tasks = common.map(({ id }) => id);
  const plan = buildPlan(planAsk({ common, tasks, carrier: undefined, ...ask }));
  return datePlan(plan, common, { ...nothing, ...anchors }, today);
}
const days = ({ windows }: Dated, id: string) => {
  const window = windows.get(id);
  return window && `${window.from} ${window.to}${window.certain ? '' : ' about'}`;
};

test('a task counts from its anchor', () => {
  const common = [
    timed('a', 'departure', [-40, -14]),
    timed('b', 'cycle-end', [-3, -1]),
    timed('c', 'call', [0, 0]),
    timed('d', 'service-end', [1, 3]),
    timed('e', 'final-bill', [0, 14]),
    commonTask('f'),
  ];
  const dated = date(common, {
    departure: '2027-01-31',
    cycleEnd: '2027-02-14',
    call: { from: '2027-01-25', until: '2027-01-29' },
    serviceEnd: { day: '2027-02-14', certain: false },
    finalBill: { day: '2027-03-16', certain: true },
  });
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => days(dated, id))).toEqual([
    '2026-12-22 2027-01-17',
    '2027-02-11 2027-02-13',
    '2027-01-25 2027-01-29 about',
    '2027-02-15 2027-02-17 about',
    '2027-03-02 2027-03-16',
    undefined,
  ]);
});

test('an anchor that is not known gives no date', () => {
  const common = (['departure', 'cycle-end', 'call', 'service-end', 'final-bill'] as const).map(
    (anchor) => timed(anchor, anchor, [-1, 0]),
  );
  expect(date(common, {}).windows.size).toBe(0);
});

test('without a call window the call is before the line ends', () =>
  expect(
    days(
      date([timed('c', 'call', [0, 0])], { serviceEnd: { day: '2026-12-20', certain: true } }),
      'c',
    ),
  ).toBe('2026-12-17 2026-12-19'));

test('whoever has left counts to the end of the line, not to the departure', () => {
  const common = [timed('a', 'departure', [-5, -1])];
  const departure = '2026-10-01';
  expect(days(date(common, { departure }), 'a')).toBeUndefined();
  const serviceEnd = { day: '2026-12-14', certain: false };
  expect(days(date(common, { departure, serviceEnd }), 'a')).toBe('2026-12-09 2026-12-13 about');
});

test('what should have been done before is due today, never in the past', () => {
  const common = [timed('a', 'departure', [-60, -45]), timed('b', 'departure', [-10, -5])];
  const dated = date(common, { departure: '2026-12-20' });
  expect(days(dated, 'a')).toBe('2026-11-22 2026-12-20');
  expect(days(dated, 'b')).toBe('2026-12-10 2026-12-15');
});

test('once the line is known to have ended, what had to come before has no day and can wait', () => {
  const common = [
    timed('a', 'departure', [-60, -45]),
    timed('b', 'call', [0, 0]),
    timed('c', 'service-end', [1, 3]),
    timed('d', 'final-bill', [-3, 0]),
  ];
  const ended = (serviceEnd: Anchors['serviceEnd']) =>
    date(common, {
      departure: '2026-10-20',
      serviceEnd,
      finalBill: { day: '2026-12-01', certain: false },
    });
  const told = ended({ day: '2026-11-01', certain: true });
  expect([...told.missed]).toEqual(['a', 'b']);
  expect([...told.windows.keys()]).toEqual(['c', 'd']);
  // Only reckoned, or today: it may still be needed.
  expect(ended({ day: '2026-11-01', certain: false }).missed.size).toBe(0);
  expect(ended({ day: today, certain: true }).missed.size).toBe(0);
});

test('the day a final bill is due is the last day to pay it; our reckoning is the day it is made', () => {
  const bill = (certain: boolean) =>
    days(
      date([timed('e', 'final-bill', [0, 14])], { finalBill: { day: '2027-03-16', certain } }),
      'e',
    );
  expect(bill(true)).toBe('2027-03-02 2027-03-16');
  expect(bill(false)).toBe('2027-03-16 2027-03-30 about');
});

test('nothing begins in the past that is not late', () =>
  expect(days(date([timed('a', 'departure', [-7, -1])], { departure: '2026-11-25' }), 'a')).toBe(
    '2026-11-22 2026-11-24',
  ));

test('what comes after the end keeps its days: it can be late', () => {
  const serviceEnd = { day: '2026-11-01', certain: true };
  expect(days(date([timed('d', 'service-end', [1, 3])], { serviceEnd }), 'd')).toBe(
    '2026-11-02 2026-11-04',
  );
});

const chain = [
  timed('sign-in', 'departure', [-60, -45]),
  timed('codes', 'departure', [-40, -5], { takes: 3, after: ['sign-in'] }),
  timed('pin', 'departure', [-60, -1]),
  timed('end', 'departure', [-5, -1], { takes: 1, after: ['codes', 'pin'], settles: true }),
  timed('check', 'service-end', [1, 3], { after: ['end'] }),
  timed('cards', 'departure', [-60, -45]),
];

test('a gate is due early enough for what waits for it', () => {
  const dated = date(chain, { departure: '2027-01-31' });
  expect(dated.shortOfTime).toBe(false);
  expect([...dated.path].sort()).toEqual(['codes', 'end', 'pin', 'sign-in']);
  expect(days(dated, 'end')).toBe('2027-01-26 2027-01-30');
  // A day before the last day of the call; "codes" itself would have had until the 26th.
  expect(days(dated, 'pin')).toBe('2026-12-02 2027-01-29');
  expect(days(dated, 'codes')).toBe('2026-12-22 2027-01-26');
  expect(days(dated, 'sign-in')).toBe('2026-12-02 2026-12-17');
});

test('so is a gate of what is not on the way to the end', () => {
  const common = [
    timed('sign-in', 'departure', [-60, 0]),
    timed('extras', 'departure', [-14, -7], { after: ['sign-in'] }),
  ];
  expect(days(date(common, { departure: '2027-01-31' }), 'sign-in')).toBe('2026-12-02 2027-01-24');
});

test('with too little time the path ends when the next must begin, today first', () => {
  const dated = date(chain, { departure: '2026-11-25' });
  expect(dated.shortOfTime).toBe(true);
  expect(days(dated, 'sign-in')).toBe('2026-11-22 2026-11-22');
  expect(days(dated, 'codes')).toBe('2026-11-22 2026-11-23');
  expect(days(dated, 'pin')).toBe('2026-11-22 2026-11-23');
  expect(days(dated, 'end')).toBe('2026-11-22 2026-11-24');
  for (const { to } of dated.windows.values()) expect(to >= today).toBe(true);
});

test('there is time exactly as long as the chain fits', () => {
  const short = (departure: string) => date(chain, { departure }).shortOfTime;
  // Three days for the codes and one for the call, which is the day before at the latest.
  expect(short('2026-11-26')).toBe(true);
  expect(short('2026-11-27')).toBe(false);
});

test('who is done with a gate has the time it took; who has ended the line needs none', () => {
  const ticks = ticked({ 'sign-in': byHand, codes: byHand });
  const dated = date(chain, { departure: '2026-11-25' }, { ticks });
  expect(dated.shortOfTime).toBe(false);
  expect(dated.windows.has('codes')).toBe(false);
  const ended = date(chain, { departure: '2026-11-25' }, { ticks: ticked({ end: byHand }) });
  expect(ended.shortOfTime).toBe(false);
  expect(ended.path.size).toBe(0);
});

test('a gate that the user went past is no longer on the path', () => {
  const overrides = { end: { gates: ['codes'], at: byHand.at } };
  const dated = date(chain, { departure: '2026-11-25' }, { overrides });
  expect([...dated.path].sort()).toEqual(['end', 'pin']);
  expect(dated.shortOfTime).toBe(false);
});

test('a task of the path without a time of its own is due with what ends the line', () => {
  const common = [
    commonTask('decide'),
    timed('end', 'departure', [-5, -1], { takes: 1, after: ['decide'], settles: true }),
  ];
  expect(days(date(common, { departure: '2026-12-20' }), 'decide')).toBe('2026-12-15 2026-12-18');
});

test('tasks that wait for each other do not hang it', () => {
  const common = [
    timed('a', 'departure', [-5, -1], { after: ['b'], settles: true, takes: 1 }),
    timed('b', 'departure', [-5, -1], { after: ['a'], takes: 1 }),
  ];
  expect([...date(common, { departure: '2026-12-20' }).path].sort()).toEqual(['a', 'b']);
});
