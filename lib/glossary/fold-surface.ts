/** When two spellings count as the same words, for the index and the finder alike. */
import type { TermIndex } from './types.ts';

/** Flags of the index's RegExp: `u` for the letters of every script. */
export const matchFlags = 'giu';

/** What a term must not touch. Footnote marks (¹ ® ™), signs and emoji may stand at a word. */
export const wordClass = '[\\p{L}\\p{Nd}\\p{M}_]';

/** Space, no-break space, line break or hyphen between the words of a term, any number of them. */
export const gapClass = '[\\s\u2010-\u2013-]';
const gap = new RegExp(`${gapClass}+`, 'gu');

/** Typewriter and curly apostrophes. */
export const apostropheClass = "['\u2018\u2019\u02bc]";
const apostrophe = new RegExp(apostropheClass, 'gu');

/** Lower case, one space between words, one kind of apostrophe. */
export function foldSurface(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(gap, ' ').replace(apostrophe, "'").trim();
}

/** The forms a folded text may be listed under: itself first, then without its plural ending. */
export function foldedForms(folded: string): string[] {
  const forms = [folded];
  if (folded.endsWith('ies')) forms.push(`${folded.slice(0, -3)}y`);
  if (folded.endsWith('es')) forms.push(folded.slice(0, -2));
  if (folded.endsWith('s')) forms.push(folded.slice(0, -1));
  return forms;
}

/** One word of capitals and figures ("PIN", "2FA"): as "pin" or "Pin" it may be another word. */
export function isExact(surface: string): boolean {
  return /^[^\p{Ll}\s]+$/u.test(surface) && /\p{Lu}.*\p{Lu}/u.test(surface);
}

/** The folded surface form a text of the page is listed under, undefined where it is no term. */
export function formOf(
  { surfaces, exact }: Pick<TermIndex, 'surfaces' | 'exact'>,
  text: string,
): string | undefined {
  const form = foldedForms(foldSurface(text)).find((candidate) =>
    Object.hasOwn(surfaces, candidate),
  );
  if (form === undefined || !Object.hasOwn(exact, form)) return form;
  return text.startsWith(exact[form]!) ? form : undefined;
}

/** The id a text stands for wherever it may stand; a form with context rules needs `meaningOf`. */
export function lookUp(
  index: Pick<TermIndex, 'surfaces' | 'exact'>,
  text: string,
): string | undefined {
  const form = formOf(index, text);
  return form === undefined ? undefined : index.surfaces[form];
}
