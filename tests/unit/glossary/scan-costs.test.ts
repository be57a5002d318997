// @vitest-environment happy-dom
/** What a scan asks of the page, counted: no times. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher, type Matcher } from '../../../lib/glossary/matcher.ts';
import { observed } from '../../../lib/glossary/note-changes.ts';
import type { Found } from '../../../lib/glossary/read-texts.ts';
import { openScanner } from '../../../lib/glossary/scanner.ts';
import { makeTerm } from './page.ts';

const few = ['bill', 'transfer pin', 'late fee'];
const matcher = matcherOf(few);

function matcherOf(surfaces: string[]): Matcher {
  return openMatcher(compileTerms(surfaces.map((surface, i) => makeTerm(`t${i}`, [surface]))));
}

// happy-dom's global classes are not those its texts are made of.
function ownerOfData(at: object): object {
  return Object.hasOwn(at, 'data') ? at : ownerOfData(Object.getPrototypeOf(at) as object);
}

const characters = ownerOfData(document.createTextNode(''));
const own = Object.getOwnPropertyDescriptor(characters, 'data')!;
const read: string[] = [];

// A text is asked what it says where something was found in it, and where it changed.
beforeEach(() => {
  const item = '<li><a>Late</a> <b>fee</b> for you</li><li>nothing here</li>';
  document.body.innerHTML = `<ul>${item.repeat(60)}</ul><p>Transfer PIN</p><p>nothing</p>`;
  read.length = 0;
  Object.defineProperty(characters, 'data', {
    ...own,
    get(this: Text) {
      const text = own.get!.call(this) as string;
      read.push(text);
      return text;
    },
  });
  vi.spyOn(window, 'getComputedStyle');
});

afterEach(() => {
  Object.defineProperty(characters, 'data', own);
  vi.restoreAllMocks();
});

test('styles are asked for only where a term may go on in the next element', () => {
  openScanner(document, matcher).scan();
  // Two borders of 60 terms; an element is crossed at each.
  expect(vi.mocked(window.getComputedStyle).mock.calls.length).toBe(120);
  vi.mocked(window.getComputedStyle).mockClear();
  openScanner(document, matcherOf(['transfer pin'])).scan();
  expect(window.getComputedStyle).not.toHaveBeenCalled();
});

test('texts in which nothing begins are not read one by one', () => {
  openScanner(document, matcher).scan();
  expect(read).not.toContain('nothing here');
  expect(read).not.toContain('nothing');
});

test('three terms or a thousand: the same texts are read', () => {
  const more = Array.from({ length: 1000 }, (_, i) => `term number ${i}`);
  openScanner(document, matcher).scan();
  const before = read.length;
  expect(before).toBeGreaterThan(60);
  read.length = 0;
  openScanner(document, matcherOf([...few, ...more])).scan();
  expect(read.length).toBe(before);
});

test('after one change one text is read, and what it is one with', () => {
  const observer = new MutationObserver(() => undefined);
  const scanner = openScanner(document, matcher, (root) => observer.observe(root, observed));
  scanner.scan();
  (document.querySelector('p')!.firstChild as Text).data = 'A bill';
  read.length = 0;
  scanner.changed(observer.takeRecords());
  scanner.scan();
  observer.disconnect();
  expect(new Set(read)).toEqual(new Set(['A bill']));
  expect(scanner.entries().at(-1)!.found).toMatchObject([{ surface: 'bill' }]);
});

test('what changes while a long page is being read is found, and all the rest as well', () => {
  document.body.innerHTML = '<p>Your bill</p>'.repeat(1000);
  const scanner = openScanner(document, matcher);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, observed);
  // Elements first, then texts: some of those have been read by now, not all.
  for (let slice = 0; slice < 14; slice += 1) scanner.scan(0);
  const before = scanner.entries().length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(1000);
  document.body.insertAdjacentHTML('afterbegin', '<p>A late fee and a Transfer PIN</p>');
  scanner.changed(observer.takeRecords());
  scanner.scan();
  expect(scanner.entries().flatMap(({ found }) => found)).toHaveLength(1002);
});

test('a scan in slices goes on right in a page that changes; what changed is found once it is told', () => {
  document.body.innerHTML = '<p>Your bill</p>'.repeat(1000);
  const scanner = openScanner(document, matcher);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, observed);
  for (let slice = 0; slice < 14; slice += 1) scanner.scan(0);
  // In front of what is still to be read, and where the reading stands.
  const at = scanner.entries().length;
  expect(at).toBeGreaterThan(0);
  const lines = document.querySelectorAll('p');
  for (const line of [...lines].slice(at - 2, at + 2)) line.remove();
  document.body.insertAdjacentHTML('afterbegin', '<p>A late fee and a Transfer PIN</p>');
  const records = observer.takeRecords();
  scanner.disturbed(records);
  scanner.scan();
  const surfaces = () => scanner.entries().flatMap(({ found }) => found.map((one) => one.surface));
  expect(new Set(surfaces().slice(-990))).toEqual(new Set(['bill']));
  scanner.changed(records);
  scanner.scan();
  observer.disconnect();
  expect(surfaces()).toEqual(['late fee', 'Transfer PIN', ...Array<string>(996).fill('bill')]);
  const stands = ({ span }: Found) =>
    span!.start.data.slice(span!.startOffset, span!.endOffset).toLowerCase();
  const spelled = scanner.entries().flatMap(({ found }) => found.map(stands));
  expect(new Set(spelled)).toEqual(new Set(['late fee', 'transfer pin', 'bill']));
});
