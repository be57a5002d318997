import { questionTables } from '../../assets/messages/questions/tables.ts';
import type { Question } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { formatMoney } from '../../lib/money/amount.ts';
import { isAnswer } from '../../lib/questions/is-answer.ts';
import { useTable, useWords } from '../words/words.tsx';

// Later than this, not every month has the day.
const dayOfEveryMonth = 28;

/** The words around the questions. */
export function useQuestionWords() {
  return useTable(questionTables);
}

/** Says answers in words; null: none was given. One that the rules no longer know says so. */
export function useAnswerWords(today: Day) {
  const { locale, say } = useWords();
  const q = useQuestionWords();
  return (question: Question, answer: string | undefined): string | null => {
    if (answer === undefined) return null;
    if (!isAnswer(question, answer)) return q('stale');
    switch (question.kind) {
      case 'choice':
        return say(question.answers.find(({ id }) => id === answer)!.label);
      case 'date': {
        const date = nameDay(answer, today, locale);
        return answer < today ? q('past', { date }) : date;
      }
      case 'cycle-day':
        return q(Number(answer) > dayOfEveryMonth ? 'cycleDayShort' : 'cycleDay', { day: answer });
      case 'money':
        return formatMoney(Number(answer), locale);
      case 'count':
        return q('months', { count: Number(answer) });
    }
  };
}
