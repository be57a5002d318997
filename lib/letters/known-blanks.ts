/** What is known for the blanks of a letter before anybody types. */
import type { LetterSlot, Slot } from '../../content-rules/schema.ts';
import type { Day } from '../dates/day.ts';
import type { Entry } from '../evidence/entry.ts';
import { wallClock } from '../evidence/wall-clock.ts';
import { fieldOfSlot } from '../scripts/call-entry.ts';
import type { Filled } from '../scripts/fill.ts';
import type { PhoneLine } from '../state/shape.ts';
import { callsOf, endingCall, laterCall } from './calls-of.ts';

/** The blank in which the choice of a call is kept. */
export const aboutCall = 'about-call';

export interface LetterSource {
  slots: readonly (Slot | LetterSlot)[];
  letter: string;
  line: Pick<PhoneLine, 'id' | 'letters' | 'call'>;
  answers: Readonly<Record<string, string>>;
  log: readonly Entry[];
  today: Day;
  carrier: string | null;
}

/**
 * What was typed into this letter goes before the log, the log before the answers to the plan, these
 * before what was typed into the script or another letter.
 */
export function filledLetter(source: LetterSource): Filled {
  const { line, letter, answers } = source;
  const typed = line.letters[letter] ?? {};
  const elsewhere = Object.assign({}, line.call.words, ...Object.values(line.letters)) as Filled;
  const calls = callsOf(source.log, line.id);
  const ending = endingCall(calls, typed[aboutCall]);
  const known = { ...source, ending, later: laterCall(calls, ending) };
  return Object.fromEntries(
    source.slots.flatMap((slot) => {
      const said = slot.answer === undefined ? undefined : answers[slot.answer];
      const text = typed[slot.id] ?? knownOf(slot, known) ?? said ?? elsewhere[slot.id];
      return text === undefined || text === '' ? [] : [[slot.id, text]];
    }),
  );
}

interface Source extends Pick<LetterSource, 'today' | 'carrier'> {
  ending: Entry | undefined;
  later: Entry | undefined;
}

function knownOf(slot: Slot | LetterSlot, source: Source): string | undefined {
  const { ending, later } = source;
  switch ('known' in slot ? slot.known : undefined) {
    case 'today':
      return source.today;
    case 'carrier':
      return source.carrier ?? undefined;
    case 'call-day':
      return ending && dayOf(ending);
    case 'later-day':
      return later && dayOf(later);
    case 'later-reference':
      return later?.promised.reference;
    case undefined: {
      const field = fieldOfSlot[slot.id];
      // A choice stands in the log as words, not as the option that was taken.
      return field === undefined || slot.kind === 'choice' ? undefined : ending?.promised[field];
    }
  }
}

// The day on the wall of whoever called.
function dayOf({ at, zone }: Entry): Day {
  return wallClock(at, zone).day;
}
