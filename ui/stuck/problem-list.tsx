import { useState } from 'preact/hooks';
import type { Problem, ProblemGroup } from '../../content-rules/schema.ts';
import { findProblems } from '../../lib/stuck/find-problems.ts';
import { waysFor } from '../../lib/stuck/ways-for.ts';
import { FindBox } from '../controls/find-box.tsx';
import { useWords } from '../words/words.tsx';
import { ProblemEntry, type StuckLine } from './problem-entry.tsx';
import '../controls/fold.css';
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
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const own = problems.map((problem) => ({ ...problem, waysOut: waysFor(problem, line) }));
  const found = findProblems(own, query, locale);
  const first = firstOf(own, related, open);
  const foundWords = (count: number) => (count > 0 ? t('stuckFound', { count }) : t('stuckNone'));
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
      <FindBox
        label={t('stuckFind')}
        placeholder={t('stuckFindHint')}
        query={query}
        found={asked ? foundWords(found.length) : null}
        onQuery={setQuery}
      />
      {found.length > 0 && <div class="problems">{entries(found)}</div>}
      {found.length === 0 && (
        <div>
          {groups.map((group, i) => (
            <GroupEntry
              key={group.id}
              group={group}
              problems={own.filter((problem) => problem.group === group.id)}
              line={line}
              open={i === 0 && first.length === 0}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function GroupEntry(props: {
  group: ProblemGroup;
  problems: readonly Problem[];
  line: StuckLine;
  open: boolean;
}) {
  const { t, say } = useWords();
  const { group, problems, line } = props;
  return (
    <details class="fold problem-group" open={props.open}>
      <summary>
        {say(group.name)} <span class="soft">{t('stuckCount', { count: problems.length })}</span>
      </summary>
      {/* None is opened here: the one to open on is open above. */}
      <div class="problems">
        {problems.map((problem) => (
          <ProblemEntry key={problem.id} problem={problem} line={line} />
        ))}
      </div>
    </details>
  );
}

function firstOf(
  problems: readonly Problem[],
  related: readonly Problem[],
  open: string | undefined,
): Problem[] {
  const ids = new Set([open, ...related.map(({ id }) => id)]);
  return [...ids].flatMap((id) => problems.find((problem) => problem.id === id) ?? []);
}
