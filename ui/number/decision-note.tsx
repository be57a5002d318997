import type { NumberOption } from '../../content-rules/schema.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useNumberWords } from './number-words.ts';

/** What has been decided, or what the plan goes by until then. */
export function DecisionNote(props: {
  options: readonly NumberOption[];
  chosen: string | null;
  usual: string | null;
  onChoose(id: string | null): void;
}) {
  const { options, chosen, usual, onChoose } = props;
  const t = useNumberWords();
  const { say } = useWords();
  const nameOf = (id: string | null) => options.find((one) => one.id === id)?.name;
  const [name, taken] = [nameOf(chosen), nameOf(usual)];
  return (
    <div class="number-decision-note">
      {name ? (
        <>
          <p>
            <strong>{t('decided', { option: say(name) })}</strong>
          </p>
          <Button look="quiet" onPress={() => onChoose(null)}>
            {t('decideLater')}
          </Button>
        </>
      ) : (
        <p>
          <strong>{chosen === null ? t('notDecided') : t('noLonger')}</strong>
          {taken && <> · {t('takenFor', { option: say(taken) })}</>}
        </p>
      )}
    </div>
  );
}
