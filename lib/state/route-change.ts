/** Which record a change belongs to: the account's or that of the line that is shown. */
import type { CommonTask, Question } from '../../content-rules/schema.ts';
import type { Change } from './change.ts';
import type { State } from './shape.ts';

interface Scopes {
  questions: readonly Question[];
  common: readonly CommonTask[];
}

/** Answers and ticks with the line they are about; every other change as it is. */
export function routeChange(
  change: Change,
  { line }: Pick<State, 'line'>,
  { questions, common }: Scopes,
): Change {
  if ((change.kind !== 'answer' && change.kind !== 'tick') || change.line !== undefined)
    return change;
  const ofLine =
    change.kind === 'answer'
      ? questions.some(({ id, about }) => id === change.question && about === 'line')
      : common.some(({ id, scope }) => id === change.task && scope === 'line');
  return ofLine ? { ...change, line } : change;
}
