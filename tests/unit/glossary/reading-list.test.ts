// @vitest-environment happy-dom
/** Whenever it is asked what was found, in the middle of a scan and of changes as well, it is as one reads. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { observed } from '../../../lib/glossary/note-changes.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { makeTerm } from './page.ts';
import { standsBefore } from './stands-before.ts';

const matcher = openMatcher(compileTerms([makeTerm('bill', ['bill'])]));

/** A box with a word before and behind a shadow root's host, which holds one as well. */
function makeBox(): Element {
  const box = document.createElement('div');
  box.innerHTML = '<p>bill</p><x-host></x-host><p>the bill</p>';
  box.children[1]!.attachShadow({ mode: 'open' }).innerHTML = '<p>bill</p><div></div>';
  return box;
}

/** All words and boxes there are, in shadow roots as well. */
function all(selector: string, root: Document | ShadowRoot = document): Element[] {
  const inner = [...root.querySelectorAll('x-host')].flatMap((host) =>
    all(selector, host.shadowRoot!),
  );
  return [...root.querySelectorAll(selector), ...inner];
}

interface Move {
  what: number;
  to: number;
  /** In it, at its beginning; else behind it. */
  into: boolean;
}

function move({ what, to, into }: Move): void {
  const movable = all('p,div');
  const node = movable[what % movable.length]!;
  const place = movable[to % movable.length]!;
  // Within one tree; a host takes its own along.
  if (node.contains(place) || node.getRootNode() !== place.getRootNode()) return;
  if (into) place.prepend(node);
  else place.after(node);
}

/** Pairs that stand the wrong way round. */
function misplaced(scanner: Scanner): number {
  const spots = scanner.entries().map(({ node }) => ({ node, offset: 0 }));
  return spots.slice(1).filter((spot, before) => !standsBefore(spots[before]!, spot)).length;
}

const moves = fc.array(fc.record({ what: fc.nat(999), to: fc.nat(999), into: fc.boolean() }), {
  maxLength: 3,
});

test('in reading order after every slice, whatever was moved meanwhile, told of or not yet', () => {
  let asked = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ moves, told: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      (rounds) => {
        document.body.replaceChildren(...Array.from({ length: 5 }, makeBox));
        const observer = new MutationObserver(() => undefined);
        const scanner = openScanner(document, matcher, (root) => observer.observe(root, observed));
        const later: MutationRecord[] = [];
        for (const round of rounds) {
          const isDone = scanner.scan(0);
          round.moves.forEach(move);
          const records = observer.takeRecords();
          if (!isDone) scanner.disturbed(records);
          later.push(...records);
          if (round.told) scanner.changed(later.splice(0));
          expect(misplaced(scanner)).toBe(0);
          asked += scanner.entries().length;
        }
        scanner.changed(later);
        scanner.scan();
        observer.disconnect();
        expect(misplaced(scanner)).toBe(0);
        expect(scanner.entries()).toHaveLength(15);
      },
    ),
    randomRuns(120),
  );
  expect(asked).toBeGreaterThan(500);
});
