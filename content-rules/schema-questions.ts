/** The format of the questions, the situations they lead to, and what cannot be true at once. */
import * as v from 'valibot';
import { TextSchema, id, provenance } from './schema-parts.ts';

export const situation = v.picklist([
  'nothing-to-cancel',
  'leaving-end',
  'leaving-keep',
  'already-abroad',
  'not-my-account',
]);

/**
 * What must (`when`), and must not (`unless`), be known about the user for a rule to hold: question id
 * → answer ids (any of). Besides the questions with answers to choose from: "plan" → plan kinds;
 * "carrier" → carriers; "device" → the kinds of line; "departure" → "past", "soon" (two weeks at most),
 * "later"; in a short answer also "line" → "settled". Every key has to agree. What is not known (a
 * skipped question) agrees with nothing.
 */
const known = v.record(id, v.pipe(v.array(id), v.minLength(1)));
export const condition = { when: v.optional(known), unless: v.optional(known) };

/**
 * tap: one of the three taps. first: asked once after them. task: asked where a task needs it.
 */
const asked = v.picklist(['tap', 'first', 'task']);

const question = {
  id,
  /** account: one answer for all lines. line: each line has its own. */
  about: v.picklist(['account', 'line']),
  asked,
  /** Asked only where this holds. */
  ...condition,
  ask: TextSchema,
  why: TextSchema,
  /** What the plan takes for granted while there is no answer: the safe side, said to the user. */
  assume: TextSchema,
};

/** One thing the user is asked. Every question may be skipped. */
export const QuestionSchema = v.variant('kind', [
  v.strictObject({
    ...question,
    kind: v.literal('choice'),
    answers: v.pipe(v.array(v.strictObject({ id, label: TextSchema })), v.minLength(2)),
    /** The answer that counts while there is none: the first that holds. */
    defaults: v.optional(v.array(v.strictObject({ ...condition, answer: id }))),
  }),
  /** date: YYYY-MM-DD. cycle-day: 1 to 31, the day on which a billing cycle begins. money: whole cents. */
  v.strictObject({ ...question, kind: v.picklist(['date', 'cycle-day', 'money', 'count']) }),
]);

export const QuestionsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  questions: v.array(QuestionSchema),
  /** Answers that cannot be true at once: said in one sentence, with the question to look at again. */
  contradictions: v.array(v.strictObject({ id, ...condition, says: TextSchema, question: id })),
});

/** The five situations, and which of them a user is in: the first rule that holds wins. */
export const SituationsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  situations: v.array(
    v.strictObject({
      id: situation,
      name: TextSchema,
      /** The true answer in half a minute, sentence by sentence, each with its own source. */
      says: v.pipe(
        v.array(v.strictObject({ ...condition, text: TextSchema, ...provenance })),
        v.minLength(1),
      ),
      /** Tasks in order. */
      tasks: v.pipe(
        v.array(v.union([id, v.strictObject({ task: id, ...condition })])),
        v.minLength(1),
      ),
    }),
  ),
  rules: v.array(v.strictObject({ ...condition, situation })),
});

export type Questions = v.InferOutput<typeof QuestionsSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Contradiction = Questions['contradictions'][number];
export type Situations = v.InferOutput<typeof SituationsSchema>;
export type Situation = Situations['situations'][number];
export type Condition = Pick<Situations['rules'][number], 'when' | 'unless'>;
