/** A picture of the carrier's page: taken from the popup, covered for good, kept or thrown away. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { enter, tabTo } from '../support/keyboard.ts';
import { begin, endBackground, kept, named, pressNamed, reads } from '../support/popup.ts';
import { blackIn, drag, draw, focusedBox, swipe } from '../support/shot-hand.ts';
import { boxesOn, compareKept, countColour } from '../support/shot-pixels.ts';
import {
  entriesKept,
  everythingKept,
  forgetLog,
  s,
  shoot,
  takenPicture,
} from '../support/shot-step.ts';
import { until } from '../support/work.ts';

const e = messageReader(evidenceTables, 'zh-CN');
const ringColour = [10, 115, 96];
const stage = await openStage();
const page = await stage.browser.open('https://www.t-mobile.com/');
await begin(stage, 't-mobile', { kind: 'answer', question: 'charged', answer: 'yes' });
await stage.lead('t-mobile', 'sign-in');
/** The step that is open now. */
const now = {} as { step: Page };
afterEach(async () => {
  await now.step.close();
  await forgetLog(stage);
});
afterAll(() => stage.close());

test('the ring stands on the page and not in the picture; nothing of the picture is stored yet', async () => {
  await ringThere();
  const seen = `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
  now.step = await shoot(stage, page);
  const taken = await takenPicture(now.step);
  expect(await countColour(now.step, seen, ringColour)).toBeGreaterThan(100);
  expect(await countColour(now.step, taken, ringColour)).toBe(0);
  const { databases, text } = await everythingKept(now.step);
  expect(databases).toEqual([]);
  expect(text).not.toContain('image/png');
  // It stands there again, and was handed out once.
  await page.bringToFront();
  await ringThere();
  await now.step.bringToFront();
  await now.step.reload();
  await reads(now.step, s('faultTitle'), s('faultGone'));
});

test('what looks like a number, an address or a field is covered; dates and amounts are not', async () => {
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML(
      'afterbegin',
      `<div id="private" style="font: 16px/24px monospace; background: #fff; color: #000">
        <p id="number">Account <span>123</span>-<b>456789</b></p><p id="mail">dana@example.com</p>
        <p id="plain">$42.16 on 2026-12-01</p><p><input id="field" value="Dana"></p></div>`,
    );
  });
  const places = await page.evaluate(() =>
    Object.fromEntries(
      ['number', 'mail', 'plain', 'field'].map((id) => {
        const { x, y, width, height } = document.getElementById(id)!.getBoundingClientRect();
        return [id, { x, y, width, height }];
      }),
    ),
  );
  now.step = await shoot(stage, page);
  const boxes = await boxesOn(now.step);
  const over = (id: string) =>
    boxes.filter((box) => {
      const place = places[id]!;
      const middle = box.y + box.height / 2;
      return middle > place.y && middle < place.y + place.height && box.x < place.x + place.width;
    });
  expect(over('number').length).toBeGreaterThan(0);
  // 64 px of "Account " in front of it stay.
  expect(Math.min(...over('number').map(({ x }) => x))).toBeGreaterThan(places['number']!.x + 60);
  expect(over('mail')).toHaveLength(1);
  expect(over('field')).toHaveLength(1);
  expect(over('plain')).toEqual([]);
  await reads(now.step, s('found', { count: boxes.length }));
  await page.evaluate(() => document.getElementById('private')!.remove());
});

test('drawn with the mouse: every pixel under a box is gone, every other is as it was taken', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  const taken = await takenPicture(step);
  await draw(step, [0.1, 0.1], [0.4, 0.3]);
  await draw(step, [0.6, 0.5], [0.5, 0.45]);
  // Pulled by its middle, then by its corner.
  await drag(step, [0.55, 0.475], [0.65, 0.575]);
  await drag(step, [0.6998, 0.5998], [0.8, 0.7]);
  const boxes = await boxesOn(step);
  expect(boxes).toHaveLength(2);
  expect(boxes[1]!.width).toBeGreaterThan(200);
  await pressNamed(step, s('look'));
  await reads(step, s('previewTitle'), s('previewBoxes', { count: 2 }));
  const black = await until('the preview', () => blackIn(step, boxes[1]!));
  expect(black).toBe(1);
  expect((await everythingKept(step)).databases).toEqual([]);
  await pressNamed(step, s('keep'));
  const name = 'T-Mobile 首页 · T-Mobile home page · www.t-mobile.com';
  await reads(step, s('keptTitle', { name }));
  const compared = await compareKept(step, taken, boxes);
  expect(compared).toMatchObject({ leaking: 0, altered: 0 });
  expect(compared.covered).toBeGreaterThan(20_000);
  const [entry] = await entriesKept(step);
  expect(entry).toMatchObject({ kind: 'screenshot', title: name, carrier: 't-mobile', text: '' });
  expect(entry!.line).toBe((await kept(step)).state.lines[0]!.id);
  expect(entry!.attachments[0]).toMatchObject({ type: 'image/png' });
  expect(entry!.attachments[0]!.name).toMatch(/^www\.t-mobile\.com_\d{4}-\d\d-\d\d_\d{4}\.png$/);
});

test('by keyboard alone: a box added, moved, sized and removed, then another one kept', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  const taken = await takenPicture(step);
  await enter(step, s('addBox'));
  await focusedBox(step, 1, 1);
  const [before] = await boxesOn(step);
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp'] as const) await step.keyboard.press(key);
  await step.keyboard.down('Shift');
  await step.keyboard.press('ArrowDown');
  await step.keyboard.up('Shift');
  const [after] = await boxesOn(step);
  expect([after!.x - before!.x, after!.y - before!.y]).toEqual([-12, -6]);
  expect([after!.width - before!.width, after!.height - before!.height]).toEqual([0, 6]);
  await step.keyboard.press('Delete');
  await until('no box', async () => (await boxesOn(step)).length === 0);
  await enter(step, s('addBox'));
  await focusedBox(step, 1, 1);
  await step.keyboard.press('Escape');
  await enter(step, s('look'));
  await reads(step, s('previewTitle'));
  const boxes = [before!];
  await enter(step, s('keep'));
  await reads(step, s('keptWhere'));
  expect(await compareKept(step, taken, boxes)).toMatchObject({ leaking: 0, altered: 0 });
  await tabTo(step, s('toLog'));
});

test('kept as it is only by a press that says so; thrown away, nothing is stored', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  const taken = await takenPicture(step);
  expect(await step.$(named(s('look')))).toBeNull();
  await pressNamed(step, s('nothing'));
  await reads(step, s('previewBare'));
  // Twice, as some do with everything: it is one picture all the same.
  await step.$eval(named(s('keep')), (keep) => [1, 2].forEach(() => (keep as HTMLElement).click()));
  await reads(step, s('keptWhere'));
  expect(await compareKept(step, taken, [])).toMatchObject({ altered: 0, covered: 0 });
  expect(await entriesKept(step)).toHaveLength(1);
  await step.close();
  await forgetLog(stage);
  now.step = await shoot(stage, page);
  await pressNamed(now.step, s('throwAway'));
  await reads(now.step, s('thrownTitle'), s('thrownNote'));
  const { databases, text } = await everythingKept(now.step);
  expect(databases).toEqual([]);
  expect(text).not.toContain('image/png');
});

test('one press leads back to the tab it was taken in, and closes this one', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  await pressNamed(step, s('throwAway'));
  await pressNamed(step, s('backTo', { host: 'www.t-mobile.com' }));
  await until('the step to close', () => step.isClosed());
  await until('the page in front', () =>
    page.evaluate(() => document.visibilityState === 'visible'),
  );
  now.step = await stage.browser.openExtensionPage('/manifest.json');
});

test('a background that was ended before the picture was asked for: said, nothing else lost', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  await reads(step, s('title'));
  await endBackground(stage.desk);
  // The picture lives in the page by then.
  await pressNamed(step, s('nothing'));
  await pressNamed(step, s('keep'));
  await reads(step, s('keptWhere'));
  await pressNamed(step, s('toLog'), 'link');
  await kept(step);
  await reads(step, e('listTitle'), 'www.t-mobile.com');
});

test('drawn with a finger; in full size the finger scrolls, and a box comes from its button', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  await swipe(step, [0.2, 0.2], [0.4, 0.3]);
  await until('the box', async () => (await boxesOn(step)).length === 1);
  await step.setViewport({ width: 400, height: 800 });
  await pressNamed(step, s('fullSize'));
  await swipe(step, [0.02, 0.1], [0.1, 0.2]);
  expect(await boxesOn(step)).toHaveLength(1);
  await pressNamed(step, s('addBox'));
  await focusedBox(step, 2, 2);
});

test('where nothing can be kept it says why, and the picture is still there to be kept', async () => {
  now.step = await shoot(stage, page);
  const { step } = now;
  await pressNamed(step, s('nothing'));
  await step.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await pressNamed(step, s('keep'));
  await reads(step, e('keepFull'), s('previewBare'));
  await pressNamed(step, s('keep'));
  await reads(step, s('keptWhere'));
  expect(await entriesKept(step)).toHaveLength(1);
});

test('another line shown meanwhile: the picture stays, and is of that line', async () => {
  await stage.change({ kind: 'line-add', line: 'second', name: '妈妈', device: 'phone' });
  await stage.change({ kind: 'line-show', line: (await kept(stage.desk)).state.lines[0]!.id });
  now.step = await shoot(stage, page);
  const { step } = now;
  await stage.change({ kind: 'line-show', line: 'second' });
  await step.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('.line-switch select')?.value === 'second',
  );
  await reads(step, s('intro'));
  await pressNamed(step, s('nothing'));
  await pressNamed(step, s('keep'));
  await reads(step, s('keptWhere'));
  expect((await entriesKept(step))[0]!.line).toBe('second');
  await stage.change({ kind: 'line-remove', line: 'second' });
});

function ringThere() {
  return until('the ring', async () => (await stage.browser.closedShadow(page))?.ring);
}
