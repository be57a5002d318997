/** Which parts of a letter hold for this user, and the letter they make. */
import type { Letter, LetterPart, Text, Tip } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';
import { tipsOf } from '../scripts/choose-lines.ts';
import { fillLine, isFilled, plainLine, slotsOf, type Filled } from '../scripts/fill.ts';
import { isChosen } from './fitting-choices.ts';
import type { LetterSource } from './known-blanks.ts';

export interface LetterAsk {
  known: Known;
  slots: LetterSource['slots'];
  filled: Filled;
}

/** One part as it stands in the letter. */
export interface WrittenPart {
  id: string;
  joined: boolean;
  say: Text;
  tips: Tip[];
}

/** The parts that hold, in their order. */
export function partsOf({ parts }: Pick<Letter, 'parts'>, ask: LetterAsk): WrittenPart[] {
  return parts.flatMap((part) => {
    const wording = wordingsOf(part, ask).find(
      ({ filled, say }) => !filled || isFilled(say, [...ask.slots], ask.filled),
    );
    if (wording === undefined) return [];
    const { id, joined = false, tips } = part;
    return [{ id, joined, say: wording.say, tips: tipsOf(tips, ask.known) }];
  });
}

/**
 * The blanks of the letter in the order in which they are met, and those that may stay empty. What is
 * typed moves none of them: a field must not jump away from under the hands of whoever types. What is chosen
 * may ask for more, so choices come first.
 */
export function blanksOf(letter: Letter, ask: LetterAsk): { needed: string[]; spare: string[] } {
  const chosen = ask.slots.flatMap(({ id, kind }) =>
    kind === 'choice' && ask.filled[id] !== undefined ? [[id, ask.filled[id]]] : [],
  );
  const bare = partsOf(letter, { ...ask, filled: Object.fromEntries(chosen) });
  const met = unique(bare.flatMap(({ say }) => slotsOf(say)));
  const isChoice = (id: string) => ask.slots.find((one) => one.id === id)?.kind === 'choice';
  const needed = [...met.filter(isChoice), ...met.filter((id) => !isChoice(id))];
  const counted = (letter.until ?? []).flatMap((limit) =>
    holds(limit, ask.known) ? [limit.after?.slot ?? [], limit.before?.slot ?? []].flat() : [],
  );
  const offered = letter.parts.flatMap((part) =>
    wordingsOf(part, ask).flatMap(({ say }) => slotsOf(say)),
  );
  const typed = (id: string) => !['today', 'carrier'].includes(knownBy(id, ask) ?? '');
  const spare = unique([...offered, ...counted]).filter((id) => !needed.includes(id));
  return { needed: needed.filter(typed), spare: spare.filter(typed) };
}

/** The letter as it is sent: English, a blank line between paragraphs. */
export function plainLetter(parts: readonly WrittenPart[], ask: LetterAsk): string {
  return parts.reduce((text, { joined, say }) => {
    const words = plainLine(fillLine(say, ask.slots, ask.filled, 'en'));
    if (text === '') return words;
    return `${text}${joined ? ' ' : '\n\n'}${words}`;
  }, '');
}

/** The blanks that are still empty. */
export function emptyBlanks(parts: readonly WrittenPart[], ask: LetterAsk): string[] {
  return unique(
    parts.flatMap(({ say }) =>
      fillLine(say, ask.slots, ask.filled, 'en').flatMap((piece) =>
        piece.kind === 'blank' ? [piece.slot] : [],
      ),
    ),
  );
}

function wordingsOf({ wordings }: LetterPart, ask: LetterAsk) {
  const holding = wordings.filter((one) => holds(one, ask.known) && isChosen(one.chosen, ask));
  // What stands after one that always holds is never said.
  const last = holding.findIndex(({ filled }) => !filled);
  return last < 0 ? holding : holding.slice(0, last + 1);
}

function knownBy(id: string, { slots }: LetterAsk): string | undefined {
  const slot = slots.find((one) => one.id === id);
  return slot && 'known' in slot ? slot.known : undefined;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
