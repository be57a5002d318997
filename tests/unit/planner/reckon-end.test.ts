import { describe, expect, test } from 'vitest';
import type { EndAsk, reckonEnd } from '../../../lib/planner/reckon-end.ts';
import { ends, type Rule } from './end-examples.ts';

// "why: first and last day to call > works until, days without a phone, cycles paid"
const short = (options: ReturnType<typeof reckonEnd>) =>
  options.map(
    ({ why, call, worksUntil, gapDays, cyclesPaid }) =>
      `${why}: ${call.from} ${call.until} > ${worksUntil} ${gapDays} ${cyclesPaid}`,
  );

describe('a line that runs to the end of its cycle', () => {
  test.each<[string, number, string[]]>([
    // The cycle that is running covers departure.
    ['2026-12-13', 18, ['until-departure: 2026-12-10 2026-12-12 > 2026-12-17 0 1']],
    // A cycle ends three days before: cheaper, and the gap is bearable.
    [
      '2026-12-13',
      11,
      [
        'before-departure: 2026-12-03 2026-12-08 > 2026-12-10 3 1',
        'until-departure: 2026-12-11 2026-12-12 > 2027-01-10 0 2',
      ],
    ],
    // Ten days before: a phone until departure is worth a cycle.
    [
      '2026-12-13',
      4,
      [
        'until-departure: 2026-12-10 2026-12-12 > 2027-01-03 0 2',
        'before-departure: 2026-11-26 2026-12-01 > 2026-12-03 10 1',
      ],
    ],
    // Departure is the last day of a cycle: both at once.
    ['2026-12-13', 14, ['with-departure: 2026-12-06 2026-12-11 > 2026-12-13 0 1']],
    // Departure is the first day of one: a day's gap, or a cycle for one day.
    [
      '2026-12-13',
      13,
      [
        'before-departure: 2026-12-05 2026-12-10 > 2026-12-12 1 1',
        'until-departure: 2026-12-13 2026-12-13 > 2027-01-12 0 2',
      ],
    ],
    // Months away.
    ['2027-03-15', 16, ['with-departure: 2027-03-08 2027-03-13 > 2027-03-15 0 4']],
    // Cycle day 31 in February, and in a leap year.
    [
      '2027-03-01',
      31,
      [
        'before-departure: 2027-02-20 2027-02-25 > 2027-02-27 2 4',
        'until-departure: 2027-02-28 2027-02-28 > 2027-03-30 0 5',
      ],
    ],
    ['2028-02-28', 31, ['with-departure: 2028-02-21 2028-02-26 > 2028-02-28 0 16']],
    [
      '2028-03-01',
      1,
      [
        'before-departure: 2028-02-22 2028-02-27 > 2028-02-29 1 16',
        'until-departure: 2028-03-01 2028-03-01 > 2028-03-31 0 17',
      ],
    ],
  ])('leaving %s, cycle day %i', (departure, cycleDay, options) => {
    expect(short(ends('cycleEnd', cycleDay, departure))).toEqual(options);
  });

  test('on the last day of a cycle it is too late to count on its end', () => {
    const late = ends('cycleEnd', 23, '2026-11-25');
    expect(short(late)).toEqual(['until-departure: 2026-11-23 2026-11-24 > 2026-12-22 0 2']);
    const lastChance = ends('cycleEnd', 24, '2026-11-25');
    expect(short(lastChance)[0]).toBe('before-departure: 2026-11-22 2026-11-22 > 2026-11-23 2 1');
  });
});

describe('a line that may stop during the call', () => {
  test.each<[Rule, string, number, string[]]>([
    // Never earlier than three days before departure, or before the end of the cycle.
    ['unknown', '2026-12-13', 18, ['until-departure: 2026-12-10 2026-12-12 > 2026-12-12 1 1']],
    [
      'unknown',
      '2026-12-13',
      12,
      [
        'before-departure: 2026-12-08 2026-12-10 > 2026-12-10 3 1',
        'until-departure: 2026-12-12 2026-12-12 > 2026-12-12 1 2',
      ],
    ],
    ['atOnce', '2026-12-13', 14, ['with-departure: 2026-12-10 2026-12-12 > 2026-12-12 1 1']],
    // Paid by the day, only departure matters.
    ['byDay', '2026-12-13', 4, ['by-day: 2026-12-10 2026-12-12 > 2026-12-12 1 2']],
  ])('%s, leaving %s, cycle day %i', (rule, departure, cycleDay, options) => {
    expect(short(ends(rule, cycleDay, departure))).toEqual(options);
    expect(ends(rule, cycleDay, departure).every((one) => one.mayStopAtOnce)).toBe(true);
  });

  test('no rule at all is taken as the worst', () =>
    expect(ends('cycleEnd', 12, '2026-12-13', { rule: undefined })).toEqual(
      ends('unknown', 12, '2026-12-13'),
    ));
});

describe('a line paid in advance', () => {
  test('lapses: renewal is switched off any day before it is due', () => {
    const options = ends('prepaid', 4, '2026-12-13');
    expect(short(options)).toEqual([
      'until-departure: 2026-12-04 2026-12-12 > 2027-01-03 0 2',
      'before-departure: 2026-11-22 2026-12-01 > 2026-12-03 10 1',
    ]);
    expect(options.map(({ act, call }) => [act, call.avoid])).toEqual([
      ['lapse', []],
      ['lapse', []],
    ]);
  });
});

