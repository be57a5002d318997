/** From the three taps to one of the five short plans. */
import type { Questions, Situation } from '../../content-rules/schema.ts';

/** The first rule whose answers all agree. A skipped question agrees with no rule that asks it. */
export function chooseSituation(
  answers: Readonly<Record<string, string>>,
  rules: Questions['rules'],
): Situation | null {
  const agrees = ([question, ids]: [string, string[]]) => ids.includes(answers[question] ?? '');
  return rules.find((rule) => Object.entries(rule.when).every(agrees))?.situation ?? null;
}
