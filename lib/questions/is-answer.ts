/** Whether what is kept as an answer still is one. */
import type { Question } from '../../content-rules/schema.ts';
import { readCycleDay } from '../dates/cycle.ts';
import { readDay } from '../dates/day.ts';

/** True for one of the answers to choose from, a day that exists, a cycle day, or a whole number. */
export function isAnswer(question: Question, text: string | undefined): boolean {
  if (text === undefined) return false;
  switch (question.kind) {
    case 'choice':
      return question.answers.some(({ id }) => id === text);
    case 'date':
      return readDay(text) !== undefined;
    case 'cycle-day':
      return readCycleDay(text) !== undefined;
    case 'money':
    case 'count':
      return /^\d{1,9}$/.test(text);
  }
}
