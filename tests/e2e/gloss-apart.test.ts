/** The gloss keeps out of the way: of pictures, of the ring, of who has hidden it, and of a page that never rests. */
import { afterAll, expect, test } from 'vitest';
import { cardOn, middleOf, noCard, paintedOn } from '../support/gloss-card.ts';
import { glossSite } from '../support/gloss-site.ts';
import { openStage, ringOn, setSwitches } from '../support/journey.ts';
import type { Rect } from '../support/overlay.ts';
import { until } from '../support/work.ts';

const plans = 'https://es.t-mobile.com/plans';
const stage = await openStage({ more: [glossSite] });
await setSwitches(stage, 't-mobile.com', 'cookie-banner:off|survey:off|app-banner:off|late:0');
const page = await stage.browser.open(plans);
afterAll(() => stage.close());

const nothing = { words: [], dangers: [] };
const words = () =>
  until('the words', async () => {
    const painted = await paintedOn(page);
    return painted.words.length > 6 && painted.dangers.length > 2 ? painted : undefined;
  });
const bare = () =>
  until('no word', async () => (await paintedOn(page)).words.length === 0 || undefined);
const hover = async (word: string) => {
  // What was taken away under the pointer is told again only after a look elsewhere.
  await page.mouse.move(2, 500);
  return until(`a card on ${word}`, async () => {
    const { x, y } = await middleOf(page, word);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    return cardOn(stage, page);
  });
};

test('while a picture is taken there is neither card nor line; then the lines are back', async () => {
  const painted = await words();
  await hover('prorated');
  await tell({ type: 'guide:aside', aside: true });
  expect(await page.$('signoff-gloss')).toBeNull();
  expect(await paintedOn(page)).toEqual(nothing);
  await tell({ type: 'guide:aside', aside: false });
  expect(await paintedOn(page)).toEqual(painted);
});

test('on a site that is hidden nothing is told, at once and after a reload; shown again it is', async () => {
  await hover('prorated');
  const at = await middleOf(page, 'prorated');
  await hide(true);
  await bare();
  await noCard(page);
  await page.reload({ waitUntil: 'load' });
  await page.mouse.move(at.x - 1, at.y);
  await page.mouse.move(at.x, at.y);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await paintedOn(page)).toEqual(nothing);
  expect(await page.$('signoff-gloss')).toBeNull();
  await hide(false);
  await words();
});

test('a page that never rests: few looks, no live range, and in the end what a fresh look says', async () => {
  const painted = await words();
  const world = await glossWorld();
  await world(countIn);
  const { ms, changes } = await page.evaluate(storm);
  const paintedAgain = async () => (await world(() => counted)).paints > 0;
  await until('the same words', async () => {
    return (await paintedAgain()) && same(await paintedOn(page), painted);
  });
  const { paints, ranges } = await world<{ paints: number; ranges: number }>(() => counted);
  expect(changes).toBeGreaterThan(300);
  // Of each look at most four calls: two highlights in the document and in its frame.
  expect(paints).toBeLessThanOrEqual(4 * (ms / 150 + 3));
  expect(paints).toBeGreaterThan(0);
  expect(ranges).toBe(0);
  // Only where somebody points is a word measured.
  await hover('prorated');
  expect((await world<{ ranges: number }>(() => counted)).ranges).toBeGreaterThan(0);
  await page.mouse.move(2, 2);
  await noCard(page);
});

test('a text that says something else is underlined no more, before anybody has read it again', async () => {
  const painted = await words();
  const left = await page.evaluate(rewrite, 'prorated');
  expect(left).toEqual([0, 0]);
  await until('the same words', async () => same(await paintedOn(page), painted));
});

