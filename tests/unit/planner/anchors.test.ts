import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../../lib/planner/anchors.ts';
import type { EndRule } from '../../../lib/planner/reckon-end.ts';

const cycleEnd: EndRule = { ends: 'cycle-end', charge: 'whole-cycle' };
const unknown: EndRule = { ends: 'unknown', charge: 'unknown' };

function anchors(answers: Record<string, string>, lastCycle: EndRule | undefined = cycleEnd) {
  return findAnchors({ today: '2026-11-22', answers, lastCycle });
}
const about = (day: string) => ({ day, certain: false });
const told = (day: string) => ({ day, certain: true });

test('nothing said: nothing is known', () =>
  expect(anchors({})).toEqual({
    departure: null,
    cycleEnd: null,
    call: null,
    serviceEnd: null,
    finalBill: null,
  }));

test('departure and cycle day: the recommended way of the calculator', () =>
  expect(anchors({ departure: '2026-12-13', 'cycle-day': '18' })).toEqual({
    departure: '2026-12-13',
    cycleEnd: '2026-12-17',
    call: { from: '2026-12-10', until: '2026-12-12' },
    serviceEnd: about('2026-12-17'),
    finalBill: about('2027-01-16'),
  }));

test('a line that may stop at once ends, for the plan, with the last day to call', () =>
  expect(anchors({ departure: '2026-12-13', 'cycle-day': '18' }, unknown)).toMatchObject({
    cycleEnd: '2026-12-17',
    serviceEnd: about('2026-12-12'),
  }));

test('departure alone: the line ends when its user leaves', () =>
  expect(anchors({ departure: '2026-12-13' })).toEqual({
    departure: '2026-12-13',
    cycleEnd: null,
    call: { from: '2026-12-10', until: '2026-12-12' },
    serviceEnd: about('2026-12-13'),
    finalBill: about('2027-01-12'),
  }));

describe('already abroad', () => {
  test.each([[{ departure: '2026-09-01' }], [{ where: 'abroad-silent' }], [{}]])(
    '%j: from the next cycle end',
    (answers: Record<string, string>) =>
      expect(anchors({ ...answers, 'cycle-day': '31' })).toMatchObject({
        departure: answers.departure ?? null,
        cycleEnd: '2026-11-29',
        serviceEnd: about('2026-11-29'),
        finalBill: about('2026-12-29'),
      }),
  );

  test('who is abroad has no departure before them, whatever was said before', () =>
    expect(
      anchors({ where: 'abroad-receives', departure: '2026-12-13', 'cycle-day': '31' }),
    ).toMatchObject({ departure: null, serviceEnd: about('2026-11-29') }));

  test('a past departure is no end of service: the bill goes on', () =>
    expect(anchors({ departure: '2026-09-01' })).toEqual({
      departure: '2026-09-01',
      cycleEnd: null,
      call: null,
      serviceEnd: null,
      finalBill: null,
    }));
});

describe('what the carrier has told', () => {
  test('wins over all reckoning', () =>
    expect(
      anchors({
        departure: '2026-12-13',
        'cycle-day': '18',
        'service-end': '2026-11-25',
        'final-bill-due': '2027-01-05',
      }),
    ).toEqual({
      departure: '2026-12-13',
      // The cycle in which the line ends.
      cycleEnd: '2026-12-17',
      call: null,
      serviceEnd: told('2026-11-25'),
      finalBill: told('2027-01-05'),
    }));

  test('may be over, and the final bill is reckoned from it', () =>
    expect(anchors({ 'service-end': '2026-10-01' })).toMatchObject({
      serviceEnd: told('2026-10-01'),
      finalBill: about('2026-10-31'),
    }));

  test('a final bill without an end of service', () =>
    expect(anchors({ 'final-bill-due': '2027-01-05' })).toMatchObject({
      serviceEnd: null,
      finalBill: told('2027-01-05'),
    }));
});

test.each([
  ['departure', 'soon'],
  ['departure', '2026-02-30'],
  ['departure', '12/13/2026'],
  ['cycle-day', '0'],
  ['cycle-day', '32'],
  ['cycle-day', 'abc'],
  ['service-end', '2026-13-01'],
  ['final-bill-due', ''],
])('%s "%s" counts as not said', (question, answer) =>
  expect(anchors({ [question]: answer })).toEqual(anchors({})),
);

describe('the line was settled, and no day was told', () => {
  const answers = { departure: '2026-12-13', 'cycle-day': '18' };
  const settled = (lastCycle: EndRule, more: { moves?: boolean } = {}) =>
    findAnchors({ today: '2026-12-20', answers, lastCycle, settledOn: '2026-12-11', ...more });

  test('called for: it ends with the cycle of that day, and nobody has to call again', () =>
    expect(settled(cycleEnd)).toMatchObject({ call: null, serviceEnd: about('2026-12-17') }));

  test('a line that may stop at once, or whose number has moved, ended on that day', () => {
    expect(settled(unknown).serviceEnd).toEqual(about('2026-12-11'));
    expect(settled(cycleEnd, { moves: true }).serviceEnd).toEqual(about('2026-12-11'));
  });
});

test('a number that moves ends its line by then, not with the cycle', () =>
  expect(
    findAnchors({
      today: '2026-11-22',
      answers: { departure: '2026-12-13', 'cycle-day': '18' },
      lastCycle: cycleEnd,
      moves: true,
    }).serviceEnd,
  ).toEqual(about('2026-12-12')));
