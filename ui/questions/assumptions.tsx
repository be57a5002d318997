import { useRef, useState } from 'preact/hooks';
import type { Question } from '../../content-rules/schema.ts';
import { useWords } from '../words/words.tsx';
import { QuestionField, type AnswerProps } from './question-field.tsx';
import { useAnswerWords } from './use-question-words.ts';
import './questions.css';

/**
 * What the plan takes for granted, each to be opened and answered. One that has just been answered stays
 * where it was, to be looked at or answered otherwise.
 */
export function Assumptions(props: AnswerProps & { questions: readonly Question[] }) {
  const { say } = useWords();
  const inWords = useAnswerWords(props.today);
  const { questions, answers, today, onAnswer } = props;
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const seen = useRef<readonly Question[]>([]);
  const isIn = (list: readonly Question[], { id }: Question) => list.some((one) => one.id === id);
  seen.current = [...seen.current, ...questions.filter((one) => !isIn(seen.current, one))];
  const shown = seen.current.filter((one) => isIn(questions, one) || answered.includes(one.id));
  const answer = (question: string, text: string | null) => {
    setAnswered([...answered, question]);
    onAnswer(question, text);
  };
  return (
    <ul class="assumptions">
      {shown.map((question) => (
        <li key={question.id}>
          <details class="fold">
            <summary>
              {isIn(questions, question)
                ? say(question.assume)
                : `${say(question.ask)} ${inWords(question, answers[question.id]) ?? ''}`}
            </summary>
            <QuestionField {...{ question, answers, today }} assumed={false} onAnswer={answer} />
          </details>
        </li>
      ))}
    </ul>
  );
}
