// @vitest-environment happy-dom
/** A page that is moved about under a scan in slices, whatever it stands in at that time. */
import { expect, test, vi } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { observed } from '../../../lib/glossary/note-changes.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import { seeded, type Random } from '../../bench/random.ts';
import { makeTerm } from './page.ts';

const surfaces = ['bill', 'late fee', 'transfer pin'];
const matcher = openMatcher(compileTerms(surfaces.map((one, i) => makeTerm(`t${i}`, [one]))));
const card = `<section><h2>Your bill</h2><p>A <b>late</b> fee</p><ul><li>nothing</li><li>bill
  <a>Transfer PIN</a></li></ul><code>bill</code></section>`;

/** Where each word stands in the page's text, and what is said there. */
function placesFound(scanner: Scanner): string[] {
  const texts: Node[] = [];
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  const numbers = new Map(texts.map((text, at) => [text, at]));
  return scanner.entries().flatMap(({ found }) =>
    found.map(({ surface, span }) => {
      const { start, startOffset, end, endOffset } = span!;
      return `${surface} ${numbers.get(start)}:${startOffset}-${numbers.get(end)}:${endOffset}`;
    }),
  );
}

/** Cards, lines and words go elsewhere, into others too; words change; some go away, some come. */
function disturb(random: Random): void {
  const pick = (selector: string) => random.pick([...document.querySelectorAll(selector)]);
  const cards = 'section';
  const how = random.next();
  if (how < 0.4) pick(cards).after(pick(cards));
  else if (how < 0.55) pick('ul').append(pick('li'));
  else if (how < 0.7) pick('h2').firstChild!.nodeValue = random.pick(['A late fee', 'bill', 'no']);
  else if (how < 0.8) pick('p').replaceChildren(`A ${random.pick(surfaces)}`);
  else if (how < 0.9) pick(cards).insertAdjacentHTML('beforebegin', card);
  else pick(cards).remove();
}

for (const way of ['told at once', 'told when it is done'] as const)
  test(`what is ${way} is found, nothing twice, nothing where it stood before`, () => {
    const random = seeded(5);
    const walkers = vi.spyOn(document, 'createTreeWalker');
    let disturbed = 0;
    for (let round = 0; round < 8; round += 1) {
      document.body.innerHTML = card.repeat(40);
      const observer = new MutationObserver(() => undefined);
      const scanner = openScanner(document, matcher, (root) => observer.observe(root, observed));
      const later: MutationRecord[] = [];
      while (!scanner.scan(0)) {
        // Where the reading stands goes to the end.
        const walker = walkers.mock.results.at(-1)?.value as TreeWalker | undefined;
        const at = walker?.currentNode.parentElement?.closest('section');
        if (at && disturbed % 2) document.body.append(at);
        for (let change = disturbed % 9; change > 0; change -= 1) disturb(random);
        const records = observer.takeRecords();
        if (way === 'told at once' && disturbed < 400) scanner.changed(records);
        else {
          scanner.disturbed(records);
          later.push(...records);
        }
        disturbed += 1;
      }
      scanner.changed(later);
      scanner.scan();
      observer.disconnect();
      const fresh = openScanner(document, matcher);
      fresh.scan();
      expect(placesFound(scanner)).toEqual(placesFound(fresh));
      expect(placesFound(fresh).length).toBeGreaterThan(40);
    }
    expect(disturbed).toBeGreaterThan(20);
  });
