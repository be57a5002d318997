import type { Ref } from 'preact';
import { startOfPart, type Line } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { BranchPanel } from './branch-panel.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { LineNotes } from './line-notes.tsx';
import { SayAloud } from './say-aloud.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { TipList } from './tip-list.tsx';

/** What to say now: the line, the answer to what the agent said, or a phrase. */
export function LineCard(props: {
  view: CallView;
  lines: readonly Line[];
  line: Line;
  /** Id of a branch or a phrase shown instead of the line. */
  aside: string | null;
  card: Ref<HTMLDivElement>;
  /** null: back to the line. */
  onGo(to: Line | null): void;
  onOver(): void;
}) {
  const { say } = useWords();
  const t = useCallWords();
  const { view, lines, line, aside, onGo } = props;
  const { rules, ask } = view;
  const part = rules.parts.find(({ id }) => id === line.part);
  const branch = rules.branches.find(({ id }) => id === aside);
  const phrase = rules.phrases.find(({ id }) => id === aside);
  return (
    <div
      ref={props.card}
      class="line-card"
      tabIndex={-1}
      role="group"
      aria-label={part && say(part.name)}
    >
      {branch && (
        <BranchPanel
          key={branch.id}
          view={view}
          branch={branch}
          lines={lines}
          onGo={(to) => onGo(to === null ? null : (startOfPart(lines, to) ?? null))}
          onOver={props.onOver}
        />
      )}
      {phrase && (
        <>
          <SpokenLine wording={phrase} ask={ask} />
          <Button look="main" onPress={() => onGo(null)}>
            {t('backToLine')}
          </Button>
        </>
      )}
      {!branch && !phrase && (
        <>
          <SpokenLine key={line.id} wording={line.wording} ask={ask} />
          {ask.channel === 'call' && <SayAloud wording={line.wording} ask={ask} />}
          <TipList tips={line.tips} />
          {line.note.length > 0 && (
            <LineNotes key={`${line.id} note`} view={view} ids={line.note} />
          )}
        </>
      )}
    </div>
  );
}
