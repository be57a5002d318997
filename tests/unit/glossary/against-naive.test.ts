// @vitest-environment happy-dom
/** The finder against a matcher too slow to ship but too simple to be wrong, on made-up texts. */
import { expect, test } from 'vitest';
import { hitsOn, makeTerm } from './page.ts';

const surfaces = [
  'bill',
  'bill credit',
  'credit balance',
  'balance',
  'port',
  'port-out',
  'port out pin',
  'pin',
  'transfer pin',
  "don't cancel",
  'cancel',
  'cancel line',
  'line',
  'account #',
  'policy',
  'tax',
];
const terms = surfaces.map((surface, i) => makeTerm(`t${i}`, [surface]));
const words = [...new Set(surfaces.flatMap((surface) => surface.split(/[ -]/)))].concat([
  'bills',
  'taxes',
  'policies',
  'lines',
  'billing',
  'portable',
  'é',
  '9',
  '_',
  'account',
  '#',
  'don’t',
  'PIN',
]);
const gaps = [' ', ' ', ' ', '-', '\u00a0', '\n', '', ', ', '. '];

// mulberry32: the same texts on every run.
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeText(random: () => number): string {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: 14 }, () => pick(words) + pick(gaps)).join('');
}

/** Surface index → how often it stands in the text. At every place the longest that fits. */
function countNaively(text: string): Record<string, number> {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0-]/g, ' ');
  const isWord = (character = '') => /[\p{L}\p{N}_]/u.test(character);
  const counts: Record<string, number> = {};
  for (let at = 0; at < plain.length; at += 1) {
    if (isWord(plain[at - 1])) continue;
    const fits = surfaces.flatMap((surface, i) =>
      formsOf(surface.replace('-', ' '))
        .filter((form) => plain.startsWith(form, at))
        .filter((form) => form.endsWith('#') || !isWord(plain[at + form.length]))
        .map((form) => ({ id: `t${i}`, length: form.length })),
    );
    const best = fits.sort((a, b) => b.length - a.length)[0];
    if (!best) continue;
    counts[best.id] = (counts[best.id] ?? 0) + 1;
    at += best.length - 1;
  }
  return counts;
}

function formsOf(surface: string): string[] {
  if (surface.endsWith('#')) return [surface];
  const plural = surface.endsWith('y') ? [`${surface.slice(0, -1)}ies`] : [];
  return [surface, `${surface}s`, `${surface}es`, ...plural];
}

test('a thousand made-up texts give the same terms, as often', () => {
  const random = numbers(20261122);
  let hits = 0;
  for (let run = 0; run < 1000; run += 1) {
    const text = makeText(random);
    const found = hitsOn(`<p>${text}</p>`, terms).map((hit) => [hit.termId, hit.count] as const);
    hits += found.length;
    expect(Object.fromEntries(found), text).toEqual(countNaively(text));
  }
  expect(hits).toBeGreaterThan(3000);
});
