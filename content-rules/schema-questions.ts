/** The format of the questions, the situations they lead to, and what cannot be true at once. */
import * as v from 'valibot';
import { TextSchema, day, filled, id, provenance } from './schema-parts.ts';

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

/** What is told of a way to settle the number; `but` says it for those for whom something else holds. */
const told = { text: TextSchema, ...provenance };
const judged = {
  /** unknown: nobody could tell us. depends: on what the text says. */
  answer: v.picklist(['yes', 'no', 'depends', 'unknown']),
  ...told,
};
const verdict = v.strictObject({
  ...judged,
  but: v.optional(v.array(v.strictObject({ ...condition, ...judged }))),
});
const remark = v.strictObject({
  ...told,
  but: v.optional(v.array(v.strictObject({ ...condition, ...told }))),
});
const remarks = v.optional(v.array(v.strictObject({ ...condition, ...told })));

export const NumberOptionsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  options: v.array(
    v.strictObject({
      /** An answer of the question "number". */
      id,
      name: TextSchema,
      /** What becomes of the number, in one sentence; and where that comes from. */
      says: TextSchema,
      from: v.strictObject(provenance),
      /** Answers of the question "wish" that it grants. */
      wishes: v.pipe(v.array(id), v.minLength(1)),
      /** For whom there is no such thing. */
      notOffered: remarks,
      receivesCodesInChina: verdict,
      wifiCalling: verdict,
      needsUnlockedPhone: verdict,
      needsEsim: verdict,
      buyableFromAbroad: verdict,
      mustBeAskedInUs: verdict,
      cost: remark,
      mayBeRefused: remark,
      /** What bites people who choose it. */
      beware: remarks,
    }),
  ),
  /** The test to do while still in the US, step by step. */
  test: v.array(
    v.strictObject({
      /** Not a step, but what the outcome means; limit: what it does not mean. */
      means: v.optional(v.picklist(['yes', 'no', 'limit'])),
      ...told,
      /** Where it is on the phone. */
      iphone: v.optional(TextSchema),
      android: v.optional(TextSchema),
    }),
  ),
});

const https = v.pipe(v.string(), v.startsWith('https://'));

/** Whether a service takes something instead of a US number. */
const accepts = v.variant('value', [
  /** unlisted: the source lists the ways it takes, and this is not among them. */
  v.strictObject({ value: v.picklist(['yes', 'no', 'unlisted']), ...provenance }),
  /** Looked for on that day; nothing was found. */
  v.strictObject({ value: v.literal('unknown'), checkedOn: day }),
]);

/** An account that may be bound to the number, and where its number is changed. */
const service = v.strictObject({
  id,
  name: TextSchema,
  category: id,
  /** 1: before anything else. 2: before departure. 3: when convenient. */
  priority: v.picklist([1, 2, 3]),
  /** Where the number is changed. null: only in an app, or no address known. Unverified: the start page. */
  change: v.nullable(v.strictObject({ url: https, ...provenance })),
  /** The service's own page on it; `chinese`: the same page in Chinese. */
  help: v.optional(v.strictObject({ url: https, chinese: v.optional(https), ...provenance })),
  /** The way there in words; `onPage`: the words that stand on the service's own English pages. */
  path: v.strictObject({ text: TextSchema, onPage: v.optional(filled), ...provenance }),
  /** null: no codes are sent there, or the warning tells it. */
  accepts: v.nullable(
    v.strictObject({
      /** A +86 number. */
      chinaNumber: accepts,
      appPush: accepts,
      authenticator: accepts,
      email: accepts,
      voip: accepts,
    }),
  ),
  /** What bites people here. */
  warning: v.optional(v.strictObject({ text: TextSchema, ...provenance })),
});

export const ServicesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** What holds for all of them. */
  advice: v.array(v.strictObject({ id, text: TextSchema, ...provenance })),
  /** In order of harm. */
  categories: v.array(v.strictObject({ id, name: TextSchema, why: TextSchema })),
  services: v.array(service),
});

export type Questions = v.InferOutput<typeof QuestionsSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Contradiction = Questions['contradictions'][number];
export type Situations = v.InferOutput<typeof SituationsSchema>;
export type Situation = Situations['situations'][number];
export type Condition = Pick<Situations['rules'][number], 'when' | 'unless'>;
export type NumberOptions = v.InferOutput<typeof NumberOptionsSchema>;
export type NumberOption = NumberOptions['options'][number];
export type Services = v.InferOutput<typeof ServicesSchema>;
export type Service = Services['services'][number];
/** Whether a service takes one thing instead of a US number. */
export type Accepted = v.InferOutput<typeof accepts>;
