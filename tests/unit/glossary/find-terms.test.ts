// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { findTerms, viewOfHit } from '../../../lib/glossary/find-terms.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { hitsNow, hitsOn, idsOn, isShown, makeTerm } from './page.ts';

const pin = makeTerm('pin', ['PIN']);
const transferPin = makeTerm('transfer-pin', ['Transfer PIN', 'port-out PIN']);
const bill = makeTerm('bill', ['Bill'], { es: ['Línea'] });
const all = [pin, transferPin, bill];

test('a whole word is found, a part of one is not', () => {
  expect(idsOn('<p>Your PIN.</p>', all)).toEqual(['pin']);
  expect(idsOn('<p>spinning PINK pin_code xpin pin9</p>', all)).toEqual([]);
});

test('letters of other scripts are part of a word', () => {
  expect(idsOn('<p>épin pinñ</p>', all)).toEqual([]);
  expect(idsOn('<p>Ver línea</p>', all)).toEqual(['bill']);
  expect(idsOn('<p>биpin pin号 ＡPIN ΩPIN</p>', all)).toEqual([]);
});

test('a footnote mark, an emoji or a sign is no part of a word', () => {
  for (const text of ['PIN¹', 'PIN®', 'PIN™', '🔒PIN', '“PIN”', '（PIN）', '×PIN'])
    expect(idsOn(`<p>${text}</p>`, all), text).toEqual(['pin']);
});

test('the longest term wins, and its parts are not found again', () => {
  const hits = hitsOn('<p>Get a Transfer PIN</p>', all);
  expect(hits.map((hit) => [hit.termId, hit.surface])).toEqual([['transfer-pin', 'Transfer PIN']]);
});

test('upper and lower case are the same', () => {
  expect(idsOn('<p>TRANSFER pin</p>', all)).toEqual(['transfer-pin']);
});

test('a plural is its singular', () => {
  const more = [...all, makeTerm('box', ['Box']), makeTerm('policy', ['Return policy'])];
  expect(idsOn('<p>Bills, transfer PINs, boxes, return policies</p>', more)).toEqual([
    'bill',
    'transfer-pin',
    'box',
    'policy',
  ]);
});

test('hyphen, space, no-break space and line break are one gap', () => {
  for (const gap of ['-', ' ', '\u00a0', '\n      ', '\u2011', ' - ', '\u2013'])
    expect(idsOn(`<p>port${gap}out${gap}PIN</p>`, all)).toEqual(['transfer-pin']);
  expect(idsOn('<p>portout PIN</p>', all)).toEqual(['pin']);
});

test('curly and straight apostrophes are the same', () => {
  const keep = [makeTerm('keep', ["Don't cancel"])];
  for (const mark of ["'", '’', '‘'])
    expect(idsOn(`<p>don${mark}t cancel</p>`, keep)).toEqual(['keep']);
});

test('a term that ends in a sign may be followed by a number', () => {
  expect(hitsOn('<p>Account #12345</p>', [makeTerm('n', ['Account #'])])[0]?.surface).toBe(
    'Account #',
  );
});

test('a possessive is the term', () => {
  expect(idsOn("<p>The bill's total</p>", all)).toEqual(['bill']);
});

test('one hit a term: the first to be seen, with the number of all to be seen', () => {
  const [hit] = hitsOn('<p hidden>Bill one</p><p id="a">A bill</p><p>Bills and bills</p>', all);
  expect(hit).toMatchObject({ termId: 'bill', surface: 'bill', count: 3, order: 0 });
  expect(hit?.span).toMatchObject({ startOffset: 2, endOffset: 6 });
  expect(hit?.element.id).toBe('a');
});

test('what cannot be seen is no hit', () => {
  expect(idsOn('<div hidden><p>Transfer PIN</p></div>', all)).toEqual([]);
});

test('a hit knows whether it stands in something to press', () => {
  const inControl = (html: string) => hitsOn(html, all)[0]?.inControl;
  expect(inControl('<a href="/b"><b>Bill</b></a>')).toBe(true);
  expect(inControl('<div role="button">Bill</div>')).toBe(true);
  expect(inControl('<p>Bill</p>')).toBe(false);
  expect(inControl('<p>Bill</p><button>Bill</button>')).toBe(true);
});

test('a word slotted into the button of a component stands in something to press', () => {
  document.body.innerHTML = '<x-button><b>Bill</b></x-button>';
  const shadow = document.querySelector('x-button')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<button><slot></slot></button>';
  // happy-dom does not say which slot shows an element.
  const assignedSlot = { value: shadow.querySelector('slot') };
  Object.defineProperty(document.querySelector('b')!, 'assignedSlot', assignedSlot);
  expect(hitsNow(all)[0]?.inControl).toBe(true);
});

