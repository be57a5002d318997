import type { Judged } from '../../lib/number/judge-option.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useNumberWords } from './number-words.ts';
import { ReasonList } from './reason-list.tsx';

/** What has been decided, with what speaks against it; or what the plan goes by until then. */
export function DecisionNote(props: {
  ranked: readonly Judged[];
  chosen: string | null;
  usual: string | null;
  onChoose(id: string | null): void;
}) {
  const { ranked, chosen, usual, onChoose } = props;
  const t = useNumberWords();
  const { say } = useWords();
  const find = (id: string | null) => ranked.find(({ option }) => option.id === id);
  const [taken, decided] = [find(usual), find(chosen)];
  if (decided === undefined)
    return (
      <div class="number-note">
        <p>
          <strong>{chosen === null ? t('notDecided') : t('noLonger')}</strong>
          {taken && <> · {t('takenFor', { option: say(taken.option.name) })}</>}
        </p>
      </div>
    );
  const against = decided.reasons.filter(({ leaves }) => leaves === 'does-not-fit');
  return (
    <div class={against.length > 0 ? 'number-note number-note-doubt' : 'number-note'}>
      <p>
        <strong>{t('decided', { option: say(decided.option.name) })}</strong>
      </p>
      {against.length > 0 && (
        <div class="number-against">
          <p>{t('decidedAgainst')}</p>
          <ReasonList reasons={against} />
        </div>
      )}
      <Button look="quiet" onPress={() => onChoose(null)}>
        {t('decideLater')}
      </Button>
    </div>
  );
}
