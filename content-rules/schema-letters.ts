/** The format of the letters: what to write when a call was not enough, where it goes, and until when. */
import * as v from 'valibot';
import { TextSchema, filled, id, provenance } from './schema-parts.ts';
import { condition } from './schema-questions.ts';
import { ids, slot as spokenSlot, tips, wording } from './schema-scripts.ts';

/** What may be chosen, by whom it is true of. */
const option = v.strictObject({
  id,
  ...condition,
  name: TextSchema,
  /** Of the choice that follows this one: what goes with it. */
  goesWith: v.optional(ids),
});

/**
 * A blank besides those of the scripts. Of a card, an account or a bank account it may be the last four
 * digits, never more.
 */
const slot = v.strictObject({
  ...v.omit(spokenSlot, ['when', 'unless']).entries,
  /**
   * What the page knows by itself. today, carrier: never asked. call: the one in which the line was
   * ended. later: the newest one after that, about the charge.
   */
  known: v.optional(v.picklist(['today', 'carrier', 'call-day', 'later-day', 'later-reference'])),
  options: v.optional(v.pipe(v.array(option), v.minLength(2))),
  /** Another choice, whose options say which of these go with them. */
  follows: v.optional(id),
});

const told = { ...condition, text: TextSchema, from: v.strictObject(provenance) };
const days = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where it goes. */
const destination = v.strictObject({
  ...told,
  by: v.picklist(['chat', 'e-mail', 'form', 'post']),
  /** As it is written on the envelope. */
  address: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  page: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
});

/** Until when: counted from a blank, in days after it or in business days of a US bank before it. */
const limit = v.strictObject({
  ...told,
  after: v.optional(v.strictObject({ slot: id, days })),
  before: v.optional(v.strictObject({ slot: id, workdays: days })),
});

/** When the other side has to answer, and what to do where it does not; a fact says where it comes from. */
const answer = v.strictObject({
  ...told,
  from: v.optional(told.from),
  /** Counted from the day on which it was sent. */
  days: v.optional(days),
});

const part = v.strictObject({
  id,
  /** Goes on in the paragraph before it. */
  joined: v.optional(v.literal(true)),
  /** None holds: the part is left out. */
  wordings: v.pipe(
    v.array(
      v.strictObject({
        ...wording.entries,
        /** Only where one of these was chosen: blank → its options. */
        chosen: v.optional(v.record(id, ids)),
      }),
    ),
    v.minLength(1),
  ),
  /** For the user alone. */
  tips,
});

const letter = v.strictObject({
  id,
  ...condition,
  name: TextSchema,
  useWhen: TextSchema,
  /** Tasks that it helps with. */
  tasks: ids,
  to: v.pipe(v.array(destination), v.minLength(1)),
  until: v.optional(v.pipe(v.array(limit), v.minLength(1))),
  answer: v.optional(v.pipe(v.array(answer), v.minLength(1))),
  tips,
  parts: v.pipe(v.array(part), v.minLength(1)),
});

export const LettersSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slots: v.array(slot),
  /** Blanks with a day, of which one cannot be after the other. */
  dayOrder: v.array(v.strictObject({ earlier: id, later: id })),
  letters: v.pipe(v.array(letter), v.minLength(1)),
  /** Sending by post, from where the user is. */
  post: v.pipe(v.array(v.strictObject(told)), v.minLength(1)),
});

export type Letters = v.InferOutput<typeof LettersSchema>;
export type LetterSlot = Letters['slots'][number];
export type Letter = Letters['letters'][number];
export type LetterOption = NonNullable<LetterSlot['options']>[number];
export type LetterPart = Letter['parts'][number];
export type Destination = Letter['to'][number];
export type Limit = NonNullable<Letter['until']>[number];
