/** Ten seconds of change after the first ring, on the practice pages of a few links. */
import type { Browser } from 'puppeteer-core';
import type { Frames } from '../in-page/temporal.ts';
import { bundleForPage, openStill } from '../stage.ts';
import type { Snapshot } from '../subjects/practice.ts';

export interface Temporal extends Frames {
  /** Links followed; those on which no ring ever came are left out. */
  links: string[];
}

const followed = [
  't-mobile/menu-to-bill',
  't-mobile/profile-to-security',
  'att/to-bill',
  'att/to-contact-us',
  'verizon/home-bill',
  'verizon/support-how-to-cancel',
];

/** Follows each link for `ms`, the changes drawn from the seed. */
export async function runTemporal(
  browser: Browser,
  snapshots: readonly Snapshot[],
  ms: number,
  seed: number,
): Promise<Temporal> {
  const script = await bundleForPage(
    new URL('../in-page/temporal.ts', import.meta.url),
    'signoffTemporal',
  );
  const sum: Temporal = { links: [], all: 0, ringed: 0, hidden: 0, wrong: 0, byChange: {} };
  const still = await openStill(browser);
  for (const { id, url, html, subjects } of snapshots.filter((one) => followed.includes(one.id))) {
    await still.show(url, html, script);
    const call = `signoffTemporal.follow(${JSON.stringify(subjects[0])}, ${ms}, ${seed})`;
    const frames = (await still.page.evaluate(call)) as Frames | undefined;
    if (!frames) continue;
    sum.links.push(id);
    for (const key of ['all', 'ringed', 'hidden', 'wrong'] as const) sum[key] += frames[key];
    for (const [change, row] of Object.entries(frames.byChange)) {
      const total = (sum.byChange[change] ??= { frames: 0, ms: 0 });
      total.frames += row.frames;
      total.ms = Math.max(total.ms, row.ms);
    }
  }
  await still.page.close();
  return sum;
}
