/** The gloss on every practice page of the three carriers: what of the page is there with it, and without. */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { carriers } from '../../content-rules/index.ts';
import type { Place } from '../../content-rules/schema.ts';
import type { BrowserName } from './find-browser.ts';
import { middleOf, paintedOn } from './gloss-card.ts';
import { openStage } from './journey.ts';
import { contentOf } from './page-content.ts';
import { stopFor } from './practice-stops.ts';
import { until } from './work.ts';

const quiet = 'cookie-banner:off|survey:off|retention:off|app-banner:off|late:0';
const count = { key: 1, all: 2 } as const;
type Mode = keyof typeof count;

/** Defines the tests: one a carrier, one page load a place with the gloss, one without. */
export async function testUntouched(name: BrowserName): Promise<void> {
  const stage = await openStage({ browser: name });
  const { browser } = stage;
  // What is private has no extension in Chromium; in Firefox it is switched off instead.
  const bare = name === 'chromium' ? await browser.browser.createBrowserContext() : undefined;
  const page = await browser.open('about:blank');
  const plain = bare ? await bare.newPage() : page;
  const change = async (gloss: Mode | 'off') => {
    const message = { type: 'state:change', change: { kind: 'gloss', gloss } };
    await stage.desk.evaluate((message) => chrome.runtime.sendMessage(message), message);
  };
  afterAll(() => stage.close());

  const openPlace = async (where: Page, carrier: string, place: Place) => {
    const { url, inside } = stopFor(carrier, place);
    // An address that differs after the # alone would leave the last page there.
    if (url.includes('#')) await where.goto('about:blank');
    await where.goto(url, { waitUntil: 'load' });
    if (inside) await where.evaluate(goInside, inside);
    await where.evaluate(addProbe);
    await until('the page to stand still', () => where.evaluate(standsStill));
  };
  const painted = (wanted: number) =>
    until(`${wanted} words`, () => page.evaluate(paintedInProbe).then((had) => had === wanted));
  const card = (act: () => Promise<void>) =>
    until('a card', async () => {
      await act();
      return page.$('signoff-gloss');
    });
  const byPointer = async () => {
    const { x, y } = await middleOf(page, 'prorated');
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
  };
  const byKeyboard = async () => {
    await page.focus('#probe p + p a');
    await page.keyboard.press('Tab');
  };
  const turn = { by: byKeyboard };

  /** The page in mode "all" and while a card is shown, by pointer and by keyboard in turn; then in these modes. */
  async function withGloss(carrier: string, place: Place, more: readonly Mode[]) {
    await openPlace(page, carrier, place);
    const seen: string[] = [];
    const keep = async () => seen.push(await page.evaluate(contentOf));
    if (place.kind === 'sign-in') {
      // Where one signs in nothing is told.
      expect(await paintedOn(page)).toEqual({ words: [], dangers: [] });
      await keep();
      return seen;
    }
    await painted(count.all);
    await keep();
    turn.by = turn.by === byPointer ? byKeyboard : byPointer;
    await card(turn.by);
    await keep();
    for (const mode of more) {
      await change(mode);
      await painted(count[mode]);
      await keep();
    }
    await page.mouse.move(2, 2);
    return seen;
  }

  for (const { id, places } of carriers) {
    test(`${id}: every page is, to the letter, what it is without us`, async () => {
      for (const signedIn of [false, true]) {
        const some = places.filter((place) => stopFor(id, place).signedIn === signedIn);
        for (const where of [page, plain])
          await where.browserContext().setCookie(...cookiesFor(`.${id}.com`, signedIn));
        const without = new Map<string, string>();
        await change('off');
        for (const place of some) {
          await openPlace(plain, id, place);
          without.set(place.id, await plain.evaluate(contentOf));
        }
        await change('all');
        await page.bringToFront();
        for (const place of some) {
          // "All" underlines whatever "key" does, and more; a change is dear.
          const more = place === some[0] ? (['key', 'all'] as const) : [];
          const [first, ...later] = await withGloss(id, place, more);
          expect(sameAtEachLoad(first!), place.id).toBe(sameAtEachLoad(without.get(place.id)!));
          for (const content of later) expect(content, place.id).toBe(first);
        }
      }
    });
  }
}

const cookiesFor = (domain: string, signedIn: boolean) =>
  [
    { name: 'practice', value: encodeURIComponent(quiet) },
    ...(signedIn ? [{ name: 'practice_session', value: '1' }] : []),
  ].map((cookie) => ({ ...cookie, domain, path: '/', secure: true }));

/** Classes of AT&T's practice pages end in letters drawn anew at each load. */
const sameAtEachLoad = (content: string) => content.replace(/__[a-z0-9]{4,8}(?=[" ])/g, '__hash');

// The functions below run in the page.

function goInside(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Words that are surely there, whatever the page says: by them is seen how far the gloss is. */
function addProbe(): void {
  const probe = Object.assign(document.createElement('aside'), { id: 'probe' });
  probe.innerHTML = `<p>A prorated charge is <a href="#probe">prorated</a>.</p>
    <p><a href="#probe">Before</a> <a href="#probe">final bill</a></p>`;
  document.body.prepend(probe);
}

/** How often "prorated" is underlined in the probe. */
function paintedInProbe(): number {
  const probe = document.querySelector('#probe p')!;
  const highlights = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  const ranges = [...highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.filter(({ startContainer }) => probe.contains(startContainer)).length;
}

/** Whether nothing changes on the page for two frames. */
async function standsStill(): Promise<boolean> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((next) => requestAnimationFrame(next));
  observer.disconnect();
  return document.readyState === 'complete' && changes.length === 0;
}
