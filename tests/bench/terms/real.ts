/** The glossary as it is sent: one carrier's key terms, and all terms. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Term } from '../../../content-rules/schema.ts';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';

const folder = new URL('../../../content-rules/glossary/', import.meta.url);

/** Name and index. */
export function realIndexes(): [string, TermIndex][] {
  const terms = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { terms: Term[] };
      return file.terms;
    });
  return [
    ['one carrier’s key terms', compileTerms(terms, 'verizon', { key: true })],
    ['all terms', compileTerms(terms)],
  ];
}
