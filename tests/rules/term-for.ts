/** What the glossary takes a label for. */
import { loadTerms } from '../../content-rules/glossary.ts';
import type { Term } from '../../content-rules/schema.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { meaningOf, type Around } from '../../lib/glossary/context.ts';
import { matchText, openMatcher } from '../../lib/glossary/matcher.ts';

export const terms = await loadTerms();
export const index = compileTerms(terms);
export const matcher = openMatcher(index);

const alone: Around = { text: '', inControl: true, region: 'content' };

/** The term a label is taken for, all of it, as the finder does; on a button unless told otherwise. */
export function termFor(label: string, around: Partial<Around> = {}): Term | undefined {
  const [match] = matchText(matcher, label);
  if (match?.start !== 0 || match.end !== label.length) return undefined;
  const { id, rules } = match.form;
  const meant = rules ? meaningOf(rules, { ...alone, text: label, ...around }) : id;
  return terms.find((term) => term.id === meant);
}

/** Ids of all terms in a text without anything around it. */
export function idsIn(text: string): string[] {
  return matchText(matcher, text).map(({ form }) => form.id);
}
