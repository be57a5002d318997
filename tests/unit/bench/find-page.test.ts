// @vitest-environment happy-dom
/** The pages and contenders of bench:find: the same from the same seed, and agreed on the answer. No times. */
import { expect, it } from 'vitest';
import { goalsOf, floorNames } from '../../bench/find/goals.ts';
import { measureLane } from '../../bench/find/lane.ts';
import { makePage } from '../../bench/find/page.ts';
import { middle } from '../../bench/timing/samples.ts';
import { showPage } from '../navigator/page.ts';

const wish = { nodes: 600, shadow: true, seed: 4 };
const markup = (root: Document | ShadowRoot) =>
  root === document ? document.body.innerHTML : (root as ShadowRoot).innerHTML;

it('the same seed gives the same page, another another', () => {
  const one = makePage(document, wish).roots.map(markup);
  const again = makePage(document, wish).roots.map(markup);
  const other = makePage(document, { ...wish, seed: 5 }).roots.map(markup);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

it('a page has the nodes asked for and one control to find', () => {
  for (const shadow of [false, true]) {
    const { nodes, roots, target } = makePage(document, { ...wish, shadow });
    expect(nodes).toBeGreaterThanOrEqual(600);
    expect(nodes).toBeLessThan(660);
    const links = roots.flatMap((root) => [...root.querySelectorAll('a')]);
    expect(links.filter((link) => link.textContent === 'Transfer PIN')).toEqual([target]);
    if (shadow) expect(roots.length).toBeGreaterThan(5);
    else expect(roots).toEqual([document]);
  }
});

it('every way of ours finds it; a floor has no answer; goals are figures', () => {
  // For the layout that happy-dom has not.
  showPage('');
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => null;
  for (const shadow of [false, true]) {
    const lane = measureLane({ ...wish, shadow }, 1, []);
    expect(lane.rows.filter(({ kind }) => kind === 'ours').map(({ right }) => right)).toEqual([
      true,
      true,
      true,
    ]);
    expect(lane.rows.filter(({ kind }) => kind === 'floor').map(({ right }) => right)).toEqual(
      shadow ? [null, null] : [null],
    );
    const goals = goalsOf(lane);
    expect(goals).toHaveLength(shadow ? 2 : 1);
    for (const { ratio } of goals) expect(ratio).toBeGreaterThan(0);
  }
});

it('whoever answers something else can neither win nor be beaten', () => {
  const lane = measureLane(wish, 1, [
    { name: 'testing-library getByRole', run: () => undefined },
    { name: 'playwright getByRole, exact', run: () => document.body },
  ]);
  expect(lane.rows.filter(({ kind }) => kind === 'peer').map(({ right }) => right)).toEqual([
    false,
    false,
  ]);
  expect(
    goalsOf(lane)
      .map(({ goal }) => goal)
      .join(),
  ).not.toMatch(/testing-library|Playwright/);
  const wrong = lane.rows.map((row) => (row.kind === 'ours' ? { ...row, right: false } : row));
  expect(goalsOf({ ...lane, rows: wrong }).every(({ met }) => !met)).toBe(true);
  expect(lane.rows.map(({ name }) => name)).toContain(floorNames.piercing);
});

it('the middle of times is the middle one, and its distance that of most', () => {
  expect(middle([5, 1, 3])).toEqual({ median: 3, mad: 2 });
  expect(middle([4, 1, 3, 2])).toEqual({ median: 2.5, mad: 1 });
});
