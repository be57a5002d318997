import { useState } from 'preact/hooks';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Question } from '../../content-rules/schema.ts';
import { Assumptions } from '../questions/assumptions.tsx';
import { ContradictionNotes } from '../questions/contradiction-notes.tsx';
import { QuestionField, type AnswerProps } from '../questions/question-field.tsx';
import { useTable } from '../words/words.tsx';
import { PlanNotices, type PlanNoticesProps } from './plan-notices.tsx';

/** What stands before the plan: what does not fit, how little time there is, what is taken for granted. */
export function PlanNotes(
  props: PlanNoticesProps & AnswerProps & { questions: readonly Question[] },
) {
  const t = useTable(timelineTables);
  const { whole, questions, answers, today, onAnswer } = props;
  const [looked, setLooked] = useState<string | null>(null);
  const question = questions.find(({ id }) => id === looked);
  const answering = { answers, today, onAnswer };
  return (
    <>
      <ContradictionNotes
        contradictions={whole.contradictions}
        questions={questions}
        onLook={setLooked}
      />
      {question && whole.contradictions.length > 0 && (
        <QuestionField question={question} {...answering} />
      )}
      <PlanNotices {...props} />
      {whole.assumptions.length > 0 && (
        <details class="fold assumed">
          <summary>{t('assumed', { count: whole.assumptions.length })}</summary>
          <Assumptions questions={whole.assumptions} {...answering} />
        </details>
      )}
    </>
  );
}
