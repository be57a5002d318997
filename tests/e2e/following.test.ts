/** The guide on a made page that will not hold still: what it costs is counted, and every painted frame is looked at. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Watched } from '../bench/in-page/following.ts';
import { bundleForPage, openBrowser, openStill } from '../bench/stage.ts';
import { errorsOfDeepSizes } from '../support/deep-sizes.ts';
import { until } from '../support/work.ts';

const script = await bundleForPage(
  new URL('../bench/in-page/following.ts', import.meta.url),
  'scene',
);
const browser = await openBrowser();
const still = await openStill(browser);
afterAll(() => browser.close());

const ask = <T>(call: string) => still.page.evaluate(`scene.${call}`) as Promise<T>;
const ringed = (what = '') => until('the ring', () => ask<boolean>(`isRinged(${what})`));

beforeEach(async () => {
  await still.show('https://carrier.test/', '<!doctype html><title>Made</title>', script);
});

test('a storm: few looks, no wrong ring in any frame, and the answer of a fresh look', async () => {
  await ask('fill(400, true)');
  await ringed();
  const seen = await ask<Watched>('storm(80)');
  expect(seen.wrong).toBe(0);
  expect(seen.ringed).toBeGreaterThan(0);
  expect(seen.told).toBeGreaterThanOrEqual(80);
  expect(seen.looks).toBeLessThan(seen.told / 2);
  expect(seen.requeries).toBeLessThanOrEqual(12);
  expect(await ask('agreesWithFreshLook()')).toBe(true);
});

test('changes that never end starve nothing: what comes meanwhile is found meanwhile, what goes is let go', async () => {
  await ask('fill(50, false)');
  const came = await ask<Watched>('drizzle(60, 50, () => scene.setControl(true))');
  expect(came.looks).toBeGreaterThan(1);
  expect(came.looks).toBeLessThanOrEqual(came.ms / 500 + 2);
  expect(came.ringed).toBeGreaterThan(0);
  const went = await ask<Watched>('drizzle(30, 50, () => scene.setControl(false))');
  expect(went.wrong).toBe(0);
  expect(await ask('agreesWithFreshLook()')).toBe(true);
});

test('a control made anew again and again is ringed within two frames', async () => {
  await ask('fill(50, true)');
  await ringed();
  const frames = await ask<number[]>('replaced(12)');
  expect(Math.max(...frames)).toBeLessThanOrEqual(2);
});

test('trees that come without a word: on a custom element, and on any other', async () => {
  for (const name of ['x-late', 'section']) {
    await ask('fill(50, false)');
    await still.page.evaluate((tag) => document.body.prepend(document.createElement(tag)), name);
    await ask('agreesWithFreshLook()');
    await ask(`attachLate('${name}')`);
    await ringed(`'a', document.querySelector('${name}').shadowRoot`);
  }
});

test('a control that nothing but a style rule moves: the ring goes along', async () => {
  await ask('fill(50, true)');
  await ringed();
  expect(await ask('moveByRule()')).toBe(true);
  await ringed();
});

test('a page that changes itself when it is told of a size far inside is told of no error', async () => {
  await ask('fill(50, true)');
  await ringed();
  expect(await still.page.evaluate(errorsOfDeepSizes)).toEqual([]);
  await ringed();
});

test('a scroller inside the page, a sticky box and a fixed one: the ring is on the control in every frame', async () => {
  await ask('fill(300, true)');
  await ringed();
  const plain = await ask<Watched>('scrolled(null, 30)');
  expect(plain.wrong).toBe(0);
  expect(plain.looks).toBeLessThanOrEqual(1);
  await still.page.evaluate('scrollTo(0, 0)');
  const scroll = async (scroller: string | null, css: string) => {
    await still.page.addStyleTag({ content: css });
    await ringed();
    const seen = await ask<Watched>(`scrolled(${JSON.stringify(scroller)}, 12)`);
    expect(seen.wrong).toBe(0);
    await ringed();
    if (scroller === null) await still.page.evaluate('scrollTo(0, 0)');
  };
  await scroll(null, '#box { position: sticky; top: 0 }');
  await scroll(null, '#box { position: fixed; top: 30px }');
  await scroll(
    'main',
    'main { height: 300px; overflow: auto } #box { position: static; margin-top: 90px }',
  );
});
