/** What every part of a letter is shown with. */
import type { Letter, Letters } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import type { LetterAsk } from '../../lib/letters/compose-letter.ts';

export interface LetterView {
  rules: Letters;
  letter: Letter;
  ask: LetterAsk;
  today: Day;
  /** The calls and chats of the line, the newest first; null: the log cannot be read. */
  calls: readonly Entry[] | null;
  /** The one that the letter is about. */
  ending: Entry | undefined;
  /** Every time the letter was sent, the newest first. */
  sent: readonly Entry[];
  /** null: the blank is empty again. */
  word(slot: string, text: string | null): void;
  /** Answers whether it is in the log. */
  keepSent(text: string, day: Day): Promise<boolean>;
}
