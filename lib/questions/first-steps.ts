/** What the first run asks, in which order, and what comes next. */
import type { Question } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';

/** One stop of the first run. The carrier and the kind of plan are asked together; they are no question. */
export interface Step {
  id: string;
  question: Question | null;
}

export const carrierStep: Step = { id: 'carrier', question: null };

/** The taps, the carrier, and the few others, as far as they matter to this user. */
export function firstSteps(questions: readonly Question[], known: Known): Step[] {
  const asked = (when: Question['asked']) =>
    questions
      .filter((question) => question.asked === when && holds(question, known))
      .map((question) => ({ id: question.id, question }));
  return [...asked('tap'), carrierStep, ...asked('first')];
}

/** The first step that is neither answered nor passed; undefined: nothing is left to ask. */
export function nextStep(steps: readonly Step[], settled: (step: Step) => boolean) {
  return steps.find((step) => !settled(step));
}
