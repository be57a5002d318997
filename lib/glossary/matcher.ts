/** Where terms stand in a text. Knows nothing of pages. */
import { openRules, type ContextRule } from './context.ts';
import { passageOf, type Passage } from './begins.ts';
import { foldSurface } from './fold-surface.ts';
import { seenOf } from './letters.ts';
import type { TermIndex } from './types.ts';
import { growTree, type Begun } from './word-tree.ts';

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
  /**
   * What begins next from `at` on in a part of a text, longest first. Without a form where only what comes
   * behind the part tells whether it is one.
   */
  next(passage: Passage, at: number, from: number, to: number): Begun<Form> | undefined;
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

/** Makes an index ready for texts. */
export function openMatcher(index: TermIndex): Matcher {
  const forms = new Map<string, Form>();
  for (const group of [index.terms, index.danger, index.press])
    for (const [id, list] of Object.entries(group))
      for (const surface of list.split('|')) {
        // Those of one spelling are the only ones that were not sent folded.
        if (surface !== surface.toLowerCase())
          forms.set(foldSurface(surface), { id, exact: surface });
        else forms.set(surface, { id });
      }
  for (const [surface, rules] of openRules(index.rules)) {
    const form = forms.get(surface);
    if (form) form.rules = rules;
  }
  const tree = growTree(forms);
  return {
    next(passage, at, from, to) {
      let found = tree.next(passage, at, from, to);
      while (found?.form?.exact && !isSpelled(passage.text, found, found.form.exact))
        found = tree.next(passage, found.end, from, to);
      return found;
    },
    danger: new Set([...Object.keys(index.danger), ...Object.keys(index.press)]),
    pressOnly: new Set(Object.keys(index.press)),
  };
}

function isSpelled(text: string, { start, end }: Begun<Form>, exact: string): boolean {
  return seenOf(text.slice(start, end)).startsWith(exact);
}

/** The terms in a text that stands alone, longest first at each place. Characters of no width do not count. */
export function matchText(matcher: Matcher, text: string): TextMatch[] {
  const matches: TextMatch[] = [];
  const passage = passageOf(text);
  const next = (at: number) => matcher.next(passage, at, 0, text.length);
  for (let found = next(0); found; found = next(found.end))
    if (found.form) matches.push({ start: found.start, end: found.end, form: found.form });
  return matches;
}
