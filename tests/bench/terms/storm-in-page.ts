/** A storm of changes on a page of words, and whoever has to keep knowing which terms stand on it. */
import { watchWords } from '../../../entrypoints/gloss.content/watch-words.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import type { Span } from '../../../lib/glossary/types.ts';
import { seeded } from '../random.ts';
import { meterCallbacks, type Meter } from '../timing/meter.ts';
import { answerOf, numberTexts, type Hit } from './hits.ts';
import { makeTermPage } from './page.ts';
import { indexOf, makeSurfaces, makeText } from './words.ts';

export type WordStormLane = 'signoff' | 'naive';

export interface WordStormed {
  /** Changes made, and how long the storm took, ms. */
  changes: number;
  ms: number;
  /** What the follower was at work meanwhile, ms, and at once at most. */
  work: number;
  longest: number;
  /** From the last change to the answer that knew it, ms; null: never the same as a fresh look's. */
  late: number | null;
  /** Live ranges made, which would tax every change of the page. */
  ranges: number;
}

/** The storm's own: never counted. */
const wait = setTimeout;
const surfaces = makeSurfaces(1000, seeded(7)).slice(0, 500);
const matcher = openMatcher(indexOf(surfaces));
const lanes: { meter?: Meter; spans?: () => Spans; ranges: number } = { ranges: 0 };

type Spans = (Span | null)[];

/** Makes the page and begins to follow its words. */
export function openWords(lane: WordStormLane): void {
  makeTermPage(document, { nodes: 10_000, shadow: false, torn: false, seed: 1 }, surfaces);
  const { createRange } = document;
  document.createRange = () => {
    lanes.ranges += 1;
    return createRange.call(document);
  };
  lanes.meter = meterCallbacks(window);
  lanes.spans = lane === 'signoff' ? followAsShipped() : followNaively();
}

/** The gloss's own watch, in mode "all": every place is chosen each time, in static ranges, and not painted. */
function followAsShipped(): () => Spans {
  const now: { spans: Spans } = { spans: [] };
  const looked = (found: readonly { span: Span | null }[]) => {
    now.spans = found.map(({ span }) => span);
  };
  const nothing = () => undefined;
  const on = { looked, rewritten: nothing, root: nothing };
  watchWords(document, { index: indexOf(surfaces), mode: 'all' }, on, new AbortController().signal);
  return () => now.spans;
}

/** The whole page again at every callback of the observer. */
function followNaively(): () => Spans {
  const now = { spans: freshSpans() };
  const observer = new MutationObserver(() => (now.spans = freshSpans()));
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => now.spans;
}

function freshSpans(): Spans {
  const scanner: Scanner = openScanner(document, matcher);
  scanner.scan();
  return scanner.entries().flatMap(({ found }) => found.map(({ span }) => span));
}

/** Changes texts, and moves cards, so many times a second for so long. */
export async function stormWords(perSecond: number, ms: number): Promise<WordStormed> {
  const random = seeded(11);
  const cards = [...document.querySelectorAll('section')];
  const texts = [...document.querySelectorAll('p, a, span, button')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );
  const said = Array.from({ length: 500 }, () => makeText(4, 9, surfaces, random));
  const before = lanes.meter!.ms;
  lanes.meter!.longest = 0;
  const began = performance.now();
  let changes = 0;
  while (performance.now() - began < ms) {
    const due = Math.floor(((performance.now() - began) * perSecond) / 1000);
    for (; changes < due; changes += 1)
      if (changes % 10 === 0) random.pick(cards).after(random.pick(cards));
      else random.pick(texts).data = random.pick(said);
    await new Promise((next) => wait(next, 4));
  }
  const took = performance.now() - began;
  const { ms: after, longest } = lanes.meter!;
  const late = await settle();
  return { changes, ms: took, work: after - before, longest, late, ranges: lanes.ranges };
}

/** Waits for the answer that a fresh look gives. */
async function settle(): Promise<number | null> {
  const began = performance.now();
  const numbers = numberTexts([document]);
  const answer = (spans: Spans) =>
    JSON.stringify(
      answerOf(
        spans.flatMap((span): Hit[] =>
          span ? [[span.start, span.startOffset, span.end, span.endOffset]] : [],
        ),
        numbers,
      ),
    );
  const fresh = answer(freshSpans());
  while (performance.now() - began < 3000) {
    if (answer(lanes.spans!()) === fresh) return performance.now() - began;
    await new Promise((next) => wait(next, 10));
  }
  return null;
}
