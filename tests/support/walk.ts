/** Walking a route as a person would: look for the ring, read the callout, press what is ringed. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { calloutWith, pressRing, ringOn, say, type Stage } from './journey.ts';
import { until } from './work.ts';

/** [data-practice of the control, the English words the callout has to quote]. */
export type Turn = [control: string, name: string];

const chinese = /\p{Script=Han}/u;

/** Follows the ring from turn to turn. */
export async function walk(stage: Stage, page: Page, turns: Turn[]): Promise<void> {
  for (const [control, name] of turns)
    await pressRing(page, await readTurn(stage, page, control, name));
}

/** Waits for the ring on a control and reads the callout beside it. */
export async function readTurn(stage: Stage, page: Page, control: string, name: string) {
  const quote = `“${name}”`;
  let sight = await ringOn(stage, page, control);
  // A page that changed between two questions has its next control under the last turn's ring.
  const itself = async () => (sight = await ringOn(stage, page, control)).callout!.includes(quote);
  await until(quote, itself, 10_000).catch(() => undefined);
  expect(sight.callout).toContain(quote);
  expect(sight.callout!.replace(quote, '')).toMatch(chinese);
  expect(sight.callout).toMatch(new RegExp(`${say('press')}|${say('openFirst')}`));
  expect(sight.badge).toBeUndefined();
  return sight;
}

/** Waits for "you are there" without a ring. */
export async function arrive(stage: Stage, page: Page): Promise<void> {
  expect((await calloutWith(stage, page, [say('arrived')])).ring).toBeUndefined();
}

/** Waits for the badge that names the host, and nothing else of ours. */
export async function onlyBadge(stage: Stage, page: Page, host: string): Promise<void> {
  const overlay = await until(`the badge on ${host}`, async () => {
    const found = await stage.browser.closedShadow(page).catch(() => undefined);
    return found?.badge ? found : undefined;
  });
  expect(overlay).toEqual({ badge: say('officialHost', { host }) });
}

/** Fills nothing and sends the form that shows, `steps` times; each page shows the badge alone. */
export async function passSignIn(stage: Stage, page: Page, host: string, steps: number) {
  for (let step = 0; step < steps; step += 1) {
    const form = 'form:not([hidden]) button[type=submit]';
    const before = await until('the sign-in form', () => shownForm(page));
    await onlyBadge(stage, page, host);
    await page.locator(form).click();
    await until('the next step', async () => (await shownForm(page)) !== before || undefined);
  }
}

// What tells one step from the next; undefined while a page is coming.
function shownForm(page: Page): Promise<string | undefined> {
  return page
    .evaluate(() => {
      const field = document.querySelector('form:not([hidden]) input');
      return field ? `${location.pathname} ${field.outerHTML}` : undefined;
    })
    .catch(() => undefined);
}
