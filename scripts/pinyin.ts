/** The sounds of the glossary's Chinese names, for search: worked out here, stored with the terms. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Term } from '../content-rules/schema.ts';

// The library knows the words of simplified Chinese better ("銀行" it takes for "yin xing"); the
// sounds are the same on both sides of the strait in what the glossary says.
const simplify = Converter({ from: 'tw', to: 'cn' });

/** "攜碼 PIN 碼" → "xie ma ma": one syllable without tone for each Chinese character. */
export function soundsOf(text: string): string {
  const syllables = pinyin(simplify(text), {
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
    v: true,
  });
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (syllables.length !== characters) throw new Error(`${text}: ${syllables.join(' ')}`);
  return syllables.join(' ');
}

/** What a term stores as `pinyin`. */
export function pinyinOf({ called }: Pick<Term, 'called'>): NonNullable<Term['pinyin']> {
  return { 'zh-CN': soundsOf(called['zh-CN']), 'zh-TW': soundsOf(called['zh-TW']) };
}

/** The content of a glossary file with the sounds of its names. */
export function withPinyin<File extends { terms: Term[] }>(file: File): File {
  return { ...file, terms: file.terms.map((term) => placed(term)) };
}

// Beside the names, whether it was there or not.
function placed({ id, en, variants, es, called, pinyin: _old, ...rest }: Term): Term {
  return { id, en, variants, es, called, pinyin: pinyinOf({ called }), ...rest };
}
