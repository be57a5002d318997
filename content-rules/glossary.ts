/** The glossary, loaded when it is first asked for: it is large, and only one screen needs it. */
import type { Term } from './schema.ts';

const files = import.meta.glob<{ terms: Term[] }>('./glossary/*.json', { import: 'default' });

/** Every term of the glossary. */
export async function loadTerms(): Promise<Term[]> {
  const parts = await Promise.all(Object.values(files).map((load) => load()));
  return parts.flatMap(({ terms }) => terms);
}
