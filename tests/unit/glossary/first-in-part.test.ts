// @vitest-environment happy-dom
/** Where a key term is told of once, and where again: the calm choice. */
import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { lookAt } from '../../../lib/glossary/occurrences.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import { isShown, makeTerm } from './page.ts';

const matcher = openMatcher(
  compileTerms([makeTerm('bill', ['bill']), makeTerm('end', ['end line'], { danger: true })]),
);

/** The ids of the elements in which the calm choice tells of a word. */
function toldIn(html: string): string[] {
  document.body.innerHTML = html;
  const scanner = openScanner(document, matcher);
  scanner.scan();
  const look = lookAt(scanner.entries(), matcher, { isVisible: isShown });
  return [...look.firstInEachPart()].flat().map(({ element }) => element.id);
}

test('landmarks and dialogs are parts, one in another as well', () => {
  const html = `<header><p id="head">bill</p><nav><a id="menu">bill</a></nav></header>
    <main><p id="first">bill</p><p>bill</p><div role="dialog"><b id="dialog">bill</b> bill</div><p>bill</p></main>
    <aside id="aside">bill</aside><footer id="foot">bill</footer>`;
  expect(toldIn(html)).toEqual(['head', 'menu', 'first', 'dialog', 'aside', 'foot']);
});

test('a box is a part where it has a name: the cards of a list are none', () => {
  const cards = ['section', 'article', 'form', 'li'].map((tag) => `<${tag}>bill</${tag}>`).join('');
  expect(toldIn(`<main><p id="first">bill</p>${cards}</main>`)).toEqual(['first']);
  const named = `<section aria-label="May" id="may">bill</section>
    <section aria-labelledby="may" id="june">bill</section>
    <form aria-label="Pay" id="pay">bill</form>`;
  expect(toldIn(`<main>${named}</main>`)).toEqual(['may', 'june', 'pay']);
});

test('the head of a card is not the head of the page', () => {
  const card = '<article><header>bill</header><footer>bill</footer></article>';
  expect(toldIn(`<p id="first">bill</p>${card}<section>${card}</section>`)).toEqual(['first']);
});

test('the first that can be seen counts; what does harm is told of on every control', () => {
  const html = `<main><p hidden>bill</p><p id="seen">bill</p><p id="word">end line</p><p>end line</p>
    <button id="one">End line</button><button id="two">End line</button></main>`;
  expect(toldIn(html)).toEqual(['seen', 'word', 'one', 'two']);
});
