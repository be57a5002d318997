import { useState } from 'preact/hooks';
import type { PlanKind, Questions, Situation } from '../../content-rules/schema.ts';
import { Button } from '../controls/button.tsx';
import { Line } from '../line/line.tsx';
import { useWords } from '../words/words.tsx';
import { CarrierStop } from './carrier-stop.tsx';
import { QuestionStop } from './question-stop.tsx';
import { firstOpen, nextOpen } from './set-up-order.ts';
import { ShortAnswer } from './short-answer.tsx';
import './set-up.css';

export interface SetUpProps {
  questions: Questions['questions'];
  answers: Readonly<Record<string, string>>;
  situation: Pick<Situation, 'name' | 'says'> | null;
  carriers: { id: string; name: string }[];
  carrier: string | null;
  /** The carrier whose page is open. */
  carrierHere: string | null;
  planKind: PlanKind | null;
  /** True: the user comes back to change something. */
  begun: boolean;
  onAnswer(question: string, answer: string | null): void;
  onCarrier(carrier: string | null): void;
  onPlanKind(planKind: PlanKind | null): void;
  onBegin(): void;
}

/** Three taps and the carrier, one after another on one screen, each open to change. */
export function SetUp(props: SetUpProps) {
  const { t, say } = useWords();
  const { questions, answers, begun } = props;
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(() => firstOpen(questions, answers, begun));
  const [moved, setMoved] = useState(false);
  const openOne = (id: string | null) => {
    setMoved(true);
    setOpen(id);
  };
  const settle = (question: string, answer: string | null) => {
    const nowSkipped = answer === null ? [...skipped, question] : skipped;
    setSkipped(nowSkipped);
    openOne(nextOpen(questions, { ...answers, [question]: answer ?? '' }, nowSkipped, begun));
    props.onAnswer(question, answer);
  };
  const stateOf = (id: string) => {
    if (id === open) return 'open';
    return begun || answers[id] !== undefined || skipped.includes(id) ? 'closed' : 'ahead';
  };
  return (
    <div class="set-up">
      <header>
        <h1>{t('setupTitle')}</h1>
        <p class="soft">{t('setupNote')}</p>
      </header>
      <Line label={t('setupTitle')} end={t('plan')}>
        {questions.map((question) => {
          const chosen = question.answers.find(({ id }) => id === answers[question.id]);
          return (
            <QuestionStop
              key={question.id}
              ask={say(question.ask)}
              why={say(question.why)}
              answer={chosen ? say(chosen.label) : null}
              state={stateOf(question.id)}
              focus={moved}
              onOpen={() => openOne(question.id)}
            >
              <div class="answers">
                {question.answers.map(({ id, label }) => (
                  <Button
                    key={id}
                    pressed={chosen?.id === id}
                    onPress={() => settle(question.id, id)}
                  >
                    {say(label)}
                  </Button>
                ))}
              </div>
              <Button look="quiet" onPress={() => settle(question.id, null)}>
                {t('skip')}
              </Button>
            </QuestionStop>
          );
        })}
        {props.situation && (begun || open === 'carrier') && (
          <ShortAnswer situation={props.situation} />
        )}
        <CarrierStop
          {...props}
          open={open === 'carrier'}
          focus={moved}
          onOpen={() => openOne('carrier')}
        />
      </Line>
      {begun ? (
        <Button look="main" onPress={props.onBegin}>
          {t('begin')}
        </Button>
      ) : (
        open !== 'carrier' && (
          <Button look="quiet" onPress={props.onBegin}>
            {t('skipAll')}
          </Button>
        )
      )}
    </div>
  );
}
