/** The glossary: every danger says what pressing does, every rule is about what exists. */
import type { Term } from '../schema.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

/** Ids, danger texts and context rules of the terms, and what places say of them. */
export function checkTerms({ terms, carriers }: RuleSet, ledger: Ledger): void {
  const ids = ledger.once('glossary', '/terms', terms);
  const carrierIds = new Set(carriers.map(({ id }) => id));
  for (const term of terms) {
    const file = `glossary/${term.category}.json`;
    const path = `/terms/${term.id}`;
    if (term.danger && !term.press) ledger.fault(file, path, 'danger must say what pressing does');
    if (!term.danger && term.press)
      ledger.fault(file, path, 'says what pressing does, yet no danger');
    term.carriers?.forEach((id) =>
      ledger.must(file, `${path}/carriers`, carrierIds, id, 'carrier'),
    );
    checkContext(term, file, path, ledger);
  }
  const dangers = new Set(terms.flatMap(({ id, danger }) => (danger ? [id] : [])));
  for (const { map, file } of carriers)
    map.places.forEach(({ presses }, i) =>
      presses?.forEach(({ term }, n) => {
        const known = ids.has(term) ? dangers : ids;
        ledger.must(file('places'), `/places/${i}/presses/${n}`, known, term, 'danger term');
      }),
    );
}

function checkContext(term: Term, file: string, path: string, ledger: Ledger): void {
  const own = new Set([term.en, ...term.variants, ...term.es]);
  term.context?.forEach(({ surfaces, ...asks }, n) => {
    for (const surface of surfaces)
      ledger.must(file, `${path}/context/${n}`, own, surface, 'surface of this term');
    if (Object.keys(asks).length === 0)
      ledger.fault(file, `${path}/context/${n}`, 'asks for nothing');
  });
}