test('wherever a word stands beside the ring, its card leaves the ringed control free', async () => {
  await stage.lead('t-mobile', 'sign-in');
  await page.goto('https://www.t-mobile.com/', { waitUntil: 'load' });
  const { ring } = await ringOn(stage, page, 'sign-in-menu');
  const sides = { above: [0, -26], left: [-90, 10], aslant: [-180, 40] };
  await page.evaluate(put, ring!, sides);
  for (const side of Object.values(sides)) {
    const at = { x: ring!.x + side[0]! + 12, y: ring!.y + side[1]! + 8 };
    await page.mouse.move(2, 500);
    await noCard(page);
    const card = await until(`a card at ${side}`, async () => {
      await page.mouse.move(at.x - 1, at.y);
      await page.mouse.move(at.x, at.y);
      return cardOn(stage, page);
    });
    const now = await ringOn(stage, page, 'sign-in-menu');
    expect(overlap(card.rect, now.control.rect), String(side)).toBe(0);
  }
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function hide(hidden: boolean): Promise<void> {
  return stage
    .change({ kind: 'hide-host', host: 'es.t-mobile.com', hidden })
    .then(() => page.bringToFront());
}

/** As the background tells the page's scripts. */
function tell(message: object): Promise<unknown> {
  return stage.browser.inBackground(async (message: object) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab!.id!, message);
  }, message);
}

function overlap(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Runs functions in the world of our content scripts, which has prototypes of its own. */
async function glossWorld() {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const { frameId } = auxData as { frameId: string };
    if (origin.startsWith('chrome-extension:') && frameId === frameTree.frame.id) ids.push(id);
  });
  await session.send('Runtime.enable');
  return async <Result>(work: () => Result): Promise<Result> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: ids[0]!,
      expression: `(${work.toString()})()`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as Result;
  };
}

// The functions below run in the page, or in the world of the content scripts.

declare const counted: { paints: number; ranges: number };

/** Counts from now on what is painted, and every live range that is made. */
function countIn(): void {
  const counted = { paints: 0, ranges: 0 };
  const spied = <T extends object>(of: T, name: keyof T & string, count: () => void) => {
    const own = of[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(of, name, {
      value(this: unknown, ...given: unknown[]) {
        count();
        return own.apply(this, given);
      },
    });
  };
  spied(
    HighlightRegistry.prototype as unknown as Map<string, unknown>,
    'set',
    () => (counted.paints += 1),
  );
  spied(Document.prototype, 'createRange', () => (counted.ranges += 1));
  const Live = Range;
  Object.assign(globalThis, {
    counted,
    Range: class extends Live {
      constructor() {
        super();
        counted.ranges += 1;
      }
    },
  });
}

/** Words come, change and go in every frame; at the end the page is as it was. */
async function storm(): Promise<{ ms: number; changes: number }> {
  const began = performance.now();
  const main = document.querySelector('main')!;
  let changes = 0;
  for (let frame = 0; frame < 60; frame += 1) {
    for (let at = 0; at < 8; at += 1) {
      const line = document.createElement('p');
      line.textContent = ['Your final bill', 'a prorated charge', 'An EIP'][at % 3]!;
      main.append(line);
      if (at % 2) line.firstChild!.nodeValue = 'Your device balance';
      line.classList.add('late');
      changes += 3;
      if (frame % 2) line.remove();
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
  for (const line of main.querySelectorAll('.late')) line.remove();
  return { ms: performance.now() - began, changes };
}

/** Has the text of a word say something else for a frame; how much of it is underlined at once, and a frame later. */
async function rewrite(word: string): Promise<number[]> {
  const ranges = () =>
    [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].flatMap((all) => [
      ...all,
    ]);
  const says = ({ startContainer: node, startOffset, endOffset }: StaticRange) =>
    (node as Text).data.slice(startOffset, endOffset);
  const text = ranges().find((range) => says(range) === word)!.startContainer as Text;
  const said = text.data;
  const inIt = () => ranges().filter(({ startContainer }) => startContainer === text).length;
  text.data = 'Nothing that anybody has to know.';
  await Promise.resolve();
  await Promise.resolve();
  const atOnce = inIt();
  await new Promise((next) => requestAnimationFrame(next));
  const later = inIt();
  text.data = said;
  return [atOnce, later];
}

/** A word at each of these places, from the corner of the ring. */
function put(ring: Rect, places: Record<string, number[]>): void {
  for (const [name, [x, y]] of Object.entries(places)) {
    const box = document.createElement('aside');
    box.textContent = 'final bill';
    box.className = name;
    box.style.cssText = `position:fixed;left:${ring.x + x!}px;top:${ring.y + y!}px;z-index:99;background:#fff;font:16px/1 sans-serif`;
    document.body.append(box);
  }
}
