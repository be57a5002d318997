import type { Term } from '../../content-rules/schema.ts';
import type { TermHitView } from '../../lib/glossary/types.ts';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import './terms.css';

/** The words found on the page, each with its meaning; press one to see it on the page. */
export function TermList(props: {
  found: readonly { term: Term; hit: TermHitView }[];
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

function TermRow(props: { term: Term; surface: string; onJump(): void }) {
  const { t, say, locale } = useWords();
  const { term, surface } = props;
  const called = locale === 'en' ? null : term.called[locale];
  return (
    <li class={term.danger ? 'term term-danger' : 'term'}>
      <button type="button" class="term-jump" onClick={props.onJump}>
        <English class="term-surface">{surface}</English>
        {called && <span class="term-called">{called}</span>}
        {/* Read after the word itself: a name that lacks what is seen cannot be spoken to (WCAG 2.5.3). */}
        <span class="visually-hidden"> {t('jumpTo', { word: surface })}</span>
      </button>
      {term.danger && <span class="term-caution">{t('danger')}</span>}
      <p>{say(term.means)}</p>
    </li>
  );
}
