/** What stands on the page of a lane: nothing, the shipped guide, its overlay alone, or driver.js. */
import { driver } from 'driver.js';
import { openOverlay } from '../../../entrypoints/guide.content/overlay/overlay.ts';
import { byNameAndPath } from '../find/ours.ts';
import { makePage } from '../find/page.ts';
import { briefFor, startGuide } from '../in-page/start-guide.ts';

export type LaneName = 'nothing' | 'signoff' | 'driver.js';

/** One lane on its own fresh page. */
export interface RingLane {
  /** Draws ring and words, those of the last time taken away before; how long that held the page up at once, ms. */
  draw(): number;
  /** From now on whatever follows the control is at work; `draw` is over. */
  follow(): void;
  /** Where the ring is in the window; undefined for none. */
  ring(): DOMRect | undefined;
  target: Element;
}

const pageWish = { nodes: 10_000, shadow: false, seed: 1 };

/** Fills the page and readies the lane; nothing is drawn yet. */
export function openLane(name: LaneName): RingLane {
  const { target } = makePage(document, pageWish);
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  target.getBoundingClientRect();
  if (name === 'driver.js') return driverLane(target);
  if (name === 'nothing') return { draw: () => 0, follow: nothing, ring: nothing, target };
  return ownLane(target);
}

const nothing = () => undefined;

/** The shipped overlay, at first without finding anything; then the whole guide. */
function ownLane(target: Element): RingLane {
  let stop = new AbortController();
  let ring: () => DOMRect | undefined = nothing;
  const takeAway = () => {
    stop.abort();
    document.documentElement.getBoundingClientRect();
    stop = new AbortController();
  };
  const draw = () => {
    takeAway();
    const rect = target.getBoundingClientRect();
    return timed(() => {
      const overlay = openOverlay(document, { show: nothing, hide: nothing }, stop.signal);
      overlay.drawTurn(rect, 'page', words);
    });
  };
  const follow = () => {
    takeAway();
    ring = startGuide(briefFor(byNameAndPath), stop.signal).ring;
  };
  return { draw, follow, ring: () => ring(), target };
}

const words = {
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
};

function driverLane(target: Element): RingLane {
  const popover = { title: 'Transfer PIN', description: '转网 PIN 码：把号码带走时要用。' };
  let tour = driver();
  const draw = () => {
    tour.destroy();
    document.documentElement.getBoundingClientRect();
    tour = driver({ animate: false, allowScroll: true });
    return timed(() => tour.highlight({ element: target, popover }));
  };
  // It stands around whatever node it was given, also where that is on no page any more.
  const ring = () => tour.getActiveElement()?.getBoundingClientRect();
  return { draw, follow: nothing, ring, target };
}

function timed(act: () => void): number {
  const began = performance.now();
  act();
  // What the browser still owes for it.
  document.documentElement.getBoundingClientRect();
  return performance.now() - began;
}
