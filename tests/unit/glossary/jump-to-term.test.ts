// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { jumpToHit, jumpToTerm } from '../../../lib/glossary/jump-to-term.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { hitsOn, isShown, makeTerm } from './page.ts';

const terms = [makeTerm('pin', ['Transfer PIN'])];
const options = { roots: pageRoots, isVisible: isShown };

// happy-dom has no StaticRange; a browser's keeps just what it is given.
beforeAll(() => {
  globalThis.StaticRange ??= class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  } as unknown as typeof StaticRange;
});

test('a hit leads to its word and the element around it', () => {
  const [hit] = hitsOn('<p>Get a <b>new Transfer PIN</b></p>', terms);
  const jump = jumpToHit(hit!);
  expect(jump?.element.localName).toBe('b');
  expect(jump?.document).toBe(document);
  expect(jump?.range).toMatchObject({
    startContainer: hit!.span!.start,
    startOffset: 4,
    endOffset: 16,
  });
});

test('a hit whose word has gone leads nowhere', () => {
  const [hit] = hitsOn('<p>Transfer PIN</p>', terms);
  hit!.span!.start.data = 'Something else';
  expect(jumpToHit(hit!)).toBeUndefined();
});

test('a hit whose element has gone leads nowhere', () => {
  const [hit] = hitsOn('<p>Transfer PIN</p>', terms);
  document.body.firstChild!.remove();
  expect(jumpToHit(hit!)).toBeUndefined();
});

test('a term is found again on a page drawn anew', () => {
  hitsOn('<p>Transfer PIN</p>', terms);
  document.body.innerHTML = '<div hidden>Transfer PIN</div><h2>Your transfer PIN</h2>';
  const jump = jumpToTerm(document, compileTerms(terms), 'pin', options);
  expect(jump?.element.localName).toBe('h2');
  expect(jump?.range?.startOffset).toBe(5);
});

test('a word right in a shadow root leads to its host', () => {
  document.body.innerHTML = '<div id="host"></div>';
  document.querySelector('#host')!.attachShadow({ mode: 'open' }).textContent = 'Transfer PIN';
  expect(jumpToTerm(document, compileTerms(terms), 'pin', options)?.element.id).toBe('host');
});

test('a term that is not on the page leads nowhere', () => {
  document.body.innerHTML = '<p>Nothing</p>';
  expect(jumpToTerm(document, compileTerms(terms), 'pin', options)).toBeUndefined();
});

test('jumping leaves the page as it was', () => {
  const html = '<p>Get a <b>Transfer PIN</b></p>';
  jumpToHit(hitsOn(html, terms)[0]!);
  expect(document.body.innerHTML).toBe(html);
});
