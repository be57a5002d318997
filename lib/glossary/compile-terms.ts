/** The glossary → the index of one carrier. Done where the glossary is, not on the page. */
import type { Term } from '../../content-rules/schema.ts';
import { indexRules } from './context.ts';
import { foldSurface, isExact } from './fold-surface.ts';
import type { TermIndex } from './types.ts';

export interface CompileOptions {
  /** The default gloss: key terms everywhere, dangers that are none on things to press, no others. */
  key?: boolean;
}

/** The index of the terms that mean something at this carrier; of all terms where none is named. */
export function compileTerms(
  terms: readonly Term[],
  carrier?: string,
  { key = false }: CompileOptions = {},
): TermIndex {
  const here = terms.filter((term) => isToldAt(term, carrier));
  const told = here.filter((term) => !key || term.key || term.danger);
  const index: TermIndex = {
    terms: {},
    danger: {},
    press: {},
    rules: indexRules(here, new Set(told)),
  };
  const taken = new Set<string>();
  for (const term of told) {
    const forms: string[] = [];
    for (const surface of surfacesOf(term)) {
      const folded = foldSurface(surface);
      if (taken.has(folded)) continue;
      taken.add(folded);
      forms.push(isExact(surface) ? surface : folded);
    }
    const group = !term.danger ? 'terms' : key && !term.key ? 'press' : 'danger';
    if (forms.length > 0) index[group][term.id] = forms.join('|');
  }
  const silent = longerForms(here, told).filter((form) => !taken.has(form));
  if (silent.length > 0) {
    index.terms[untold] = silent.join('|');
    index.rules.push({ forms: silent.join('|') });
  }
  return index;
}

/** Stands for all terms that are not told of: its forms have a rule by which they mean nothing. */
const untold = '';

/**
 * "Credit card" is not told of, and the "credit" in it is none that is: forms of terms not told of that
 * hold a word with several meanings.
 */
function longerForms(here: readonly Term[], told: readonly Term[]): string[] {
  const ruled = new Set(
    told.flatMap(({ context = [] }) =>
      context.flatMap(({ surfaces }) => surfaces.map(foldSurface)),
    ),
  );
  const ids = new Set(told.map(({ id }) => id));
  const forms = here
    .filter(({ id }) => !ids.has(id))
    .flatMap(surfacesOf)
    .map(foldSurface)
    .filter((form) => form.includes(' ') && form.split(' ').some((word) => ruled.has(word)));
  return [...new Set(forms)];
}

/** False for another carrier's own name. */
export function isToldAt({ carriers }: Term, carrier?: string): boolean {
  return carrier === undefined || carriers === undefined || carriers.includes(carrier);
}

/** Every form of a term that a page may show. */
export function surfacesOf(term: Term): string[] {
  return [term.en, ...term.variants, ...term.es];
}
