/** Which parts of a rule hold for this user. */
import type { Condition } from '../../content-rules/schema.ts';
import type { State } from '../state/shape.ts';

/** Question id → answer, with "plan" and "carrier"; what is not known is absent. */
export type Known = Readonly<Record<string, string>>;

/** What the rules may ask about the user. */
export function knownOf(
  { answers, planKind }: Pick<State, 'answers' | 'planKind'>,
  carrier: string | null,
): Known {
  return {
    ...answers,
    ...(planKind === null ? {} : { plan: planKind }),
    ...(carrier === null ? {} : { carrier }),
  };
}

/** True where all of `when` agrees and not all of `unless` does. */
export function holds({ when, unless }: Condition, known: Known): boolean {
  return (when === undefined || agrees(when, known)) && !(unless && agrees(unless, known));
}

function agrees(asked: Record<string, string[]>, known: Known): boolean {
  return Object.entries(asked).every(([question, ids]) => ids.includes(known[question] ?? ''));
}
