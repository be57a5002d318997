import type { Question } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
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
export function QuestionField(
  props: AnswerProps & {
    question: Question;
    /** False: what is taken for granted stands elsewhere. */
    assumed?: boolean;
  },
) {
  const { say } = useWords();
  const q = useQuestionWords();
  const inWords = useAnswerWords(props.today);
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
        // Buttons, not a radio group: its arrow keys would answer on the way, and the plan would follow.
        <div class="row">
          {question.answers.map(({ id, label }) => (
            <Button key={id} pressed={answer === id} onPress={() => answered(id)}>
              {say(label)}
            </Button>
          ))}
        </div>
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
          <span>{q('kept', { answer: inWords(question, answer) ?? '' })}</span>
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
          {q('sentences', {
            first: answer === undefined ? '' : q('stale'),
            second: props.assumed === false ? '' : say(question.assume),
          }).trim()}
        </p>
      )}
    </div>
  );
}
