import type { ComponentChildren } from 'preact';
import { Button } from '../controls/button.tsx';
import { Stop } from '../line/stop.tsx';
import { useWords } from '../words/words.tsx';

/** One question of the set-up: closed with its answer, open to be answered, or still ahead. */
export function QuestionStop(props: {
  ask: string;
  why: string;
  /** The answer in words; null: none. */
  answer: string | null;
  state: 'open' | 'closed' | 'ahead';
  onOpen(): void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { state, ask } = props;
  if (state === 'open')
    return (
      <Stop state="here">
        <div class="question">
          <h2>{ask}</h2>
          <p class="soft">{props.why}</p>
          {props.children}
        </div>
      </Stop>
    );
  return (
    <Stop state={state === 'closed' ? 'done' : 'ahead'}>
      <div class="question-closed">
        <div>
          <p class="soft">{ask}</p>
          {state === 'closed' && <p class="question-answer">{props.answer ?? t('skipped')}</p>}
        </div>
        {state === 'closed' && (
          <Button look="quiet" label={t('changeThis', { question: ask })} onPress={props.onOpen}>
            {t('change')}
          </Button>
        )}
      </div>
    </Stop>
  );
}
