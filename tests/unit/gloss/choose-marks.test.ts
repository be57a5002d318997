// @vitest-environment happy-dom
/** From what stands on the page to what is marked, whatever happens to the page in between. */
import { beforeAll, expect, test } from 'vitest';
import { chooseMarks, findCandidates } from '../../../entrypoints/gloss.content/choose-marks.ts';
import type { Meanings } from '../../../entrypoints/gloss.content/meanings.ts';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { lookAt } from '../../../lib/glossary/occurrences.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import { isShown, makeTerm } from '../glossary/page.ts';

// happy-dom has no StaticRange; a browser's keeps just what it is given.
beforeAll(() => {
  globalThis.StaticRange ??= class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  } as unknown as typeof StaticRange;
});

const index = compileTerms([
  makeTerm('bill', ['bill']),
  makeTerm('end', ['end line'], { danger: true }),
]);
const matcher = openMatcher(index);

/** Meanings of these terms; what is asked for besides. */
function openKnown(known: string[], press: string | null = 'harm') {
  const asked = new Set<string>();
  const meanings: Meanings = {
    of: (id) =>
      known.includes(id)
        ? {
            en: id,
            called: null,
            means: '',
            danger: id === 'end',
            press: id === 'end' ? press : null,
          }
        : undefined,
    want: (terms) => [...terms].forEach((id) => asked.add(id)),
  };
  return { meanings, asked };
}

/** Finds the candidates step by step; `between` happens after each step. */
function candidatesOn(mode: 'key' | 'all', between: (step: number) => void = () => undefined) {
  const scanner = openScanner(document, matcher);
  scanner.scan();
  const look = lookAt(scanner.entries(), matcher, { isVisible: isShown });
  const steps = findCandidates(look, mode);
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { candidates: value, steps: count };
    between(count);
  }
}

const said = ({ words, dangers }: ReturnType<typeof chooseMarks>) =>
  [words, dangers].map((marks) => marks.map(({ element }) => element.id || element.localName));

test('words once in a part, dangers on every control; in mode "all" each', () => {
  document.body.innerHTML = `<main><p id="a">bill</p><p id="b">bill</p>
    <button id="c">End line</button><button id="d">End line</button></main>`;
  const { meanings } = openKnown(['bill', 'end']);
  const chosen = (mode: 'key' | 'all') =>
    chooseMarks(candidatesOn(mode).candidates, index, meanings);
  expect(said(chosen('key'))).toEqual([['a'], ['c', 'd']]);
  expect(said(chosen('all'))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('where pressing does no harm it is a word, once; what is not known yet is asked for', () => {
  document.body.innerHTML = `<p id="a">bill</p><button id="c">End line</button><button>End line</button>`;
  const { candidates } = candidatesOn('key');
  const harmless = openKnown(['end'], null);
  expect(said(chooseMarks(candidates, index, harmless.meanings))).toEqual([['c'], []]);
  expect([...harmless.asked].sort()).toEqual(['bill', 'end']);
});

test('a large page is gone through in many steps, with the same outcome', () => {
  document.body.innerHTML = '<main><p>bill</p><p>the bill</p></main>'.repeat(200);
  const { meanings } = openKnown(['bill']);
  const { candidates, steps } = candidatesOn('key');
  expect(steps).toBeGreaterThan(20);
  expect(chooseMarks(candidates, index, meanings).words).toHaveLength(200);
});

test('what is rewritten or taken away meanwhile is not marked', () => {
  document.body.innerHTML = '<main><p>bill</p></main>'.repeat(100);
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const { candidates } = candidatesOn('key', (step) => {
    texts[step]!.data = 'nothing';
    texts[50 + step]!.remove();
  });
  const { words } = chooseMarks(candidates, index, openKnown(['bill']).meanings);
  expect(words.length).toBeGreaterThan(50);
  expect(words.length).toBeLessThan(100);
  for (const { span } of words) {
    expect(span!.start.data.slice(span!.startOffset, span!.endOffset)).toBe('bill');
    expect(span!.start.isConnected).toBe(true);
  }
});
