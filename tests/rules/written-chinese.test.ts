/** 繁體中文 is written, not converted: no sentence of the glossary is its twin character by character. */
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { loadTerms } from '../../content-rules/glossary.ts';
import type { Text } from '../../content-rules/schema.ts';

const terms = await loadTerms();
const convert = Converter({ from: 'cn', to: 'tw' });
const convertWords = Converter({ from: 'cn', to: 'twp' });

/** Sentences in which both sides really say the same words, each with its reason. */
const same: Record<string, string> = {};

const sentences = terms.flatMap(({ id, means, press }) => [
  { id, text: means },
  ...(press ? [{ id: `${id}.press`, text: press }] : []),
]);

const twins = (text: Text, converted: (words: string) => string) =>
  bare(converted(text['zh-CN'])) === bare(text['zh-TW']);

// Quotation marks and spaces are set otherwise in Taiwan; that alone is no writing.
function bare(words: string): string {
  return words.replace(/[“”「」\s]/g, '');
}

test.each([
  ['characters', convert],
  ['characters and the words a converter knows', convertWords],
])('no sentence is what comes of converting the %s', (_what, converted) => {
  const found = sentences.filter(({ id, text }) => !(id in same) && twins(text, converted));
  expect(found.map(({ id, text }) => `${id}: ${text['zh-TW']}`)).toEqual([]);
});

test('what is let through is still there, and has a reason', () => {
  for (const [id, reason] of Object.entries(same)) {
    expect(reason).not.toBe('');
    expect(
      sentences.some((one) => one.id === id && twins(one.text, convert)),
      id,
    ).toBe(true);
  }
});