test('nothing is read in fields, editors, code, scripts and styles', () => {
  for (const html of [
    '<textarea>PIN</textarea>',
    '<input value="PIN">',
    '<select><option>PIN</option></select>',
    '<code><i>PIN</i></code>',
    '<pre>PIN</pre>',
    '<style>PIN</style>',
    '<noscript>PIN</noscript>',
    '<script type="text/x">PIN</script>',
    '<div contenteditable="true"><p>PIN</p></div>',
    '<div contenteditable><b>PIN</b></div>',
    '<div role="textbox"><i>PIN</i></div>',
  ])
    expect(idsOn(html, all), html).toEqual([]);
  expect(idsOn('<div contenteditable="false">PIN</div>', all)).toEqual(['pin']);
});

test('no text is asked what it says but the one that something was found in, nor a script', () => {
  const script = `<script type="text/x">PIN${' '.repeat(500)}</script>`;
  document.body.innerHTML = `${script}<p>More</p><b>PIN</b>`;
  const read = new Set<string>();
  for (const element of document.body.children) {
    const node = element.firstChild as Text;
    const text = node.data;
    Object.defineProperty(node, 'data', { get: () => (read.add(element.localName), text) });
  }
  expect(hitsNow(all)).toHaveLength(1);
  expect([...read].filter((name) => name !== 'b')).toEqual([]);
});

test('open shadow roots and same-origin frames are part of the page, in reading order', () => {
  document.body.innerHTML = '<p>Bill</p><div id="host"></div><p>Transfer PIN, PIN</p>';
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<button>PIN</button>';
  const hits = hitsNow(all);
  expect(hits.map((hit) => [hit.termId, hit.order])).toEqual([
    ['bill', 0],
    ['pin', 1],
    ['transfer-pin', 2],
  ]);
  expect(hits[1]).toMatchObject({ count: 2, inControl: true });
  expect(hits[1]?.element.getRootNode()).toBe(shadow);
});

test("what a component draws itself comes before the page's own words inside it", () => {
  document.body.innerHTML = '<div id="host"><p>Bill</p></div>';
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>PIN</p><slot></slot>';
  expect(hitsNow(all).map((hit) => hit.termId)).toEqual(['pin', 'bill']);
});

test('every root that is given is walked, a frame as well', () => {
  document.body.innerHTML = '';
  const inner = document.implementation.createHTMLDocument('');
  inner.body.innerHTML = '<p>Transfer PIN</p>';
  const roots = () => [document, inner];
  const hits = findTerms(document, compileTerms(all), { roots, isVisible: () => true });
  expect(hits.map((hit) => hit.termId)).toEqual(['transfer-pin']);
});

test('where a person may be typing, what all texts say at once is never asked, nor what the editor says', () => {
  document.body.innerHTML = '<main><p contenteditable>My PIN is</p><b>PIN</b></main>';
  const { body } = document;
  const asked: string[] = [];
  const tell = (node: Node, key: string, says: string) =>
    Object.defineProperty(node, key, { configurable: true, get: () => (asked.push(key), says) });
  tell(body, 'textContent', body.textContent);
  tell(body.querySelector('p')!.firstChild!, 'data', 'My PIN is');
  expect(hitsNow(all)).toHaveLength(1);
  expect(asked).toEqual([]);
  Reflect.deleteProperty(body, 'textContent');
});

test('an editor around a shadow root closes it too', () => {
  document.body.innerHTML = '<div contenteditable="true"><div id="host"></div></div>';
  document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>PIN</p>';
  expect(hitsNow(all)).toEqual([]);
});

test('looking leaves the page as it was', () => {
  const html = '<p>Your <b>bill</b> and transfer PIN</p>';
  hitsOn(html, all);
  expect(document.body.innerHTML).toBe(html);
});

test('what is sent to the popup has no node', () => {
  const view = viewOfHit(hitsOn('<p>PIN</p>', all)[0]!);
  expect(view).toEqual({ termId: 'pin', surface: 'PIN', order: 0, inControl: false, count: 1 });
  expect(structuredClone(view)).toEqual(view);
});

test('a page without terms, or without a body, has no hits', () => {
  expect(idsOn('', all)).toEqual([]);
  const bare = document.implementation.createHTMLDocument('');
  bare.documentElement.remove();
  expect(findTerms(bare, compileTerms(all), { roots: pageRoots })).toEqual([]);
});

test('what is told of on controls only is not found in running text', () => {
  document.body.innerHTML = '<p>Pay now or later.</p><button>Pay now</button>';
  const terms = [makeTerm('pay', ['Pay now'], { danger: true })];
  const index = compileTerms(terms, undefined, { key: true });
  const hits = findTerms(document, index, { roots: pageRoots, isVisible: isShown });
  expect(hits).toMatchObject([{ termId: 'pay', count: 1, inControl: true }]);
});
