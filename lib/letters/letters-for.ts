/** Which letters a user may need, and the blanks they share with the scripts. */
import type { Letter, Letters, LetterSlot, Scripts, Slot } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';

/** The letters that hold, in the order in which they are used: the mild ones first. */
export function lettersFor({ letters }: Letters, known: Known): Letter[] {
  return letters.filter((letter) => holds(letter, known));
}

/** True where the plan keeps the line going: nothing has ended that a letter could speak of. */
export function keepsLine({ number }: Known): boolean {
  return ['cheaper-plan', 'suspend', 'hand-over'].includes(number ?? '');
}

/** Every blank that a letter may have. */
export function letterSlots(
  scripts: Pick<Scripts, 'slots'>,
  letters: Letters,
): (Slot | LetterSlot)[] {
  return [...scripts.slots, ...letters.slots];
}

/** What of a list holds for this user: places, time limits, advice. */
export function holding<Told extends Parameters<typeof holds>[0]>(
  list: readonly Told[] | undefined,
  known: Known,
): Told[] {
  return (list ?? []).filter((one) => holds(one, known));
}
