/** When two spellings count as the same words, for the index and the finder alike. */

// Space, no-break space, line break or hyphen between the words of a term, any number of them.
const gap = /[\s\u2010-\u2013-]+/g;
const apostrophe = /[\u2018\u2019\u02bc]/g;

/** Lower case, one space between words, one kind of apostrophe. */
export function foldSurface(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(gap, ' ').replace(apostrophe, "'").trim();
}

/** One word of capitals and figures ("PIN", "2FA"): as "pin" or "Pin" it may be another word. */
export function isExact(surface: string): boolean {
  return /^[^\p{Ll}\s]+$/u.test(surface) && /\p{Lu}.*\p{Lu}/u.test(surface);
}
