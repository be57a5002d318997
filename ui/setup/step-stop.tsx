import type { Question } from '../../content-rules/schema.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { Button } from '../controls/button.tsx';
import { TypedAnswer } from '../questions/typed-answer.tsx';
import { useAnswerWords, useQuestionWords } from '../questions/use-question-words.ts';
import { useWords } from '../words/words.tsx';
import { QuestionStop, type StopProps } from './question-stop.tsx';
import type { SetUpProps } from './set-up.tsx';

/** One question of the set-up. Choosing an answer goes on to the next. */
export function StepStop(
  props: StopProps &
    Pick<SetUpProps, 'answers' | 'today' | 'begun' | 'onAnswer'> & {
      question: Question;
      /** Answered or skipped: on to the next. */
      onSettled(): void;
    },
) {
  const { t, say } = useWords();
  const q = useQuestionWords();
  const inWords = useAnswerWords(props.today);
  const { question, today, onAnswer, onSettled, children, actions, ...stop } = props;
  const kept = props.answers[question.id];
  const answer = isAnswer(question, kept) ? kept : undefined;
  const settle = (next: string | null) => {
    onAnswer(question.id, next);
    onSettled();
  };
  return (
    <QuestionStop
      {...stop}
      ask={say(question.ask)}
      why={say(question.why)}
      answer={inWords(question, kept)}
    >
      {question.kind === 'choice' ? (
        <div class="answers">
          {question.answers.map(({ id, label }) => (
            <Button key={id} pressed={answer === id} onPress={() => settle(id)}>
              {say(label)}
            </Button>
          ))}
        </div>
      ) : (
        <TypedAnswer
          question={question}
          answer={answer}
          today={today}
          submit={q(props.begun ? 'keep' : 'next')}
          look="main"
          onAnswer={(next) => onAnswer(question.id, next)}
          onDone={onSettled}
        />
      )}
      <div class="question-actions">
        <Button look="quiet" onPress={() => settle(null)}>
          {question.kind === 'date' ? q('notYet') : t('skip')}
        </Button>
        {actions}
      </div>
      {children}
    </QuestionStop>
  );
}
