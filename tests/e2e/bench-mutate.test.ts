/** A small seeded sample of `npm run bench:mutate`: counts and shapes, no rival, no time. */
import { afterAll, describe, expect, test } from 'vitest';
import { planSlots } from '../bench/mutate/plan.ts';
import { openField, runSlots } from '../bench/mutate/run.ts';
import { tally } from '../bench/mutate/tally.ts';
import { tuned } from '../bench/operators/tuned.ts';
import { bundleForPage, openBrowser } from '../bench/stage.ts';
import { practiceSnapshots } from '../bench/subjects/practice.ts';
import { runTemporal } from '../bench/temporal/run.ts';

const links = ['att/to-bill', 't-mobile/profile-to-security', 'verizon/support-how-to-cancel'];
const practice = await practiceSnapshots((id) => links.includes(id));
const script = await bundleForPage(
  new URL('../bench/in-page/own.ts', import.meta.url),
  'signoffBench',
);
const browser = await openBrowser();
afterAll(() => browser.close());

describe('changed pages', async () => {
  const field = await openField({ browser, script, practice, saved: [] }, 0);
  const size = { alone: 1, together: 12, absent: 2 };
  const slots = planSlots(tuned, size, 7);
  const { results, unfilled } = await runSlots(field, slots, 7);
  const { present, absent, byOperator } = tally(results);

  test('fill every case but those no control fits', () => {
    expect(practice.map(({ id }) => id).sort()).toEqual(links);
    expect(results.length + unfilled.length).toBe(slots.length);
    expect(unfilled.length).toBeLessThan(slots.length / 10);
  });

  test('count every case once', () => {
    const there = present['signoff']!;
    const gone = absent['signoff']!;
    expect(there.n + gone.n).toBe(results.length);
    expect(there.located + there.wrong + there.abstained).toBe(there.n);
    expect(gone.silent + gone.false).toBe(gone.n);
    expect(Object.keys(byOperator).length).toBeGreaterThan(40);
  });

  test('never get a ring once the control is gone', () => {
    expect(results.filter(({ outcomes }) => outcomes['signoff'] === 'false')).toEqual([]);
  });

  test('mostly show the control again', () => {
    expect(present['signoff']!.located).toBeGreaterThan(present['signoff']!.n / 2);
  });

  test('are the same ones with the same seed', async () => {
    const again = await runSlots(field, planSlots(tuned, size, 7), 7);
    expect(again.results).toEqual(results);
  });
});

test('a page that does not hold still: every frame is looked at', async () => {
  const {
    links: followed,
    all,
    ringed,
    hidden,
    wrong,
  } = await runTemporal(browser, practice, 1500, 1);
  expect(followed).toHaveLength(practice.length);
  expect(ringed).toBeGreaterThan(0);
  expect(ringed + hidden + wrong).toBe(all);
});
