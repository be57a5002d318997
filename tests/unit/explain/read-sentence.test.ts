import { describe, expect, test } from 'vitest';
import { isChinese, readSentence, termsIn } from '../../../lib/explain/read-sentence.ts';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { makeTerm } from '../glossary/page.ts';

const index = compileTerms([
  makeTerm('transfer-pin', ['Transfer PIN', 'NTP']),
  makeTerm('account-pin', ['PIN']),
  makeTerm('card-code', ['security code'], {
    context: [{ surfaces: ['security code'], near: ['card'] }],
  }),
]);
const read = (text: string) => readSentence(text, index);

describe('a sentence', () => {
  test('is all there, piece by piece, whatever stands in it', () => {
    for (const text of [
      'Your Transfer PIN\nand your PIN.',
      'NTP',
      'No word of ours.',
      '',
      'trans­fer PIN ☎ 转网',
    ])
      expect(
        read(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });

  test('has its terms marked, the longest at each place', () => {
    expect(read('Ask for a transfer PIN now').filter(({ term }) => term)).toEqual([
      { text: 'transfer PIN', term: 'transfer-pin' },
    ]);
  });

  test('tells a word with two meanings by what stands around it', () => {
    expect(termsIn(read('the security code of your card'))).toHaveLength(1);
    expect(termsIn(read('the security code we sent'))).toHaveLength(0);
  });

  test('names each term once, in the order of reading, as the page writes it', () => {
    expect(termsIn(read('An NTP, that is a Transfer PIN, is no PIN.'))).toMatchObject([
      { termId: 'transfer-pin', surface: 'NTP', count: 2, order: 0 },
      { termId: 'account-pin', surface: 'PIN', count: 1, order: 1 },
    ]);
  });

  test.each([
    ['请取消我的服务 PIN', true],
    ['Cancel 服务 on your account today', false],
    ['Cancel service', false],
    ['', false],
  ])('“%s” is Chinese: %s', (text, chinese) => expect(isChinese(text)).toBe(chinese));
});
