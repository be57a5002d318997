import type { Question } from '../../content-rules/schema.ts';
import { QuestionField, type AnswerProps } from './question-field.tsx';
import { useQuestionWords } from './use-question-words.ts';

/** The questions a task needs, inside it. */
export function TaskQuestions(props: AnswerProps & { questions: readonly Question[] }) {
  const q = useQuestionWords();
  const { questions, ...rest } = props;
  if (questions.length === 0) return null;
  return (
    <section class="task-questions">
      <h4>{q('needed')}</h4>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} {...rest} />
      ))}
    </section>
  );
}
