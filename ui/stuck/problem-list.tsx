import { useState } from 'preact/hooks';
import type { Problem, ProblemGroup } from '../../content-rules/schema.ts';
import { findProblems } from '../../lib/stuck/find-problems.ts';
import { useWords } from '../words/words.tsx';
import { FindBox } from './find-box.tsx';
import { ProblemEntry, type StuckLine } from './problem-entry.tsx';
import './stuck.css';

export interface ProblemListProps {
  problems: readonly Problem[];
  groups: readonly ProblemGroup[];
  line: StuckLine;
  /** Problems of the step the user is at: shown first. */
  related?: readonly Problem[];
  /** Id of the problem to open on: shown before all others. */
  open?: string;
}

/** Everything that goes wrong: what belongs to this step, a filter, and all the rest by groups. */
export function ProblemList({ problems, groups, line, related = [], open }: ProblemListProps) {
  const { t, say, locale } = useWords();
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const found = findProblems(problems, query, locale);
  const first = firstOf(problems, related, open);
  const entries = (list: readonly Problem[]) =>
    list.map((problem) => (
      <ProblemEntry key={problem.id} problem={problem} line={line} open={problem.id === open} />
    ));
  return (
    <div class="stack">
      {first.length > 0 && !asked && (
        <section class="stack">
          <h2 class="section-title">{t('stuckRelated')}</h2>
          <div class="problems">{entries(first)}</div>
        </section>
      )}
      <FindBox query={query} onQuery={setQuery} found={asked ? found.length : null} />
      {found.length > 0 && <div class="problems">{entries(found)}</div>}
      {found.length === 0 &&
        groups.map((group, i) => {
          const own = problems.filter((problem) => problem.group === group.id);
          return (
            <details key={group.id} class="problem-group" open={i === 0 && first.length === 0}>
              <summary>
                {say(group.name)} <span class="soft">{t('stuckCount', { count: own.length })}</span>
              </summary>
              {/* The one to open on is open above; two of a name cannot be. */}
              <div class="problems">
                {own.map((problem) => (
                  <ProblemEntry key={problem.id} problem={problem} line={line} />
                ))}
              </div>
            </details>
          );
        })}
    </div>
  );
}

function firstOf(
  problems: readonly Problem[],
  related: readonly Problem[],
  open: string | undefined,
): Problem[] {
  return [...new Set([...problems.filter(({ id }) => id === open), ...related])];
}
