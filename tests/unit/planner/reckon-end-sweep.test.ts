import { expect, test } from 'vitest';
import { addDays } from '../../../lib/dates/day.ts';
import { ends, rules, type Rule } from './end-examples.ts';

test('whatever is asked, the answer can be followed', { timeout: 30_000 }, () => {
  const wrong: unknown[] = [];
  const offsets = [-400, -40, -1, 0, 1, 2, 3, 5, 8, 13, 21, 27, 28, 29, 30, 31, 45, 70];
  for (const today of ['2026-11-22', '2026-11-30', '2027-02-27', '2028-02-28', '2028-02-29'])
    for (const cycleDay of [null, 1, 2, 15, 28, 29, 30, 31])
      for (const rule of Object.keys(rules) as Rule[])
        for (const days of offsets) {
          const departure = addDays(today, days);
          const options = ends(rule, cycleDay, departure, { today });
          const good =
            (options.length > 0 || (cycleDay === null && days < 0)) &&
            !JSON.stringify(options).includes('NaN') &&
            options.every(
              ({ call, worksUntil, gapDays, mayStopAtOnce }) =>
                today <= call.from &&
                call.from <= call.until &&
                (days < 0 || call.until <= departure) &&
                (mayStopAtOnce || worksUntil === null || worksUntil >= call.until) &&
                (gapDays === null || gapDays >= 0),
            );
          if (!good) wrong.push({ today, cycleDay, rule, departure, options });
        }
  expect(wrong).toEqual([]);
});
