/** What stands on the page of a lane: nothing, the shipped guide, its overlay alone, or driver.js. */
import { driver } from 'driver.js';
import { openOverlay } from '../../../entrypoints/guide.content/overlay/overlay.ts';
import { byNameAndPath } from '../find/ours.ts';
import { makePage } from '../find/page.ts';
import { briefFor, startGuide } from '../in-page/start-guide.ts';

export type LaneName = 'nothing' | 'signoff' | 'driver.js';

/** One lane on its own fresh page. */
export interface RingLane {
  /** Draws the first ring; how long the page was held up, ms: on a page without our script yet, and the next time. */
  begin(): Held;
  /** Where the ring is in the window; undefined for none. */
  ring(): DOMRect | undefined;
  target: Element;
}

export interface Held {
  /** Code not run yet, and on a page that never showed Chinese: the browser looks for a font. */
  cold: number;
  /** The same ring once more, the first one taken away. */
  warm: number;
}

const pageWish = { nodes: 10_000, shadow: false, seed: 1 };

/** Fills the page and readies the lane; nothing is drawn yet. */
export function openLane(name: LaneName): RingLane {
  const { target } = makePage(document, pageWish);
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  target.getBoundingClientRect();
  if (name === 'driver.js') return driverLane(target);
  if (name === 'nothing')
    return { begin: () => ({ cold: 0, warm: 0 }), ring: () => undefined, target };
  let ring: () => DOMRect | undefined = () => undefined;
  const begin = () => {
    const held = { cold: drawAlone(target), warm: drawAlone(target) };
    ring = startGuide(briefFor(byNameAndPath), new AbortController().signal).ring;
    return held;
  };
  return { begin, ring: () => ring(), target };
}

/** The first ring and callout by the shipped overlay, without finding anything; taken away again. */
function drawAlone(target: Element): number {
  const stop = new AbortController();
  const nothing = () => undefined;
  const rect = target.getBoundingClientRect();
  const cost = timed(() => {
    const overlay = openOverlay(document, { show: nothing, hide: nothing }, stop.signal);
    overlay.drawTurn(rect, 'page', {
      kicker: '现在点这里',
      name: '“Transfer PIN”',
      means: '转网 PIN 码：把号码带走时要用。',
      hint: '',
      way: ['通往：账户安全', '还要点 3 次'],
      stops: 4,
      showMe: '',
      hideNow: '先隐藏',
      hideSite: '在这个网站上隐藏',
      label: 'Signoff 销号向导',
      lang: 'zh-CN',
    });
  });
  stop.abort();
  document.documentElement.getBoundingClientRect();
  return cost;
}

function driverLane(target: Element): RingLane {
  const popover = { title: 'Transfer PIN', description: '转网 PIN 码：把号码带走时要用。' };
  let tour = driver();
  const draw = () => {
    tour.destroy();
    document.documentElement.getBoundingClientRect();
    tour = driver({ animate: false, allowScroll: true });
    return timed(() => tour.highlight({ element: target, popover }));
  };
  const begin = () => ({ cold: draw(), warm: draw() });
  // It stands around whatever node it was given, also where that is on no page any more.
  const ring = () => tour.getActiveElement()?.getBoundingClientRect();
  return { begin, ring, target };
}

function timed(act: () => void): number {
  const began = performance.now();
  act();
  // What the browser still owes for it.
  document.documentElement.getBoundingClientRect();
  return performance.now() - began;
}
