/** What a word with more than one meaning means where it stands. Pure: it is told what is around. */
import type { Context, RegionKind, Term } from '../../content-rules/schema.ts';
import { foldSurface } from './fold-surface.ts';

/** Where a word was found. */
export interface Around {
  /** What stands in the same sentence, row or dialog; may hold the word itself. */
  text: string;
  inControl: boolean;
  region: RegionKind;
}

/** A rule as it is sent: lists of words with "|" between them. */
export interface IndexedRule {
  /** Absent: a term that is not told of; where its rule fits best, nothing is said. */
  term?: string;
  forms: string;
  control?: boolean;
  in?: RegionKind[];
  notIn?: RegionKind[];
  near?: string;
  notNear?: string;
}

/** A rule as the page uses it. */
export interface ContextRule extends Pick<
  Context,
  'control' | 'in' | 'notIn' | 'near' | 'notNear'
> {
  term: string | null;
}

/** The rules for the surface forms of the terms told. Done where the glossary is, not on the page. */
export function indexRules(terms: readonly Term[], told: ReadonlySet<Term>): IndexedRule[] {
  const rules = terms.flatMap((term) =>
    (term.context ?? []).map(({ surfaces, near, notNear, ...rest }) => ({
      ...(told.has(term) && { term: term.id }),
      forms: surfaces.map(foldSurface),
      ...rest,
      ...(near && { near: near.map(foldWords).join('|') }),
      ...(notNear && { notNear: notNear.map(foldWords).join('|') }),
    })),
  );
  const used = new Set(rules.flatMap(({ term, forms }) => (term === undefined ? [] : forms)));
  return rules.flatMap((rule) => {
    const forms = rule.forms.filter((form) => used.has(form)).join('|');
    return forms === '' ? [] : [{ ...rule, forms }];
  });
}

/** Folded surface form → its rules. */
export function openRules(rules: readonly IndexedRule[]): Map<string, ContextRule[]> {
  const byForm = new Map<string, ContextRule[]>();
  for (const { term = null, forms, near, notNear, ...rest } of rules) {
    const rule: ContextRule = { term, ...rest };
    if (near !== undefined) rule.near = wordsOf(near);
    if (notNear !== undefined) rule.notNear = wordsOf(notNear);
    for (const form of forms.split('|')) {
      const own = byForm.get(form);
      if (own) own.push(rule);
      else byForm.set(form, [rule]);
    }
  }
  return byForm;
}

// A space before every word: " cancel" is not in "uncancelled".
const wordsOf = (list: string) => list.split('|').map((word) => ` ${word}`);

/** The term that a surface form with rules means here; undefined where it means none. */
export function meaningOf(rules: readonly ContextRule[], around: Around): string | undefined {
  const text = ` ${foldWords(around.text)}`;
  let best: { term: string | null; score: number } | undefined;
  for (const rule of rules) {
    const score = scoreOf(rule, text, around);
    if (score > (best?.score ?? -1)) best = { term: rule.term, score };
  }
  return best?.term ?? undefined;
}

/** How many of the rule's words stand around; -1 where the rule does not hold. */
function scoreOf(rule: ContextRule, text: string, { inControl, region }: Around): number {
  if (rule.control !== undefined && rule.control !== inControl) return -1;
  if (rule.in?.includes(region) === false || rule.notIn?.includes(region)) return -1;
  if (rule.notNear?.some((word) => text.includes(word))) return -1;
  if (rule.near === undefined) return 0;
  return rule.near.filter((word) => text.includes(word)).length || -1;
}

// None after the last: " cancel" is found in " cancellation date".
function foldWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}$]+/gu)
      ?.join(' ') ?? ''
  );
}
