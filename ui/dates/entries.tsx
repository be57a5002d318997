import type { Question } from '../../content-rules/schema.ts';
import { QuestionField, type AnswerProps } from '../questions/question-field.tsx';

/** The fields of some questions, in the order of their ids; a rule set without one leaves it out. */
export function Entries(
  props: AnswerProps & { ids: readonly string[]; questions: readonly Question[] },
) {
  const { ids, questions, answers, today, onAnswer } = props;
  return ids.map((id) => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) return null;
    return <QuestionField key={id} {...{ question, answers, today, onAnswer }} />;
  });
}
