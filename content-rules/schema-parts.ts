/** What the rule formats are made of. */
import * as v from 'valibot';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
export const note = v.optional(v.pipe(v.string(), v.maxLength(240)));

/** What a user reads, in every language of the product. 繁體中文 is written, not converted. */
export const TextSchema = v.strictObject({ en: filled, 'zh-CN': filled, 'zh-TW': filled });

/** Where a fact comes from and how far it is to be trusted. */
export const provenance = {
  /** A URL, or repository + path + commit. */
  source: filled,
  /** The date the source itself carries; null where it carries none. YYYY, YYYY-MM or YYYY-MM-DD. */
  pageDate: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY[-MM[-DD]]')),
  ),
  /** The day the source was read. */
  checkedOn: day,
  /** official: carrier's or regulator's own page. secondary: others. unverified: everything else. */
  confidence: v.picklist(['official', 'secondary', 'unverified']),
  note,
};
export const ProvenanceSchema = v.strictObject(provenance);

export const planKinds = v.optional(
  v.pipe(v.array(v.picklist(['postpaid', 'prepaid'])), v.minLength(1)),
);

/** Words a control must (or must not) stand within or near. Every list is "any of". */
export const surroundings = {
  landmark: v.optional(
    v.array(v.picklist(['banner', 'navigation', 'main', 'contentinfo', 'dialog', 'complementary'])),
  ),
  /** Text of the nearest heading above the control. */
  heading: v.optional(v.array(filled)),
  /** Text that stands in the same list item, row, card or paragraph. */
  near: v.optional(v.array(filled)),
};

/**
 * One control, described by independent signals, each optional, scored together. Never a selector.
 * `names` are accessible names, English first, then variants and Spanish.
 */
export const TargetSchema = v.strictObject({
  role: v.optional(
    v.array(v.picklist(['link', 'button', 'tab', 'menuitem', 'checkbox', 'switch', 'heading'])),
  ),
  names: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  /** Link paths: "/bill/historical" (this host) or "secure.verizon.com/signin"; no query unless it matters. */
  href: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  testId: v.optional(v.array(filled)),
  id: v.optional(v.array(filled)),
  /** Other stable attributes, name → value (exact). */
  attributes: v.optional(v.record(v.string(), filled)),
  ...surroundings,
  /** Names of the controls right before and after it; each that agrees counts. */
  beside: v.optional(v.array(filled)),
  /** The id of the nearest container that has one worth the name: "account-menu". */
  within: v.optional(v.array(filled)),
  /** Signals that must agree whatever the score: for names that many controls share ("Edit", "Log in"). */
  needs: v.optional(
    v.array(v.picklist(['href', 'id', 'testId', 'attributes', 'landmark', 'heading', 'near'])),
  ),
  /** Whatever of these agrees rules the candidate out. */
  not: v.optional(
    v.strictObject({
      names: v.optional(v.array(filled)),
      href: v.optional(v.array(filled)),
      ...surroundings,
    }),
  ),
});

/**
 * A sign is a target that must be visible, or (in mustNot) must not be, to believe we are at a place.
 * A sign with role "heading" looks at h1–h6 and role=heading.
 */
export const signs = v.strictObject({
  must: v.optional(v.array(TargetSchema)),
  mustNot: v.optional(v.array(TargetSchema)),
});

/**
 * `path`: literal, with "*" for one segment and a trailing "**" for any rest; a trailing slash is ignored.
 * `hash` and `query` are needed only where the path alone does not tell. `query` holds name → value.
 */
export const urlPattern = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/, 'must be an exact host')),
  path: v.pipe(v.string(), v.startsWith('/')),
  hash: v.optional(v.pipe(v.string(), v.startsWith('#'))),
  query: v.optional(v.record(v.string(), v.string())),
});

export const channel = v.picklist(['page', 'call', 'chat', 'app', 'store', 'offline']);

export type Text = v.InferOutput<typeof TextSchema>;
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type UrlPattern = v.InferOutput<typeof urlPattern>;
export type PlanKind = 'postpaid' | 'prepaid';
