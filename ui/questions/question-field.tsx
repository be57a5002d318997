import { useId } from 'preact/hooks';
import type { Question } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { Choice } from './choice.tsx';
import { TypedAnswer } from './typed-answer.tsx';
import { useAnswerWords, useQuestionWords } from './use-question-words.ts';
import './questions.css';

export interface AnswerProps {
  /** The answers that hold for the line that is shown: question id → answer as text. */
  answers: Readonly<Record<string, string>>;
  today: Day;
  /** null: takes the answer back. */
  onAnswer(question: string, answer: string | null): void;
}

/** One question where it is needed: its answer, or what is taken for granted without one. */
export function QuestionField(props: AnswerProps & { question: Question }) {
  const { say } = useWords();
  const q = useQuestionWords();
  const inWords = useAnswerWords(props.today);
  const name = useId();
  const { question } = props;
  const answer = props.answers[question.id];
  const said = isAnswer(question, answer);
  const ask = say(question.ask);
  const answered = (next: string | null) => props.onAnswer(question.id, next);
  return (
    <div class="question-field" role="group" aria-label={ask}>
      <p class="question-ask">{ask}</p>
      <p class="soft">{say(question.why)}</p>
      {question.kind === 'choice' ? (
        <Choice
          name={name}
          legend={ask}
          value={said ? answer! : null}
          options={question.answers.map(({ id, label }) => ({ id, label: say(label) }))}
          onChange={answered}
        />
      ) : (
        <TypedAnswer
          {...props}
          question={question}
          answer={said ? answer : undefined}
          submit={q('keep')}
          onAnswer={answered}
        />
      )}
      {said ? (
        <p class="question-said">
          <span>
            {q('kept')}: {inWords(question, answer)}
          </span>
          <Button
            look="quiet"
            label={q('clearThis', { question: ask })}
            onPress={() => answered(null)}
          >
            {q('clear')}
          </Button>
        </p>
      ) : (
        <p class="question-assume">
          {answer !== undefined && `${q('stale')} `}
          {say(question.assume)}
        </p>
      )}
    </div>
  );
}
