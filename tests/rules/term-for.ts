/** What the glossary takes a label for. */
import { loadTerms } from '../../content-rules/glossary.ts';
import type { Term } from '../../content-rules/schema.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { meaningOf, type Around } from '../../lib/glossary/context.ts';
import { formOf, matchFlags } from '../../lib/glossary/fold-surface.ts';

export const terms = await loadTerms();
export const index = compileTerms(terms);
const matcher = new RegExp(index.pattern, matchFlags);

const alone: Around = { text: '', inControl: true, region: 'content' };

/** The term a label is taken for, all of it, as the finder does; on a button unless told otherwise. */
export function termFor(label: string, around: Partial<Around> = {}): Term | undefined {
  matcher.lastIndex = 0;
  const match = matcher.exec(label);
  const form = match?.[0] === label ? formOf(index, label) : undefined;
  if (form === undefined) return undefined;
  const rules = index.contexts[form];
  const id = rules ? meaningOf(rules, { ...alone, text: label, ...around }) : index.surfaces[form];
  return terms.find((term) => term.id === id);
}

/** Ids of all terms in a text without anything around it. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(new RegExp(index.pattern, matchFlags))].flatMap(([found]) => {
    const form = formOf(index, found);
    return form === undefined ? [] : [index.surfaces[form]!];
  });
}
