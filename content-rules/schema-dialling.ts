/** The format of what is known about each way to dial a number. */
import * as v from 'valibot';
import { TextSchema, id, planKinds, provenance } from './schema-parts.ts';

/** From which phone, or over what. */
export const dialWay = v.picklist([
  'us-phone',
  'own-phone',
  'roaming',
  'wifi-calling',
  'local-phone',
  'voip',
]);

export const DiallingSchema = v.strictObject({
  $schema: v.optional(v.string()),
  notes: v.array(
    v.strictObject({
      /** Ways to dial it holds for. */
      ways: v.pipe(v.array(dialWay), v.minLength(1)),
      /** Only there; everywhere where left out. */
      carriers: v.optional(v.pipe(v.array(id), v.minLength(1))),
      planKinds,
      /** Only for callers in these countries. */
      countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
      /** Only of numbers that are free to call in the US. */
      tollFree: v.optional(v.literal(true)),
      text: TextSchema,
      ...provenance,
    }),
  ),
});

export type DialWay = v.InferOutput<typeof dialWay>;
export type Dialling = v.InferOutput<typeof DiallingSchema>;
export type DialNote = Dialling['notes'][number];
