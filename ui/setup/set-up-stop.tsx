import type { Step } from '../../lib/questions/first-steps.ts';
import { Button } from '../controls/button.tsx';
import { ContradictionNotes } from '../questions/contradiction-notes.tsx';
import { useWords } from '../words/words.tsx';
import { CarrierStop } from './carrier-stop.tsx';
import type { StopProps } from './question-stop.tsx';
import type { SetUpProps } from './set-up.tsx';
import { ShortAnswer } from './short-answer.tsx';
import { StepStop } from './step-stop.tsx';
import type { OpenStep } from './use-open-step.ts';

export type SetUpView = SetUpProps & OpenStep & { tapping: boolean };

/** The stop of one step, whatever it asks. */
export function SetUpStop(props: SetUpView & { step: Step }) {
  const { t } = useWords();
  const { step, open, begun, situation } = props;
  const { id, question } = step;
  const stop: StopProps = {
    state: id === open ? 'open' : props.isSettled(step) ? 'closed' : 'ahead',
    focus: props.moved,
    onOpen: () => props.openOne(id),
    // After the taps there is a plan to be seen at any time.
    actions: !begun && !props.tapping && <Button onPress={props.onBegin}>{t('begin')}</Button>,
    children: <SetUpNotes {...props} />,
  };
  const { answers, today, onAnswer } = props;
  const settled = () => props.settle(id);
  if (question !== null)
    return (
      <StepStop {...stop} {...{ question, answers, today, begun, onAnswer }} onSettled={settled} />
    );
  return (
    <>
      <CarrierStop
        {...props}
        {...stop}
        onSettled={() => {
          props.onCarrierSettled();
          settled();
        }}
      />
      {situation && (begun || id === open) && <ShortAnswer situation={situation} />}
    </>
  );
}

/** Answers that do not go together, with the way to the question to look at again. */
export function SetUpNotes({ steps, contradictions, openOne }: SetUpView) {
  const questions = steps.flatMap(({ question }) => question ?? []);
  return <ContradictionNotes {...{ contradictions, questions }} onLook={openOne} />;
}
