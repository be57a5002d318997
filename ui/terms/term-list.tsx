import type { ListedTerm } from '../../lib/glossary/list-terms.ts';
import { TermRow } from './term-row.tsx';
import './terms.css';

/** The words found on the page, each with its meaning; press one to see it on the page. */
export function TermList(props: {
  found: readonly ListedTerm[];
  onJump(term: string, surface: string): void;
}) {
  return (
    <ul class="terms">
      {props.found.map(({ term, hit }) => (
        <TermRow
          key={term.id}
          term={term}
          surface={hit.surface}
          onJump={() => props.onJump(term.id, hit.surface)}
        />
      ))}
    </ul>
  );
}
