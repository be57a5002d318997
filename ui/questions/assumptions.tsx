import type { Question } from '../../content-rules/schema.ts';
import { useWords } from '../words/words.tsx';
import { QuestionField, type AnswerProps } from './question-field.tsx';
import './questions.css';

/** What the plan takes for granted, each to be opened and answered. */
export function Assumptions(props: AnswerProps & { questions: readonly Question[] }) {
  const { say } = useWords();
  const { questions, ...rest } = props;
  return (
    <ul class="assumptions">
      {questions.map((question) => (
        <li key={question.id}>
          <details>
            <summary>{say(question.assume)}</summary>
            <QuestionField question={question} {...rest} />
          </details>
        </li>
      ))}
    </ul>
  );
}
