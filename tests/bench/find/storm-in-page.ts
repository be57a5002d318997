/** A storm in the page: thousands of changes a second, and whoever has to keep knowing where the control is. */
import { locate } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { isTranslated } from '../../../lib/navigator/translated.ts';
import { briefFor, startGuide } from '../in-page/start-guide.ts';
import { seeded } from '../random.ts';
import { meterCallbacks, type Meter } from '../timing/meter.ts';
import { byNameAndPath } from './ours.ts';
import { makePage } from './page.ts';

export type StormLane = 'signoff' | 'naive';

export interface Stormed {
  /** Changes made, and how long the storm took, ms. */
  changes: number;
  ms: number;
  /** What the follower was at work meanwhile, ms, and at once at most. */
  work: number;
  longest: number;
  /** At the end the answer was the control that was there then. */
  right: boolean;
  /** From the last move of the control to the answer that knew it, ms. */
  late: number;
}

/** The storm's own: never counted. */
const wait = setTimeout;
const frame = requestAnimationFrame;
const lanes: { meter?: Meter; answer?: () => Element | DOMRect | undefined } = {};

/** Makes the page and begins to follow its one link. */
export function open(lane: StormLane): void {
  const { target } = makePage(document, { nodes: 10_000, shadow: false, seed: 1 });
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  lanes.meter = meterCallbacks(window);
  if (lane === 'signoff')
    lanes.answer = startGuide(briefFor(byNameAndPath), new AbortController().signal).ring;
  if (lane === 'naive') lanes.answer = followNaively();
}

/** The whole page again at every callback of the observer. */
function followNaively(): () => Element | undefined {
  const look = () => {
    const sight = { roots: [...pageRoots(document)], translated: isTranslated(document) };
    return locate(byNameAndPath, sight).found?.element;
  };
  let found = look();
  const observer = new MutationObserver(() => (found = look()));
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => found;
}

/** Changes the page so many times a second for so long; the control is made anew in another place now and then. */
export async function storm(perSecond: number, ms: number): Promise<Stormed> {
  const random = seeded(7);
  const cards = [...document.querySelectorAll('section')];
  const texts = cards.map((card) => card.querySelector('.value')!.firstChild as Text);
  let control = document.querySelector('a[href$="transfer-pin"]')!;
  const near = cards.slice(cards.indexOf(control.closest('section')!) - 2).slice(0, 4);
  let [changes, moves] = [0, 0];
  const before = lanes.meter!.ms;
  lanes.meter!.longest = 0;
  const began = performance.now();
  while (performance.now() - began < ms) {
    const due = Math.floor(((performance.now() - began) * perSecond) / 1000);
    for (; changes < due; changes += 1) {
      random.pick(texts).data = `$${changes}.00`;
      if (changes % 10 === 0) near[changes % 4]!.append(near[changes % 4]!.firstChild!);
    }
    if (performance.now() - began > (moves + 1) * 1000) {
      const made = control.cloneNode(true) as Element;
      control.remove();
      near[(moves += 1) % 4]!.append(made);
      control = made;
    }
    await new Promise((next) => wait(next, 4));
  }
  const took = performance.now() - began;
  const { ms: after, longest } = lanes.meter!;
  return { changes, ms: took, work: after - before, longest, ...(await settle(control)) };
}

/** Moves the control once more, and waits for the answer that knows it. */
async function settle(control: Element): Promise<Pick<Stormed, 'right' | 'late'>> {
  const made = control.cloneNode(true) as HTMLElement;
  made.style.marginLeft = '90px';
  control.replaceWith(made);
  // A control out of sight has no ring.
  made.scrollIntoView({ block: 'center', behavior: 'instant' });
  const began = performance.now();
  while (performance.now() - began < 3000) {
    await new Promise((next) => frame(next));
    const answer = lanes.answer?.();
    if (answer instanceof Element ? answer === made : isAt(answer, made))
      return { right: true, late: performance.now() - began };
  }
  return { right: false, late: Infinity };
}

function isAt(box: DOMRect | undefined, element: Element): boolean {
  const { x, y } = element.getBoundingClientRect();
  return box !== undefined && Math.abs(box.x - x) < 2 && Math.abs(box.y - y) < 2;
}
