/** Walks as a person does: presses what the guide rings, signs in where only a person can. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../tests/support/work.ts';
import type { Album } from './album.ts';
import type { Rest, Stage } from './stage.ts';

const mostTurns = 14;

/** Follows the guide until it has arrived, a picture at every turn. Returns where it came to rest. */
export async function followRing(
  stage: Stage,
  album: Album,
  onTurn: (rest: Rest, turn: number) => Promise<void> = async () => undefined,
): Promise<Rest> {
  for (let turn = 1; turn <= mostTurns; turn++) {
    const rest = await stage.rest('the guide to come to rest');
    const { report } = rest;
    await album.take(stage.page, pictureOf(rest));
    await onTurn(rest, turn);
    if (report.state === 'arrived' || report.turn?.link === 'goal') return rest;
    if (report.kind === 'sign-in') await signIn(stage, album);
    else if (report.state === 'turn') await press(stage, album, rest);
    else throw new Error(`no ring at ${report.place}: ${report.state} (${report.reason ?? '–'})`);
  }
  throw new Error(`not there after ${mostTurns} turns`);
}

function pictureOf({ report }: Rest): string {
  const { state, turn, place, kind } = report;
  if (kind === 'sign-in') return `sign in ${place}`;
  if (turn?.link === 'goal') return `last mile ${turn.name}`;
  if (state === 'turn') return `turn ${turn?.step === 'opener' ? 'open ' : ''}${turn?.name}`;
  return `${state} ${place}`;
}

async function press(stage: Stage, album: Album, { report, overlay }: Rest): Promise<void> {
  let ring = overlay?.ring;
  if (!ring) {
    await stage.tellGuide({ type: 'guide:show' });
    ring = await until('the ring to come into view', async () => {
      const shown = await stage.rest('the page to scroll to the ring');
      return shown.overlay?.ring;
    });
    await album.take(stage.page, `turn ${report.turn?.name} shown`);
  }
  await stage.page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  const before = stepOf(report);
  await until(`“${report.turn?.name}” to lead on`, async () => {
    const now = await stage.tellGuide({ type: 'guide:where' });
    return now !== undefined && stepOf(now) !== before;
  });
}

function stepOf({ place, state, turn }: Rest['report']): string {
  return [place, state, turn?.link, turn?.step].join(' ');
}

// Name, password, code: whatever is asked for, step by step; the practice carriers take anything.
async function signIn({ page, rest }: Stage, album: Album): Promise<void> {
  for (let step = 0; step < 6; step++) {
    const before = await until('a field to sign in', () => openFields(page));
    const field = await page.evaluateHandle(firstOpenField);
    await (field.asElement() as ElementHandle<HTMLInputElement> | null)?.click();
    await page.keyboard.type('123456');
    await page.keyboard.press('Enter');
    await until('the next step of signing in', async () => {
      const now = await openFields(page).catch(() => before);
      return now !== before;
    });
    const { report } = await rest('the page after signing in');
    if (report.kind !== 'sign-in') return;
    if (step === 0) await album.take(page, `sign in ${report.place} next`);
  }
  throw new Error('signing in does not end');
}

// The address and the fields that show: another string at each step.
function openFields(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input')].filter(
      (field) => !['radio', 'checkbox', 'hidden'].includes(field.type) && field.checkVisibility(),
    );
    return fields.length === 0 && /sign|secure|sap|auth/.test(location.href)
      ? ''
      : `${location.href} ${fields.map(({ id, type }) => id + type).join()}`;
  });
}

function firstOpenField(): HTMLInputElement | undefined {
  return [...document.querySelectorAll<HTMLInputElement>('input')].find(
    (field) => !['radio', 'checkbox', 'hidden'].includes(field.type) && field.checkVisibility(),
  );
}
