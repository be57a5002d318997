/** What the gloss shows: its card, read through its closed shadow root, and the words it has underlined. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './journey.ts';
import type { Rect } from './overlay.ts';
import { until } from './work.ts';

export interface GlossCard {
  text: string;
  danger: boolean;
  rect: Rect;
  /** What a screen reader is told. */
  status: string;
}

/** The card that is shown now; undefined where there is none. */
export async function cardOn({ browser }: Stage, page: Page): Promise<GlossCard | undefined> {
  const card = await browser.inShadow(page, 'signoff-gloss', readCard).catch(() => undefined);
  return card?.text ? card : undefined;
}

/** Waits for a card that says all this. */
export function cardSaying(stage: Stage, page: Page, ...words: string[]): Promise<GlossCard> {
  return until(`a card saying ${words.join(' + ')}`, async () => {
    const card = await cardOn(stage, page);
    return words.every((word) => card?.text.includes(word)) ? card : undefined;
  });
}

/** Waits until no card and no host of one is left. */
export function noCard(page: Page): Promise<unknown> {
  return until('the card to go', async () => (await page.$('signoff-gloss')) === null);
}

function readCard(this: ShadowRoot): GlossCard {
  const box = this.querySelector('section')!;
  const { x, y, width, height } = box.getBoundingClientRect();
  return {
    text: box.innerText.trim(),
    danger: box.classList.contains('danger'),
    rect: { x, y, width, height },
    status: this.querySelector('[role=status]')?.textContent ?? '',
  };
}

export interface Painted {
  words: string[];
  dangers: string[];
}

/** What is underlined, and how, as the page itself can see it. */
export function paintedOn(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const inWindow = (view: Window & typeof globalThis): [string, string][] => [
      ...[...(view.CSS.highlights as unknown as Map<string, Set<AbstractRange>>)].flatMap(
        ([name, ranges]) =>
          [...ranges].map((range): [string, string] => {
            const live = range.startContainer.ownerDocument!.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return [name, String(live)];
          }),
      ),
      ...[...view.document.querySelectorAll('iframe')].flatMap((frame) =>
        inWindow(frame.contentWindow as Window & typeof globalThis),
      ),
    ];
    const all = inWindow(window);
    const of = (wanted: string) => all.flatMap(([name, text]) => (name === wanted ? [text] : []));
    return { words: of('mark-2'), dangers: of('mark-3') };
  });
}

/** The middle of the first underlined word with this text, in the window; in frames of the page too. */
export function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return until(`“${text}” underlined`, () =>
    page.evaluate((wanted) => {
      const find = (
        view: Window & typeof globalThis,
        left: number,
        top: number,
      ): Point | undefined => {
        for (const ranges of (
          view.CSS.highlights as unknown as Map<string, Set<AbstractRange>>
        ).values())
          for (const range of ranges) {
            const live = view.document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            if (String(live) !== wanted) continue;
            const { x, y, width, height } = live.getClientRects()[0]!;
            return { x: left + x + width / 2, y: top + y + height / 2 };
          }
        for (const frame of view.document.querySelectorAll('iframe')) {
          const { x, y } = frame.getBoundingClientRect();
          const inner = frame.contentWindow as Window & typeof globalThis;
          const found = find(inner, x + frame.clientLeft, y + frame.clientTop);
          if (found) return found;
        }
        return undefined;
      };
      type Point = { x: number; y: number };
      return find(window, 0, 0);
    }, text),
  );
}
