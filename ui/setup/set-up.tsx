import { useState } from 'preact/hooks';
import type { Contradiction, PlanKind, Situation } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { carrierStep, type Step } from '../../lib/questions/first-steps.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { Button } from '../controls/button.tsx';
import { Line } from '../line/line.tsx';
import { useQuestionWords } from '../questions/use-question-words.ts';
import { useWords } from '../words/words.tsx';
import { FoldStop } from './fold-stop.tsx';
import { ReadyStop } from './ready-stop.tsx';
import { SetUpNotes, SetUpStop } from './set-up-stop.tsx';
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
  const opened = useOpenStep(steps, isAnswered, begun);
  const [unfolded, setUnfolded] = useState(false);
  const { open, isSettled } = opened;
  const isTap = ({ question }: Step) => question?.asked === 'tap';
  const tapping = !begun && steps.some((step) => isTap(step) && !isSettled(step));
  const view = { ...props, ...opened, tapping };
  // While tapping, only the taps are in sight: the rest may be left out altogether.
  const asked = tapping ? steps.slice(0, steps.indexOf(carrierStep) + 1) : steps;
  const at = open === null ? asked.length : asked.findIndex(({ id }) => id === open);
  // One answer stays in sight: the open question keeps its place on the screen.
  const folded = begun || unfolded || at < 3 ? 0 : at - 1;
  return (
    <div class="set-up">
      <header>
        <h1>{begun ? q('changeTitle') : t('setupTitle')}</h1>
        <p class="soft">{begun || tapping ? t('setupNote') : q('more')}</p>
      </header>
      <Line label={t('setupTitle')} end={t('plan')}>
        {folded > 0 && <FoldStop count={folded} onOpen={() => setUnfolded(true)} />}
        {asked.slice(folded).map((step) => (
          <SetUpStop key={step.id} step={step} {...view} />
        ))}
        {!begun && open === null && (
          <ReadyStop>
            <Begin {...props} />
            <SetUpNotes {...view} />
          </ReadyStop>
        )}
      </Line>
      {begun && open === null && <SetUpNotes {...view} />}
      {begun && <Begin {...props} />}
      {tapping && (
        <Button look="quiet" onPress={props.onBegin}>
          {t('skipAll')}
        </Button>
      )}
    </div>
  );
}

function Begin({ onBegin }: Pick<SetUpProps, 'onBegin'>) {
  const { t } = useWords();
  return (
    <Button look="main" onPress={onBegin}>
      {t('begin')}
    </Button>
  );
}
