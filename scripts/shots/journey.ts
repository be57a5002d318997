/** One journey: the situation, the way in, the bills, the last mile, and what the popup has to say. */
import type { Locale } from '../../lib/languages.ts';
import type { Album } from './album.ts';
import { followRing } from './follow-ring.ts';
import { takePlanPage } from './plan-pictures.ts';
import * as popup from './popup-pictures.ts';
import { takeProof } from './proof-pictures.ts';
import { pageSize, type Rest, type Stage } from './stage.ts';

export interface JourneyPlan {
  locale: Locale;
  carrier: string;
  /** The carrier's public home. */
  start: string;
  /** Dark, 繁體中文 and 200 % as well. */
  extras: boolean;
}

/** Plays the journey and takes its pictures. */
export async function journey(stage: Stage, album: Album, plan: JourneyPlan): Promise<void> {
  const { locale, carrier, start, extras } = plan;
  await popup.speak(stage, locale);
  await popup.takeSituation(stage, album, carrier);
  await stage.rest('the first turn');
  await popup.takePlan(stage, album, 'popup plan');
  await popup.takeTruePopup(stage, album);
  if (extras) await popup.takeVariants(stage, album, locale);
  await followRing(stage, album, async (rest, turn) => {
    if (turn === 1) await takeOtherViews(stage, album, rest, extras);
  });
  await popup.takeHome(stage, album, 'popup arrived');
  await popup.takeTask(stage, album);
  await lastMile(stage, album, { carrier, start });
  await popup.takeContacts(stage, album);
  await popup.takeWords(stage, album);
  await popup.takeStuck(stage, album);
  await takePlanPage(stage, album, { carrier, locale, extras });
  await takeProof(stage, album, { carrier, locale });
}

// The article that says how service ends, then the page or the number where it is ended.
async function lastMile(
  stage: Stage,
  album: Album,
  { carrier, start }: { carrier: string; start: string },
) {
  for (const task of ['how-service-ends', 'end-service']) {
    await stage.tellBackground({ type: 'state:change', change: { kind: 'goal', carrier, task } });
    const { report } = await stage.rest(`the way to ${task}`);
    if (report.state === 'no-way') {
      await album.take(stage.page, `no way ${task}`);
      await stage.page.goto(start, { waitUntil: 'domcontentloaded' });
    }
    // By phone alone: the popup says whom to call.
    if (report.task === task) await followRing(stage, album);
    await popup.takeHome(stage, album, `popup ${task}`);
  }
}

async function takeOtherViews(stage: Stage, album: Album, { report }: Rest, extras: boolean) {
  const { page } = stage;
  const name = report.turn?.name ?? report.place;
  if (extras) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await stage.rest('the callout in the dark');
    await album.take(page, `turn ${name} dark`);
    await page.emulateMediaFeatures([]);
  }
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 });
  await stage.rest('the callout on a narrow page');
  await album.take(page, `turn ${name} narrow`);
  await page.setViewport(pageSize);
  await stage.rest('the page at its full width');
}
