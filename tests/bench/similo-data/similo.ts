/**
 * Similo (Nass, Alégroth, Feldt, Leotta, Ricca, TOSEM 2023, doi 10.1145/3571855), written from the
 * paper's description: fourteen properties, each compared by its own measure, weighted 1.5 where the
 * authors found it stable and 0.5 elsewhere; the highest sum wins.
 */
import { read, type Element } from './records.ts';

type Measure = (old: Element, now: Element, key: string) => number;

const properties: readonly [key: string, weight: number, measure: Measure][] = [
  ['tag', 1.5, equal],
  ['class', 0.5, written],
  ['name', 1.5, equal],
  ['id', 1.5, equal],
  ['href', 0.5, written],
  ['alt', 0.5, written],
  ['xpath', 0.5, written],
  ['idxpath', 0.5, written],
  ['is_button', 0.5, equal],
  ['location', 0.5, placed],
  ['area', 0.5, sized],
  ['shape', 0.5, sized],
  ['visible_text', 1.5, written],
  ['neighbor_text', 1.5, shared],
];

/** How like an old element a new one is, 0 to 12.5. */
export function similarity(old: Element, now: Element): number {
  return properties.reduce(
    (sum, [key, weight, measure]) => sum + weight * measure(old, now, key),
    0,
  );
}

/** All candidates, most like first. */
export function rankBySimilo(old: Element, candidates: readonly Element[]): [Element, number][] {
  return candidates
    .map((it): [Element, number] => [it, similarity(old, it)])
    .sort(([, a], [, b]) => b - a);
}

function equal(old: Element, now: Element, key: string): number {
  const [a, b] = [read(old, key), read(now, key)];
  return a !== '' && a.toLowerCase() === b.toLowerCase() ? 1 : 0;
}

/** One minus the edit distance over the longer length. */
function written(old: Element, now: Element, key: string): number {
  const [a, b] = [read(old, key).toLowerCase(), read(now, key).toLowerCase()];
  if (a === '' || b === '') return 0;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

function placed(old: Element, now: Element): number {
  const away = (axis: string) => Number(old[axis]) - Number(now[axis]);
  const distance = Math.hypot(away('x'), away('y'));
  return Number.isNaN(distance) ? 0 : Math.max(0, 100 - distance) / 100;
}

function sized(old: Element, now: Element, key: string): number {
  const [a, b] = [Number(read(old, key)), Number(read(now, key))];
  return a > 0 && b > 0 ? Math.min(a, b) / Math.max(a, b) : 0;
}

/** The part of the words of the neighbourhood that both have. */
function shared(old: Element, now: Element): number {
  const [a, b] = [neighbourWords(old), neighbourWords(now)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size, b.size);
}

function neighbourWords(element: Element): Set<string> {
  const sides = ['left', 'right', 'above', 'below'].map((it) =>
    read(element, `neighbor_text_${it}`),
  );
  const text = read(element, 'neighbor_text') || sides.join(' ');
  return new Set(text.toLowerCase().split(/\s+/).filter(Boolean));
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}
