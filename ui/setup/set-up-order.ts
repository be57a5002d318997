/** Which question of the set-up is open; "carrier" is the last. */
import type { Questions } from '../../content-rules/schema.ts';

type Asked = Questions['questions'];
type Answers = Readonly<Record<string, string>>;

/** The first question without an answer; none is open for a user who comes back to change one. */
export function firstOpen(questions: Asked, answers: Answers, begun: boolean): string | null {
  return begun ? null : nextOpen(questions, answers, [], false);
}

/** The question after one has been answered or skipped. */
export function nextOpen(
  questions: Asked,
  answers: Answers,
  skipped: readonly string[],
  begun: boolean,
): string | null {
  if (begun) return null;
  const open = questions.find(({ id }) => answers[id] === undefined && !skipped.includes(id));
  return open?.id ?? 'carrier';
}
