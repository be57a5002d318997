/** What the characters of a text are to the matcher: part of a word, a gap between words, or a sign. */

/** Stands between two texts that are not one: in no word, no gap and no term. */
export const wall = '\n\x01\n';

export const sign = 0;
export const gap = 1;
/** A soft hyphen or a character of no width: does not count wherever it stands. */
export const unseen = 2;

const unseenOnes = /[\xad\u200b-\u200d\u2060]+/g;
const word = /[\p{L}\p{M}\p{Nd}_]/u;

/** ASCII by code; above `unseen` is what a word is made of, the same number for both cases. */
const ascii: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\s-]/.test(character)) return gap;
  return word.test(character) ? character.toLowerCase().charCodeAt(0) : sign;
});

/** `sign`, `gap`, `unseen`, or above these for what a word is made of. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? ascii[code]! : oddKind(text, at, code);
}

function oddKind(text: string, at: number, code: number): number {
  const isSecondHalf = (code & 0xfc00) === 0xdc00;
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code);
  if (word.test(character)) return code;
  if (/[\s\u2010-\u2013]/.test(character)) return gap;
  return /[\xad\u200b-\u200d\u2060]/.test(character) ? unseen : sign;
}

/** Without what is not seen. */
export function seenOf(text: string): string {
  return text.replace(unseenOnes, '');
}
