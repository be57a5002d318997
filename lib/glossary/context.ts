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

/** A rule as the page gets it: whose it is, and its words folded. */
export type ContextRule = Omit<Context, 'surfaces'> & {
  /** null: a term that is not told of; where its rule fits best, nothing is said. */
  term: string | null;
};

/** Folded surface form → its rules. */
export type Contexts = Record<string, ContextRule[]>;

/** The rules for the surface forms of the terms told. Done where the glossary is, not on the page. */
export function contextsOf(terms: readonly Term[], told: ReadonlySet<Term>): Contexts {
  const contexts: Contexts = {};
  for (const term of terms)
    for (const { surfaces, near, notNear, ...rest } of term.context ?? []) {
      const rule: ContextRule = { term: told.has(term) ? term.id : null, ...rest };
      if (near) rule.near = near.map(foldWords);
      if (notNear) rule.notNear = notNear.map(foldWords);
      for (const surface of surfaces) (contexts[foldSurface(surface)] ??= []).push(rule);
    }
  return Object.fromEntries(
    Object.entries(contexts).filter(([, rules]) => rules.some(({ term }) => term !== null)),
  );
}

/** The term that a surface form with rules means here; undefined where it means none. */
export function meaningOf(rules: readonly ContextRule[], around: Around): string | undefined {
  const text = foldWords(around.text);
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

// A space before every word and none after the last: " cancel" is found in " cancellation date".
function foldWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}$]+/gu)
      ?.join(' ') ?? ''
  }`;
}
