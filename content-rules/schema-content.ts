/** The format of what is common to all carriers: questions, tasks, ways out, terms. */
import * as v from 'valibot';
import { TextSchema, channel, filled, id, provenance } from './schema-parts.ts';

export const situation = v.picklist([
  'nothing-to-cancel',
  'leaving-end',
  'leaving-keep',
  'already-abroad',
  'not-my-account',
]);

/**
 * What must (`when`), and must not (`unless`), be known about the user for a rule to hold: question id
 * → answer ids (any of); "plan" → plan kinds; "carrier" → carriers. Every key has to agree. What is not
 * known (a skipped question) agrees with nothing.
 */
const known = v.record(id, v.pipe(v.array(id), v.minLength(1)));
const condition = { when: v.optional(known), unless: v.optional(known) };

/** The three taps and where they lead: the first rule that holds wins. */
export const QuestionsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  questions: v.array(
    v.strictObject({
      id,
      ask: TextSchema,
      why: TextSchema,
      answers: v.pipe(v.array(v.strictObject({ id, label: TextSchema })), v.minLength(2)),
    }),
  ),
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

/** What is common to all carriers. A carrier's tasks.json says how; this says what and why. */
export const TasksSchema = v.strictObject({
  $schema: v.optional(v.string()),
  tasks: v.array(
    v.strictObject({
      id,
      name: TextSchema,
      why: TextSchema,
      /** Used where the carrier file has nothing more exact. */
      how: TextSchema,
      channel,
      /** Tasks that must be settled before this one may start. */
      after: v.optional(v.array(id)),
      ...provenance,
    }),
  ),
});

export const StuckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  problems: v.array(
    v.strictObject({
      id,
      name: TextSchema,
      /** Ways out, best first. */
      waysOut: v.pipe(
        v.array(
          v.strictObject({
            text: TextSchema,
            /** Only for these carriers; all where left out. */
            carriers: v.optional(v.array(id)),
            /** Copy one of the carrier's contacts; ids of contacts.json, those that exist are shown. */
            contacts: v.optional(v.array(id)),
            ...provenance,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

/** One concept: what the page may call it and what it means for the reader. */
export const TermsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  terms: v.array(
    v.strictObject({
      id,
      en: filled,
      /** Other English surface forms; plural and case are matched without being listed. */
      variants: v.array(filled),
      es: v.array(filled),
      called: v.strictObject({ 'zh-CN': filled, 'zh-TW': filled }),
      /** One plain sentence: what it means for you. */
      means: TextSchema,
      category: v.picklist([
        'account',
        'billing',
        'cancel',
        'device',
        'plan',
        'porting',
        'roaming',
        'security',
        'support',
      ]),
      /** Pressing a control with this label can end service, lose the number or cost money. */
      danger: v.boolean(),
      /** Only for these carriers' own names. */
      carriers: v.optional(v.array(id)),
      /** Where the wording was seen; empty: natural usage known to the writers. */
      seen: v.array(filled),
    }),
  ),
});

export type Questions = v.InferOutput<typeof QuestionsSchema>;
export type Situation = Questions['situations'][number];
export type Condition = Pick<Questions['rules'][number], 'when' | 'unless'>;
export type CommonTask = v.InferOutput<typeof TasksSchema>['tasks'][number];
export type Problem = v.InferOutput<typeof StuckSchema>['problems'][number];
export type Term = v.InferOutput<typeof TermsSchema>['terms'][number];
