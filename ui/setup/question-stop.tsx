import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Stop } from '../line/stop.tsx';
import { useWords } from '../words/words.tsx';

/** closed: with its answer. open: to be answered. ahead: still to come. */
export interface StopProps {
  state: 'open' | 'closed' | 'ahead';
  /** Take the focus when it opens: the user has just settled another. */
  focus: boolean;
  onOpen(): void;
  /** More ways on than the question's own. */
  actions: ComponentChildren;
  children?: ComponentChildren;
}

/** One question of the set-up: closed with its answer, open to be answered, or still ahead. */
export function QuestionStop(
  props: Omit<StopProps, 'actions'> & {
    ask: string;
    why: string;
    /** The answer in words; null: none. */
    answer: string | null;
  },
) {
  const { t } = useWords();
  const { state, ask, focus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: the next key may come before a frame is drawn.
  useLayoutEffect(() => {
    if (state === 'open' && focus) heading.current?.focus();
  }, [state, focus]);
  if (state === 'open')
    return (
      <Stop state="here">
        <div class="question">
          <h2 ref={heading} tabIndex={-1}>
            {ask}
          </h2>
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
