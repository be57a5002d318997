/** What the plan takes for granted while a question has no answer. */
import type { Question } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';

/** Id of the answer that counts while there is none; null where none does. */
export function usualAnswer(question: Question | undefined, known: Known): string | null {
  if (question?.kind !== 'choice') return null;
  return question.defaults?.find((one) => holds(one, known))?.answer ?? null;
}
