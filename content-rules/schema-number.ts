/** The format of the ways to settle what becomes of the number. */
import * as v from 'valibot';
import { TextSchema, id, provenance } from './schema-parts.ts';
import { condition } from './schema-questions.ts';

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

export type NumberOptions = v.InferOutput<typeof NumberOptionsSchema>;
export type NumberOption = NumberOptions['options'][number];
