/** Where terms stand in a text. Knows nothing of pages. */
import { foldSurface, foldedForms, isExact } from './fold-surface.ts';
import { openRules, type ContextRule } from './context.ts';
import { unseen, wall, writePatterns, type Patterns } from './term-pattern.ts';
import type { TermIndex } from './types.ts';

/** A surface form of the index. */
export interface Form {
  /** The term it stands for where it has no rules. */
  id: string;
  /** Its one spelling, for one that means nothing in any other ("ET", "PIN"). */
  exact?: string;
  /** When it means which term; such a form means nothing by itself. */
  rules?: ContextRule[];
}

export interface Matcher {
  /** May find more than there is: see `matchText`. */
  patterns: Patterns;
  /** undefined where a text that the pattern found is no term. */
  formOf(surface: string): Form | undefined;
  /** Terms that pressing a control with their name does harm. */
  danger: ReadonlySet<string>;
  /** Terms told of on things to press only. */
  pressOnly: ReadonlySet<string>;
}

/** A term in a text: from, to, and which form. */
export interface TextMatch {
  start: number;
  end: number;
  form: Form;
}

const unseenOne = new RegExp(unseen);
const letter = /[\p{L}\p{Nd}\p{M}_]/u;

/** Makes an index ready for texts. */
export function openMatcher(index: TermIndex): Matcher {
  const forms = new Map<string, Form>();
  for (const group of [index.terms, index.danger, index.press])
    for (const [id, list] of Object.entries(group))
      for (const surface of list.split('|')) {
        // Those of one spelling are the only ones that were not sent folded.
        if (isExact(surface)) forms.set(foldSurface(surface), { id, exact: surface });
        else forms.set(surface, { id });
      }
  for (const [surface, rules] of openRules(index.rules)) {
    const form = forms.get(surface);
    if (form) form.rules = rules;
  }
  const known = new Map<string, Form | undefined>();
  return {
    patterns: writePatterns([...forms.keys()]),
    formOf(surface) {
      if (!known.has(surface)) known.set(surface, lookUp(forms, surface));
      return known.get(surface);
    },
    danger: new Set([...Object.keys(index.danger), ...Object.keys(index.press)]),
    pressOnly: new Set(Object.keys(index.press)),
  };
}

function lookUp(forms: ReadonlyMap<string, Form>, surface: string): Form | undefined {
  // A gap at its end: half a term.
  if (/[\s\u2010-\u2013-]$/.test(surface)) return undefined;
  for (const folded of foldedForms(foldSurface(surface))) {
    const form = forms.get(folded);
    if (form) return form.exact && !surface.startsWith(form.exact) ? undefined : form;
  }
  return undefined;
}

/** The terms in a text that stands alone, longest first at each place. Characters of no width do not count. */
export function matchText(matcher: Matcher, text: string): TextMatch[] {
  const matches: TextMatch[] = [];
  const places = unseenOne.test(text) ? seenPlaces(text) : undefined;
  const read = (places ? places.map((at) => text[at]!).join('') : text) + wall;
  eachMatch(matcher, read, (start, end, form) => {
    if (!form) return;
    matches.push({
      start: places?.[start] ?? start,
      end: places ? places[end - 1]! + 1 : end,
      form,
    });
  });
  return matches;
}

/** Every match at the beginning of a word, with the form it is, if any. */
export function eachMatch(
  { patterns: { first, whole }, formOf }: Matcher,
  text: string,
  act: (start: number, end: number, form: Form | undefined) => void,
): void {
  // exec, not matchAll: that one copies the RegExp for every text of the page.
  first.lastIndex = 0;
  for (let begun = first.exec(text); begun; begun = first.exec(text)) {
    const { index } = begun;
    first.lastIndex = index + 1;
    if (index > 0 && goesOn(text, index)) continue;
    const pattern = whole(text[index]!.toLowerCase());
    if (!pattern) continue;
    pattern.lastIndex = index;
    const surface = pattern.exec(text)?.[0];
    if (surface === undefined) continue;
    first.lastIndex = index + surface.length;
    act(index, index + surface.length, formOf(surface));
  }
}

// The pattern looks at ASCII letters only.
function goesOn(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) < 128) return /\w/.test(text[at - 1]!);
  const before = text.codePointAt(at - 2) ?? 0;
  return letter.test(before > 0xffff ? String.fromCodePoint(before) : text[at - 1]!);
}

/** Whether a character of no width stands at the edge of what was found: it may be more, or less. */
export function isCut(text: string, start: number, end: number): boolean {
  return [start - 1, end - 1, end].some(
    (at) => text.charCodeAt(at) >= 0xad && unseenOne.test(text[at]!),
  );
}

/** Place in the text without characters of no width → place in the text. */
function seenPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!unseenOne.test(text[at]!)) places.push(at);
  return places;
}
