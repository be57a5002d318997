/** What looks wrong in a filled letter, though every blank may hold what it holds. */
import type { Letters } from '../../content-rules/schema.ts';
import { readDay } from '../dates/day.ts';
import { readCents } from '../money/amount.ts';
import { fieldOfSlot } from '../scripts/call-entry.ts';
import { slotsOf } from '../scripts/fill.ts';
import type { LetterAsk, WrittenPart } from './compose-letter.ts';

/** Blanks by id. order: one day is after another that it cannot be after. */
export type Doubt =
  | { kind: 'order'; earlier: string; later: string }
  | { kind: 'zero'; slot: string }
  | { kind: 'not-latin'; slot: string };

const notLatin = /[^\p{Script=Latin}\P{L}]|\p{Extended_Pictographic}/u;

/** The doubts about what stands in the letter now. */
export function doubtsOf(
  { dayOrder }: Pick<Letters, 'dayOrder'>,
  parts: readonly Pick<WrittenPart, 'say'>[],
  { slots, filled }: Pick<LetterAsk, 'slots' | 'filled'>,
): Doubt[] {
  const named = new Set(parts.flatMap(({ say }) => slotsOf(say)));
  const day = (id: string) => (named.has(id) || id === 'today' ? readDay(filled[id]) : undefined);
  const order = dayOrder.flatMap(({ earlier, later }): Doubt[] => {
    const [from, to] = [day(earlier), day(later)];
    return from !== undefined && to !== undefined && from > to
      ? [{ kind: 'order', earlier, later }]
      : [];
  });
  const single = slots.flatMap(({ id, kind }): Doubt[] => {
    const text = filled[id];
    if (!named.has(id) || text === undefined) return [];
    // An agent may well have said that nothing is left to pay.
    if (kind === 'money')
      return readCents(text) === 0 && !(id in fieldOfSlot) ? [{ kind: 'zero', slot: id }] : [];
    return kind !== 'choice' && notLatin.test(text) ? [{ kind: 'not-latin', slot: id }] : [];
  });
  return [...order, ...single];
}
