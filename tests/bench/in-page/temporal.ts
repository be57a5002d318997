/** The guide itself on a page that does not hold still: is any ring painted where it must not be? */
import type { Target } from '../../../content-rules/schema.ts';
import { Guide } from '../../../entrypoints/guide.content/guide.ts';
import type { GuideBrief, PageLink, PagePlace } from '../../../lib/messages.ts';
import { rectOnPage } from '../../../lib/navigator/visibility.ts';
import { seeded } from '../random.ts';
import type { Subject } from '../subjects/practice.ts';
import { changes, type Living } from '../temporal/changes.ts';
import { keepPristine, restore } from './pristine.ts';

export interface Frames {
  all: number;
  /** With a ring on the control; with none; with one anywhere else. */
  ringed: number;
  hidden: number;
  wrong: number;
  /** Wrong ones by the change before them, and for how long at most, ms. */
  byChange: Record<string, { frames: number; ms: number }>;
}

const pristine = keepPristine(document);
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Follows one control for so long; undefined where no ring ever came. */
export async function follow(
  { id, target }: Subject,
  ms: number,
  seed: number,
): Promise<Frames | undefined> {
  const [control] = restore(document, pristine, pristine.places.get(id)!.slice(0, 1));
  control!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const living: Living = { document, control: control!, truth: control!, random: seeded(seed) };
  const stop = new AbortController();
  const ring = startGuide(target!, stop.signal);
  const deadline = performance.now() + 5000;
  while (!ring() && performance.now() < deadline) await pause(50);
  if (!ring()) return undefined;
  const last = { change: 'none yet', at: performance.now() };
  const frames = watchFrames(living, ring, last, stop.signal);
  await liveFor(living, ms, last);
  stop.abort();
  return frames;
}

async function liveFor(living: Living, ms: number, last: { change: string; at: number }) {
  const end = performance.now() + ms;
  let order = living.random.shuffled(changes);
  while (performance.now() < end) {
    if (order.length === 0) order = living.random.shuffled(changes);
    const change = order.pop()!;
    const undo = change.begin(living);
    Object.assign(last, { change: change.id, at: performance.now() });
    await pause(350 + living.random.next() * 150);
    undo();
    Object.assign(last, { change: `${change.id}, taken back`, at: performance.now() });
    await pause(150 + living.random.next() * 250);
  }
}

/** Looks once a frame, after layout and before paint: a ResizeObserver runs then, after everyone's frame callbacks. */
function watchFrames(
  living: Living,
  ring: () => DOMRect | undefined,
  last: { change: string; at: number },
  signal: AbortSignal,
): Frames {
  const frames: Frames = { all: 0, ringed: 0, hidden: 0, wrong: 0, byChange: {} };
  const host = document.createElement('bench-clock');
  const probe = document.createElement('i');
  // In a closed root, so that the clock is no mutation of the page.
  host.attachShadow({ mode: 'closed' }).append(probe);
  host.style.cssText = 'position:fixed;width:0;height:0;overflow:hidden';
  probe.style.display = 'block';
  document.documentElement.append(host);
  const observer = new ResizeObserver(() => {
    frames.all += 1;
    const box = ring();
    if (!box) frames.hidden += 1;
    else if (living.truth && overlap(box, rectOnPage(living.truth)) >= 0.9) frames.ringed += 1;
    else {
      frames.wrong += 1;
      const row = (frames.byChange[last.change] ??= { frames: 0, ms: 0 });
      row.frames += 1;
      row.ms = Math.max(row.ms, Math.round(performance.now() - last.at));
    }
  });
  observer.observe(probe);
  const tick = () => {
    if (signal.aborted) return (observer.disconnect(), host.remove());
    probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(tick);
  };
  tick();
  return frames;
}

/** What both boxes cover, as a share of what either covers. */
function overlap(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (a.width * a.height + b.width * b.height - both);
}

/** Starts the shipped guide with one link to follow; returns how to read its ring. */
function startGuide(target: Target, signal: AbortSignal): () => DOMRect | undefined {
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName === 'signoff-overlay') roots.push(root);
    return root;
  };
  const runtime = { sendMessage: () => Promise.resolve(null) };
  Object.assign(globalThis, { chrome: { runtime } });
  const guide = new Guide(document, signal);
  Element.prototype.attachShadow = attachShadow;
  guide.follow(briefFor(target));
  return () => {
    const ring = roots[0]!.querySelector<HTMLElement>('[data-part="ring"]')!;
    const box = ring.getBoundingClientRect();
    if (!ring.checkVisibility() || box.width === 0) return undefined;
    // The ring stands 5 px around the control.
    return new DOMRect(box.x + 5, box.y + 5, box.width - 10, box.height - 10);
  };
}

function briefFor(target: Target): GuideBrief {
  const name = 'Here';
  const at = (id: string, host: string): PagePlace => ({
    id,
    name,
    kind: 'public',
    urls: [{ host, path: '/**' }],
    regions: [],
  });
  const link: PageLink = { id: 'link', from: ['here'], to: 'there', target, means: name };
  return {
    carrier: 'bench',
    places: [at('here', location.hostname), at('there', 'there.invalid')],
    links: [link],
    business: [],
    goal: { task: 'bench', name, destination: 'there' },
    doneSigns: [],
    locale: 'en',
    // What the callout says does not matter here.
    words: {},
    hidden: false,
  };
}
