/** A made page with one control to follow, and what happens to it. Counted in frames and looks, never in time. */
import { look } from '../../../lib/navigator/look.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { rectOnPage } from '../../../lib/navigator/visibility.ts';
import { seeded } from '../random.ts';
import { eachFrame, overlap } from './frames.ts';
import { briefFor, startGuide } from './start-guide.ts';

export interface Watched {
  /** Frames with the ring where it must not be; with it on the control; all of them. */
  wrong: number;
  ringed: number;
  all: number;
  looks: number;
  requeries: number;
  /** Times the page's changes were told to observers. */
  told: number;
  ms: number;
}

const brief = briefFor({
  role: ['link'],
  names: ['Get a Transfer PIN'],
  href: ['/transfer-pin'],
});
const { guide, ring } = startGuide(brief, new AbortController().signal);
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));
const frame = () => new Promise((next) => requestAnimationFrame(next));
const find = () => document.querySelector<HTMLElement>('#box > a')!;

/** Fills the page: a control in a box before so many rows. */
export function fill(rows: number, withControl: boolean): void {
  const control = '<a href="/transfer-pin">Get a Transfer PIN</a>';
  const items = Array.from(
    { length: rows },
    (_, at) => `<li><a href="/item/${at}">Item ${at}</a> <b>text</b></li>`,
  );
  document.body.innerHTML = `<main><p id="box">${withControl ? control : ''}</p><ul>${items.join('')}</ul></main>`;
}

/** Whether the ring stands on this element now. */
export function isRinged(selector = '#box > a', root: ParentNode = document): boolean {
  const [box, element] = [ring(), root.querySelector(selector)];
  return box !== undefined && element !== null && overlap(box, rectOnPage(element)) >= 0.9;
}

/** Whether a look at the page as it is, at one go and with nothing kept, says the same as the guide. */
export async function agreesWithFreshLook(): Promise<boolean> {
  const sight = { roots: [...pageRoots(document)], translated: false };
  const patience = { missingSince: new Map<string, number>(), lastChange: 0 };
  const { next } = look(brief, { url: new URL(location.href), sight, patience, now: 0 });
  const { selector, state } = await guide.report();
  if (next.state !== 'turn') return state !== 'turn';
  return selector !== null && document.querySelector(selector) === next.found.element;
}

/** Watches every frame while something goes on. */
export async function during(act: () => Promise<void>): Promise<Watched> {
  const before = (await guide.report()).work!;
  const stop = new AbortController();
  const sum = { wrong: 0, ringed: 0, all: 0, told: 0 };
  const observer = new MutationObserver(() => (sum.told += 1));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  eachFrame(() => {
    sum.all += 1;
    if (isRinged()) sum.ringed += 1;
    else if (ring()) sum.wrong += 1;
  }, stop.signal);
  const began = performance.now();
  await act();
  const ms = performance.now() - began;
  stop.abort();
  observer.disconnect();
  // Not counted: the look that the question itself brings.
  const after = (await guide.report()).work!;
  const looks = after.looks - before.looks - 1;
  return { ...sum, looks, requeries: after.requeries - before.requeries, ms };
}

/** Many changes at a time, so many times: words, classes, rows that come and go, and the control made anew. */
export function storm(times: number): Promise<Watched> {
  const { pick, next } = seeded(5);
  const rows = [...document.querySelectorAll('li')];
  return during(async () => {
    for (let at = 0; at < times; at += 1) {
      for (let change = 0; change < 80; change += 1) {
        const row = pick(rows);
        if (next() < 0.5) row.querySelector('b')!.textContent = `text ${at}`;
        else if (next() < 0.5) row.className = `row-${at}`;
        else if (row.isConnected) row.remove();
        else document.querySelector('ul')!.append(row);
      }
      if (at % 7 === 0) find().replaceWith(find().cloneNode(true));
      if (at % 5 === 0) document.querySelector('ul')!.before(document.createElement('hr'));
      await pause(5);
    }
  });
}

/** A change every so often, so many times; `middle` in the middle of it. */
export function drizzle(times: number, everyMs: number, middle: () => void): Promise<Watched> {
  return during(async () => {
    for (let at = 0; at < times; at += 1) {
      document.querySelector('ul')!.className = `drop-${at}`;
      if (at === Math.floor(times / 2)) middle();
      await pause(everyMs);
    }
  });
}

/** Puts the control on the page, or takes it away. */
export function setControl(there: boolean): void {
  document.querySelector('#box')!.innerHTML = there
    ? '<a href="/transfer-pin">Get a Transfer PIN</a>'
    : '';
}

/** Makes the control anew so many times; how many frames each was painted without its ring. */
export async function replaced(times: number): Promise<number[]> {
  const waits: number[] = [];
  const stop = new AbortController();
  const state = { without: 0 };
  eachFrame(() => {
    if (!isRinged()) state.without += 1;
  }, stop.signal);
  for (let at = 0; at < times; at += 1) {
    state.without = 0;
    const fresh = find().cloneNode(true) as HTMLElement;
    fresh.style.marginLeft = `${(at % 3) * 150}px`;
    find().replaceWith(fresh);
    await pause(100);
    for (let left = 8; left > 0 && !isRinged(); left -= 1) await frame();
    waits.push(state.without);
  }
  stop.abort();
  return waits;
}

/** An element that has been there all along gets a tree of its own with the control in it: no observer is told. */
export function attachLate(name: string): void {
  const host = document.querySelector(name)!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<a href="/transfer-pin">Get a Transfer PIN</a>';
}

/** Scrolls a box or the window, a step a frame. */
export function scrolled(selector: string | null, steps: number): Promise<Watched> {
  return during(async () => {
    for (let at = 1; at <= steps; at += 1) {
      const to = { top: at * 7, behavior: 'instant' } as const;
      if (selector) document.querySelector(selector)!.scrollTo(to);
      else window.scrollTo(to);
      await frame();
    }
  });
}

/**
 * A rule put into a sheet by script moves the control and nothing else: no observer of the page's changes is told.
 * True if the ring stays behind in that moment.
 */
export async function moveByRule(): Promise<boolean> {
  // Nothing is to be looked at any more: the last look is over, and the frames that follow a change or a drawing.
  await guide.report();
  for (let left = 30; left > 0; left -= 1) await frame();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#box > a { position: relative; left: 80px }');
  document.adoptedStyleSheets.push(sheet);
  return !isRinged();
}
