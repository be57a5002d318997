// @vitest-environment happy-dom
/** Known roots are what a search of the whole page would find, whatever comes, goes or moves; and little is searched. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { KnownRoots } from '../../../lib/navigator/known-roots.ts';
import { pageRoots, parentAcross, type Root } from '../../../lib/navigator/page-roots.ts';
import { finish } from '../../../lib/navigator/steps.ts';
import { randomRuns } from '../../support/random-runs.ts';

afterEach(() => vi.restoreAllMocks());

/** Known roots, told of every change by one observer over all of them, as the guide's are. */
function openKnown() {
  document.body.innerHTML = '<main></main><aside></aside>';
  const known = new KnownRoots(document);
  const observer = new MutationObserver(() => undefined);
  const read = () => {
    known.note(observer.takeRecords());
    const roots = finish(known.read());
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
    return roots;
  };
  read();
  return { read, close: () => observer.disconnect() };
}

const elements = () =>
  [...pageRoots(document)].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('main, aside, x-card, div'),
  ]);

const changes: ((at: number) => void)[] = [
  (at) => pick(at).append(document.createElement('x-card')),
  (at) => pick(at).append(document.createElement('div')),
  (at) => {
    const box = document.createElement('div');
    box.append(document.createElement('x-card'));
    box.firstElementChild!.attachShadow({ mode: 'open' }).append(document.createElement('div'));
    pick(at).append(box);
  },
  // Late, and on what was there already.
  (at) => {
    const card = elements().filter(
      ({ localName, shadowRoot }) => localName === 'x-card' && !shadowRoot,
    )[at];
    card?.attachShadow({ mode: 'open' }).append(document.createElement('x-card'));
  },
  (at) => pick(at, 2).remove(),
  (at) => {
    const moved = pick(at, 2);
    const others = elements().filter((one) => !isIn(moved, one) && one.localName !== 'x-card');
    const to = others[(at * 7 + 3) % others.length];
    if (moved.localName !== 'main' && moved.localName !== 'aside') to?.append(moved);
  },
];

/** Through trees. */
function isIn(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}

function pick(at: number, from = 0): HTMLElement {
  const all = elements().slice(from);
  return all[at % Math.max(1, all.length)] ?? document.createElement('div');
}

/** The same nodes, not their likes. */
function expectAll(roots: Root[]) {
  const there = [...pageRoots(document)];
  expect(roots.length).toBe(there.length);
  expect(there.every((root) => roots.includes(root))).toBe(true);
}

it('holds every tree that is on the page, and none that is not', () => {
  const step = fc.tuple(fc.nat(changes.length - 1), fc.nat(9), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { read, close } = openKnown();
      for (const [change, at, look] of steps) {
        changes[change]!(at);
        if (look) expectAll(read());
      }
      expectAll(read());
      close();
    }),
    randomRuns(200),
  );
});

it('searches what was added, not the page', () => {
  const { read, close } = openKnown();
  document.querySelector('main')!.append(document.createElement('x-card'));
  read();
  const searched = vi.spyOn(Document.prototype, 'querySelectorAll');
  document.querySelector('x-card')!.append(document.createElement('x-card'));
  read();
  expect(searched).not.toHaveBeenCalled();
  close();
});

it('searches the page again after more was added than is kept in mind', () => {
  const { read, close } = openKnown();
  const main = document.querySelector('main')!;
  for (let left = 600; left > 0; left -= 1) main.append(document.createElement('p'));
  const last = document.createElement('x-card');
  main.append(last);
  const root = last.attachShadow({ mode: 'open' });
  expect(read()).toContain(root);
  close();
});

it('holds a tree once after its host has moved into another tree', () => {
  const { read, close } = openKnown();
  const [host, box] = [document.createElement('x-card'), document.createElement('x-card')];
  document.querySelector('main')!.append(host, box);
  host.attachShadow({ mode: 'open' });
  const inner = box.attachShadow({ mode: 'open' });
  expectAll(read());
  inner.append(host);
  expectAll(read());
  close();
});

it('forgets nothing over a reading that was broken off', () => {
  document.body.innerHTML = '<main></main>';
  const main = document.querySelector('main')!;
  for (let left = 300; left > 0; left -= 1) main.append(document.createElement('p'));
  const last = document.createElement('x-card');
  main.append(last);
  last.attachShadow({ mode: 'open' });
  const known = new KnownRoots(document);
  expect(known.read().next().done).toBe(false);
  expectAll(finish(known.read()));
});
