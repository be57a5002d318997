import type { Term } from '../../content-rules/schema.ts';
import { foldQuery } from '../../lib/glossary/fold-query.ts';

/** The other name of a term that fits what was typed ("EIP"), where its first does not; undefined if none does. */
export function alsoCalled({ en, variants, es }: Term, query: string): string | undefined {
  const folded = foldQuery(query);
  const fits = (name: string) => ` ${foldQuery(name)}`.includes(` ${folded}`);
  if (folded === '' || fits(en)) return undefined;
  const others = [...variants, ...es];
  return others.find((name) => foldQuery(name) === folded) ?? others.find(fits);
}