describe('with little or no time', () => {
  test.each<[Rule, string]>([
    ['cycleEnd', '2026-11-22'],
    ['cycleEnd', '2026-11-23'],
    ['unknown', '2026-11-22'],
    ['unknown', '2026-11-23'],
    ['byDay', '2026-11-23'],
  ])('%s, leaving %s: call today', (rule, departure) => {
    const [only, ...more] = ends(rule, 10, departure);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      why: 'today',
      call: { from: '2026-11-22', until: '2026-11-22' },
      worksUntil: rule === 'cycleEnd' ? '2026-12-09' : '2026-11-22',
    });
    expect(ends(rule, null, departure)[0]!.why).toBe('today');
  });

  test('who has left calls from today on, and aims for the next end of a cycle', () => {
    const left = 'next-cycle: 2026-11-22 2026-12-07 > 2026-12-09 null 1';
    expect(short(ends('cycleEnd', 10, '2026-10-01'))).toEqual([left]);
    expect(short(ends('cycleEnd', 10, null, { abroad: true }))).toEqual([left]);
    expect(short(ends('cycleEnd', 10, '2026-12-24', { abroad: true }))).toEqual([left]);
    // The cycle ends today: the next one.
    expect(short(ends('cycleEnd', 23, '2026-10-01'))).toEqual([
      'next-cycle: 2026-11-22 2026-12-20 > 2026-12-22 null 2',
    ]);
  });

  test('who has not said when they leave is not sent to call early', () =>
    expect(short(ends('unknown', 10, null))).toEqual(
      ['next-cycle: 2026-12-07 2026-12-08 > 2026-12-08 null 1'].map((line) =>
        line.replace('2026-12-07', '2026-12-06'),
      ),
    ));

  test('without a cycle day, departure decides', () => {
    expect(short(ends('cycleEnd', null, '2026-12-13'))).toEqual([
      'departure-only: 2026-12-10 2026-12-12 > null null null',
    ]);
    expect(short(ends('unknown', null, '2026-12-13'))).toEqual([
      'departure-only: 2026-12-10 2026-12-12 > 2026-12-12 1 null',
    ]);
    expect(ends('unknown', null, null)).toEqual([]);
    expect(ends('unknown', null, '2026-10-01')).toEqual([]);
  });
});

describe('the last charge', () => {
  const charge = (rule: Rule, more?: Partial<EndAsk>) =>
    ends(rule, 14, '2026-12-20', more)[0]!.lastCharge;

  test('is the whole cycle where the rule says so, and where nobody can say', () => {
    expect(charge('cycleEnd')).toEqual({ cents: 9000, kind: 'whole-cycle' });
    expect(charge('unknown')).toEqual({ cents: 9000, kind: 'at-most-whole-cycle' });
    expect(charge('cycleEnd', { cycleCharge: null }).cents).toBeNull();
  });

  test('by the day counts the days used, a begun cent as a whole one', () => {
    // 14 to 19 December: 6 days of 31.
    expect(charge('byDay')).toEqual({ cents: Math.ceil((9000 * 6) / 31), kind: 'by-day' });
    expect(charge('byDay', { cycleCharge: null }).cents).toBeNull();
  });

  test('is nothing more where all was paid in advance, one more in advance where it was not', () => {
    const [longer, shorter] = ends('prepaid', 4, '2026-12-13');
    expect(shorter!.lastCharge).toEqual({ cents: 0, kind: 'nothing-more' });
    expect(longer!.lastCharge).toEqual({ cents: 9000, kind: 'in-advance' });
    const unknown = ends('prepaid', 4, '2026-12-13', { cycleCharge: null });
    expect(unknown.map(({ lastCharge }) => lastCharge.cents)).toEqual([null, 0]);
  });
});

describe('Sundays and holidays', () => {
  test('are named', () => {
    // The days before a departure on Monday 30 November: the Friday after Thanksgiving to Sunday.
    const [first] = ends('unknown', 31, '2026-11-30', { cycleDay: 20 });
    expect(first!.call).toEqual({
      from: '2026-11-27',
      until: '2026-11-29',
      avoid: ['2026-11-27', '2026-11-29'],
    });
  });

  test('are never all there is to call on, where there is a day before', () => {
    // Friday to Sunday before Monday 27 December 2027 are Christmas, observed, itself and a Sunday.
    const christmas = ends('unknown', null, '2027-12-27', { today: '2027-12-01' })[0]!.call;
    expect(christmas).toEqual({
      from: '2027-12-23',
      until: '2027-12-26',
      avoid: ['2027-12-24', '2027-12-25', '2027-12-26'],
    });
    // Nothing before today, and nothing before the cycle with which the line would then end.
    const late = ends('unknown', null, '2027-12-27', { today: '2027-12-24' })[0]!.call;
    expect([late.from, late.avoid.length]).toEqual(['2027-12-24', 3]);
    const longer = ends('cycleEnd', 6, '2026-12-07', { today: '2026-12-04' })[1]!;
    expect(longer.why).toBe('until-departure');
    expect(longer.call).toEqual({ from: '2026-12-06', until: '2026-12-06', avoid: ['2026-12-06'] });
  });
});
