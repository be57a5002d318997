import type { Branch } from '../../content-rules/schema.ts';
import { repliesOf, startOfPart, tipsOf, type Line } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { LineNotes } from './line-notes.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { TipList } from './tip-list.tsx';

/** The answer to what the agent said, and the way on. */
export function BranchPanel(props: {
  view: CallView;
  branch: Branch;
  lines: readonly Line[];
  /** null: back to the line that was shown. */
  onGo(part: string | null): void;
  onOver(): void;
}) {
  const { say } = useWords();
  const t = useCallWords();
  const { view, branch, lines, onGo } = props;
  const { then } = branch;
  const { hrefs } = view;
  // Not every script has every part.
  const goal = then.part && startOfPart(lines, then.part) ? then.part : undefined;
  const part = view.rules.parts.find(({ id }) => id === goal);
  const over = then.over ?? false;
  return (
    <div class="branch-panel">
      <p class="soft">
        {branch.kind === 'agent' && t('theySay')}
        {say(branch.hears)}
      </p>
      {repliesOf(branch, view.ask).map((wording) => (
        <SpokenLine key={wording.say.en} wording={wording} ask={view.ask} />
      ))}
      <TipList tips={tipsOf(branch.tips, view.ask.known)} />
      {branch.note && <LineNotes view={view} ids={branch.note} />}
      <p class="branch-then">{say(then.text)}</p>
      <div class="row">
        {part && (
          <Button look="main" onPress={() => onGo(part.id)}>
            {t('goToPart', { part: say(part.name) })}
          </Button>
        )}
        <Button look={part ? 'plain' : 'main'} onPress={() => onGo(null)}>
          {t('backToLine')}
        </Button>
        {over && (
          <Button onPress={props.onOver}>
            {t(view.ask.channel === 'chat' ? 'overChat' : 'over')}
          </Button>
        )}
        {then.problem && <a href={hrefs.stuck(then.problem)}>{t('waysOut')}</a>}
        {then.task && <a href={hrefs.task(then.task)}>{t('toTask')}</a>}
      </div>
    </div>
  );
}
