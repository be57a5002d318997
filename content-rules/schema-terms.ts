/** The format of the glossary: what the page may call a thing, and what it means for the reader. */
import * as v from 'valibot';
import { TextSchema, filled, id } from './schema-parts.ts';

const words = v.pipe(v.array(filled), v.minLength(1));

/** The kind of place on a page that a word may stand in; cookies and payment win over dialog. */
const regionKind = v.picklist(['content', 'navigation', 'dialog', 'cookies', 'payment']);
const regionKinds = v.pipe(v.array(regionKind), v.minLength(1));

/**
 * When a surface form means this term. A form with a rule means nothing where no rule holds; where
 * several hold, the one with most of its `near` words around wins.
 */
export const ContextSchema = v.strictObject({
  /** Those of the term's surface forms that it is about. */
  surfaces: words,
  /** true: only on something to press. false: only elsewhere. */
  control: v.optional(v.boolean()),
  in: v.optional(regionKinds),
  notIn: v.optional(regionKinds),
  /** One of these begins a word of the text around it: "cancel" also stands for "cancellation". */
  near: v.optional(words),
  notNear: v.optional(words),
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
      /** Sounds of the Chinese characters in `called`, without tones; `npm run format` writes them. */
      pinyin: v.optional(v.strictObject({ 'zh-CN': filled, 'zh-TW': filled })),
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
      /** It changes money, the number or whose it is: glossed even where little is glossed. */
      key: v.optional(v.literal(true)),
      /** Pressing a control with this label can end service, lose the number or cost money. */
      danger: v.boolean(),
      /** What pressing it does and what cannot be undone. Where danger is, and nowhere else. */
      press: v.optional(TextSchema),
      /** For surface forms that also mean something else. */
      context: v.optional(v.array(ContextSchema)),
      /** Only for these carriers' own names. */
      carriers: v.optional(v.array(id)),
      /** Where the wording was seen; empty: natural usage known to the writers. */
      seen: v.array(filled),
    }),
  ),
});

export type Term = v.InferOutput<typeof TermsSchema>['terms'][number];
export type Context = v.InferOutput<typeof ContextSchema>;
export type RegionKind = v.InferOutput<typeof regionKind>;
