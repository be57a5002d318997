/** Choices in a letter: what may be chosen hangs on the user, and on what was chosen before. */
import type { LetterOption, LetterSlot, Slot } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';
import type { Filled } from '../scripts/fill.ts';

type AnySlot = Slot | LetterSlot;

/**
 * The blanks with only the options that fit, so that one chosen earlier which fits no more leaves its blank
 * empty; and the only one that fits filled in.
 */
export function fittingChoices<Asked extends { slots: readonly AnySlot[]; filled: Filled }>(
  ask: Asked & { known: Known },
): Asked & { known: Known } {
  const first = ask.slots.map((slot) => ({ ...slot, ...optionsOf(slot, ask.known) }));
  const slots = first.map((slot) => {
    const leading = 'follows' in slot && first.find(({ id }) => id === slot.follows);
    if (!leading) return slot;
    const goes = chosenOf(leading, ask.filled)?.goesWith ?? [];
    return { ...slot, options: slot.options?.filter(({ id }) => goes.includes(id)) };
  });
  const alone = slots.flatMap((slot) =>
    'follows' in slot && slot.options?.length === 1 ? [[slot.id, slot.options[0]!.id]] : [],
  );
  return { ...ask, slots, filled: { ...ask.filled, ...Object.fromEntries(alone) } };
}

/** True where each of these blanks holds one of its options. */
export function isChosen(
  chosen: Readonly<Record<string, string[]>> | undefined,
  { slots, filled }: { slots: readonly AnySlot[]; filled: Filled },
): boolean {
  return Object.entries(chosen ?? {}).every(([id, options]) => {
    const slot = slots.find((one) => one.id === id);
    const option = slot && chosenOf(slot, filled);
    return option !== undefined && options.includes(option.id);
  });
}

function chosenOf(slot: AnySlot, filled: Filled): LetterOption | undefined {
  return slot.options?.find(({ id }) => id === filled[slot.id]);
}

function optionsOf(
  { options }: { options?: readonly LetterOption[] | undefined },
  known: Known,
): { options?: LetterOption[] } {
  return options === undefined ? {} : { options: options.filter((one) => holds(one, known)) };
}
