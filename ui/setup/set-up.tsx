import type { Contradiction, PlanKind, Situation } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { carrierStep, type Step } from '../../lib/questions/first-steps.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { Button } from '../controls/button.tsx';
import { Line } from '../line/line.tsx';
import { ContradictionNotes } from '../questions/contradiction-notes.tsx';
import { useQuestionWords } from '../questions/use-question-words.ts';
import { useWords } from '../words/words.tsx';
import { CarrierStop } from './carrier-stop.tsx';
import { ReadyStop } from './ready-stop.tsx';
import { ShortAnswer } from './short-answer.tsx';
import { StepStop } from './step-stop.tsx';
import { useOpenStep } from './use-open-step.ts';
import './set-up.css';

export interface SetUpProps {
  /** What is asked, in order. */
  steps: readonly Step[];
  answers: Readonly<Record<string, string>>;
  today: Day;
  situation: Pick<Situation, 'name' | 'says'> | null;
  contradictions: readonly Contradiction[];
  carriers: { id: string; name: string }[];
  carrier: string | null;
  /** True: the user has chosen the carrier (or that it is not known) before. */
  carrierSaid: boolean;
  /** The carrier whose page is open. */
  carrierHere: string | null;
  planKind: PlanKind | null;
  /** True: the user comes back to change something. */
  begun: boolean;
  onAnswer(question: string, answer: string | null): void;
  onCarrier(carrier: string | null): void;
  onPlanKind(planKind: PlanKind | null): void;
  /** The carrier and the kind of plan are settled as they are shown. */
  onCarrierSettled(): void;
  onBegin(): void;
}

/** The taps, the carrier and the few other questions, one after another on one screen. */
export function SetUp(props: SetUpProps) {
  const { t } = useWords();
  const q = useQuestionWords();
  const { steps, answers, begun } = props;
  const isAnswered = ({ id, question }: Step) =>
    question === null ? props.carrierSaid : isAnswer(question, answers[id]);
  const { open, moved, isSettled, openOne, settle } = useOpenStep(steps, isAnswered, begun);
  const questions = steps.flatMap(({ question }) => question ?? []);
  const isTap = (step: Step) => step.question?.asked === 'tap';
  const tapping = !begun && steps.some((step) => isTap(step) && !isSettled(step));
  const notes = (
    <ContradictionNotes
      contradictions={props.contradictions}
      questions={questions}
      onLook={openOne}
    />
  );
  const begin = (look: 'main' | 'plain') => (
    <Button look={look} onPress={props.onBegin}>
      {t('begin')}
    </Button>
  );
  const stopOf = (step: Step) => ({
    focus: moved,
    onOpen: () => openOne(step.id),
    state:
      step.id === open
        ? ('open' as const)
        : isSettled(step)
          ? ('closed' as const)
          : ('ahead' as const),
    // After the taps there is a plan to be seen at any time.
    children: (
      <>
        {!begun && !tapping && begin('plain')}
        {notes}
      </>
    ),
  });
  // While tapping, only the taps are in sight: the rest may be left out altogether.
  const shown = tapping ? steps.slice(0, steps.indexOf(carrierStep) + 1) : steps;
  return (
    <div class="set-up">
      <header>
        <h1>{begun ? q('changeTitle') : t('setupTitle')}</h1>
        <p class="soft">{begun || tapping ? t('setupNote') : q('more')}</p>
      </header>
      <Line label={t('setupTitle')} end={t('plan')}>
        {shown.flatMap((step) =>
          step.question === null
            ? [
                props.situation && (begun || open === step.id) && (
                  <ShortAnswer key="short-answer" situation={props.situation} />
                ),
                <CarrierStop
                  key={step.id}
                  {...props}
                  {...stopOf(step)}
                  onSettled={() => {
                    props.onCarrierSettled();
                    settle(step.id);
                  }}
                />,
              ]
            : [
                <StepStop
                  key={step.id}
                  {...props}
                  {...stopOf(step)}
                  question={step.question}
                  onSettled={() => settle(step.id)}
                />,
              ],
        )}
        {!begun && open === null && (
          <ReadyStop>
            {begin('main')}
            {notes}
          </ReadyStop>
        )}
      </Line>
      {begun && open === null && notes}
      {begun && begin('main')}
      {tapping && (
        <Button look="quiet" onPress={props.onBegin}>
          {t('skipAll')}
        </Button>
      )}
    </div>
  );
}
